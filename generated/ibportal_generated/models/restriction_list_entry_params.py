from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RestrictionListEntryParams")


@_attrs_define
class RestrictionListEntryParams:
    """How the entry names its instrument: `symbol`, `symboldesc` and `val` for issuers and conids, `indgroup` for
    industries.

    """

    symbol: str | Unset = UNSET
    """ The instrument, in a form that differs with the kind of entry, such as `ISIN:US0378331005`. """
    symboldesc: str | Unset = UNSET
    """ The instrument in words. """
    val: str | Unset = UNSET
    """ IBKR's internal id of the issuer. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        symbol = self.symbol

        symboldesc = self.symboldesc

        val = self.val

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if symboldesc is not UNSET:
            field_dict["symboldesc"] = symboldesc
        if val is not UNSET:
            field_dict["val"] = val

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
