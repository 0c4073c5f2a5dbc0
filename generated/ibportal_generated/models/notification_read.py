from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.notification_read_state import NotificationReadState


T = TypeVar("T", bound="NotificationRead")


_NAMES: dict[str, str] = {
    "v": "V",
    "t": "T",
    "p": "P",
}


@_attrs_define
class NotificationRead:
    v: int | Unset = UNSET
    """ 1: acknowledged. """
    t: int | Unset = UNSET
    """ Time the change took, in milliseconds. """
    p: NotificationReadState | Unset = UNSET
    """ The notification as it is now. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        v = self.v

        t = self.t

        p: dict[str, Any] | Unset = UNSET
        if not isinstance(self.p, Unset):
            p = self.p.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if v is not UNSET:
            field_dict["V"] = v
        if t is not UNSET:
            field_dict["T"] = t
        if p is not UNSET:
            field_dict["P"] = p

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.notification_read_state import NotificationReadState  # noqa: PLC0415

        _d = dict(src_dict)
        v = _d.pop("V", UNSET)

        t = _d.pop("T", UNSET)

        _p = _d.pop("P", UNSET)
        p: NotificationReadState | Unset
        if isinstance(_p, Unset):
            p = UNSET
        else:
            p = NotificationReadState.from_dict(_p)

        _model = cls(
            v=v,
            t=t,
            p=p,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
