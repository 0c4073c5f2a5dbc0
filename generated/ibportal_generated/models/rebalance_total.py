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

T = TypeVar("T", bound="RebalanceTotal")


@_attrs_define
class RebalanceTotal:
    conid: int | Unset = UNSET
    sec_type: str | Unset = UNSET
    total_buy: None | str | Unset = UNSET
    """ Shares bought, decimal text; null when none are. """
    total_cash_qty_buy: None | str | Unset = UNSET
    """ Cash spent, decimal text; null when nothing is bought. """
    total_cash_qty_sell: None | str | Unset = UNSET
    """ Cash received, decimal text; null when nothing is sold. """
    total_sell: None | str | Unset = UNSET
    """ Shares sold, decimal text; null when none are. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "sec_type": "secType",
        "total_buy": "totalBuy",
        "total_cash_qty_buy": "totalCashQtyBuy",
        "total_cash_qty_sell": "totalCashQtySell",
        "total_sell": "totalSell",
    }

    def to_dict(self) -> dict[str, Any]:
        conid = self.conid

        sec_type = self.sec_type

        total_buy: None | str | Unset
        if isinstance(self.total_buy, Unset):
            total_buy = UNSET
        else:
            total_buy = self.total_buy

        total_cash_qty_buy: None | str | Unset
        if isinstance(self.total_cash_qty_buy, Unset):
            total_cash_qty_buy = UNSET
        else:
            total_cash_qty_buy = self.total_cash_qty_buy

        total_cash_qty_sell: None | str | Unset
        if isinstance(self.total_cash_qty_sell, Unset):
            total_cash_qty_sell = UNSET
        else:
            total_cash_qty_sell = self.total_cash_qty_sell

        total_sell: None | str | Unset
        if isinstance(self.total_sell, Unset):
            total_sell = UNSET
        else:
            total_sell = self.total_sell

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conid is not UNSET:
            field_dict["conid"] = conid
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if total_buy is not UNSET:
            field_dict["totalBuy"] = total_buy
        if total_cash_qty_buy is not UNSET:
            field_dict["totalCashQtyBuy"] = total_cash_qty_buy
        if total_cash_qty_sell is not UNSET:
            field_dict["totalCashQtySell"] = total_cash_qty_sell
        if total_sell is not UNSET:
            field_dict["totalSell"] = total_sell

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
