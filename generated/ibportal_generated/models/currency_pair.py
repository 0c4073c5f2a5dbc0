from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="CurrencyPair")


@_attrs_define
class CurrencyPair:
    symbol: str | Unset = UNSET
    """ The pair, base currency first: `USD.SGD`. """
    conid: int | Unset = UNSET
    ccy_pair: str | Unset = UNSET
    """ The other currency of the pair: `SGD`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "ccy_pair": "ccyPair",
    }

    def to_dict(self) -> dict[str, Any]:
        symbol = self.symbol

        conid = self.conid

        ccy_pair = self.ccy_pair

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if conid is not UNSET:
            field_dict["conid"] = conid
        if ccy_pair is not UNSET:
            field_dict["ccyPair"] = ccy_pair

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
