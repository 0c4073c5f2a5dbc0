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

T = TypeVar("T", bound="ContractTifDefaults")


@_attrs_define
class ContractTifDefaults:
    """The user's presets that hold for every order type."""

    tif: str | Unset = UNSET
    """ Time in force: `DAY`. """
    size: str | Unset = UNSET
    """ Quantity as text: `100.00`. """
    default_acct: str | Unset = UNSET
    """ Account, for users of several. """
    pmalgo: bool | Unset = UNSET
    """ Whether IBKR's price management works the order. """
    additional_properties: dict[str, bool | float | None | str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "tif": "TIF",
        "size": "SIZE",
        "default_acct": "DEFAULT_ACCT",
        "pmalgo": "PMALGO",
    }

    def to_dict(self) -> dict[str, Any]:
        tif = self.tif

        size = self.size

        default_acct = self.default_acct

        pmalgo = self.pmalgo

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if tif is not UNSET:
            field_dict["TIF"] = tif
        if size is not UNSET:
            field_dict["SIZE"] = size
        if default_acct is not UNSET:
            field_dict["DEFAULT_ACCT"] = default_acct
        if pmalgo is not UNSET:
            field_dict["PMALGO"] = pmalgo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | float | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
