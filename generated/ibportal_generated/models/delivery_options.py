from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delivery_device import DeliveryDevice


T = TypeVar("T", bound="DeliveryOptions")


@_attrs_define
class DeliveryOptions:
    e: list[DeliveryDevice] | Unset = UNSET
    """ Devices that notifications are pushed to. """
    m: int | Unset = UNSET
    """ 1: emails are on; 0: off. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "e": "E",
        "m": "M",
    }

    def to_dict(self) -> dict[str, Any]:
        e: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.e, Unset):
            e = []
            for e_item_data in self.e:
                e_item = e_item_data.to_dict()
                e.append(e_item)

        m = self.m

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if e is not UNSET:
            field_dict["E"] = e
        if m is not UNSET:
            field_dict["M"] = m

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

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

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
