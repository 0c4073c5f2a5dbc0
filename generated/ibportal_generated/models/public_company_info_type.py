from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="PublicCompanyInfoType")


_NAMES: dict[str, str] = {
    "exchange_traded_on": "exchangeTradedOn",
    "quoted_symbol": "quotedSymbol",
}


@_attrs_define
class PublicCompanyInfoType:
    exchange_traded_on: str | Unset = UNSET
    quoted_symbol: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        exchange_traded_on = self.exchange_traded_on

        quoted_symbol = self.quoted_symbol

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if exchange_traded_on is not UNSET:
            field_dict["exchangeTradedOn"] = exchange_traded_on
        if quoted_symbol is not UNSET:
            field_dict["quotedSymbol"] = quoted_symbol

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        exchange_traded_on = _d.pop("exchangeTradedOn", UNSET)

        quoted_symbol = _d.pop("quotedSymbol", UNSET)

        _model = cls(
            exchange_traded_on=exchange_traded_on,
            quoted_symbol=quoted_symbol,
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
