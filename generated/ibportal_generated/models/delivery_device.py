from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="DeliveryDevice")


@_attrs_define
class DeliveryDevice:
    nm: str | Unset = UNSET
    """ Name of the device, for people. """
    i: str | Unset = UNSET
    """ Id of the device, a push address such as `apn://mtws@…`; treat it as a secret. """
    ui: str | Unset = UNSET
    """ Second id of the device; often the same as `I`. """
    a: int | str | Unset = UNSET
    """ 1: on; 0: off. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "nm": "NM",
        "i": "I",
        "ui": "UI",
        "a": "A",
    }

    def to_dict(self) -> dict[str, Any]:
        nm = self.nm

        i = self.i

        ui = self.ui

        a: int | str | Unset
        if isinstance(self.a, Unset):
            a = UNSET
        else:
            a = self.a

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if nm is not UNSET:
            field_dict["NM"] = nm
        if i is not UNSET:
            field_dict["I"] = i
        if ui is not UNSET:
            field_dict["UI"] = ui
        if a is not UNSET:
            field_dict["A"] = a

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
