from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="CurrencyPair")


_NAMES: dict[str, str] = {
    "ccy_pair": "ccyPair",
}


@_attrs_define
class CurrencyPair:
    symbol: str | Unset = UNSET
    """ The pair, base currency first: `USD.SGD`. """
    conid: int | Unset = UNSET
    ccy_pair: str | Unset = UNSET
    """ The other currency of the pair: `SGD`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        _d = dict(src_dict)
        symbol = _d.pop("symbol", UNSET)

        conid = _d.pop("conid", UNSET)

        ccy_pair = _d.pop("ccyPair", UNSET)

        _model = cls(
            symbol=symbol,
            conid=conid,
            ccy_pair=ccy_pair,
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
