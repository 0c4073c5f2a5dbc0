from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ForecastCategoryMarket")


@_attrs_define
class ForecastCategoryMarket:
    name: str | Unset = UNSET
    symbol: str | Unset = UNSET
    """ Product code: `FF`. """
    exchange: str | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    """ Whether the user may not trade it. """
    conid: int | Unset = UNSET
    """ Conid of the artificial underlying; goes into `event_contracts.market`. """
    product_conid: int | Unset = UNSET
    """ Conid of the product; neither an underlying nor a contract. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        symbol = self.symbol

        exchange = self.exchange

        is_restricted = self.is_restricted

        conid = self.conid

        product_conid = self.product_conid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if is_restricted is not UNSET:
            field_dict["is_restricted"] = is_restricted
        if conid is not UNSET:
            field_dict["conid"] = conid
        if product_conid is not UNSET:
            field_dict["product_conid"] = product_conid

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
