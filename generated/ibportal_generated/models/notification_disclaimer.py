from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="NotificationDisclaimer")


_NAMES: dict[str, str] = {
    "fc": "FC",
    "dt": "DT",
}


@_attrs_define
class NotificationDisclaimer:
    fc: str | Unset = UNSET
    """ Type code of the topic. """
    dt: None | str | Unset = UNSET
    """ Text of the disclaimer. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fc = self.fc

        dt: None | str | Unset
        if isinstance(self.dt, Unset):
            dt = UNSET
        else:
            dt = self.dt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fc is not UNSET:
            field_dict["FC"] = fc
        if dt is not UNSET:
            field_dict["DT"] = dt

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        fc = _d.pop("FC", UNSET)

        def _parse_dt(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dt = _parse_dt(_d.pop("DT", UNSET))

        _model = cls(
            fc=fc,
            dt=dt,
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
