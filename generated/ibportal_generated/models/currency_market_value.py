from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="CurrencyMarketValue")


@_attrs_define
class CurrencyMarketValue:
    total_cash: str | Unset = UNSET
    settled_cash: str | Unset = UNSET
    mtd_interest: str | Unset = UNSET
    """ Interest since the first of the month. """
    stock: str | Unset = UNSET
    options: str | Unset = UNSET
    futures: str | Unset = UNSET
    future_options: str | Unset = UNSET
    funds: str | Unset = UNSET
    dividends_receivable: str | Unset = UNSET
    mutual_funds: str | Unset = UNSET
    money_market: str | Unset = UNSET
    bonds: str | Unset = UNSET
    govt_bonds: str | Unset = UNSET
    t_bills: str | Unset = UNSET
    warrants: str | Unset = UNSET
    issuer_option: str | Unset = UNSET
    """ Warrants and structured products of issuers. """
    commodity: str | Unset = UNSET
    notional_cfd: str | Unset = UNSET
    """ Value of what the contracts for difference stand for. """
    cfd: str | Unset = UNSET
    cryptocurrency: str | Unset = UNSET
    net_liquidation: str | Unset = UNSET
    unrealized_pnl: str | Unset = UNSET
    realized_pnl: str | Unset = UNSET
    exchange_rate: str | Unset = UNSET
    """ One unit of this currency in base currency. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "mtd_interest": "MTD Interest",
        "govt_bonds": "Govt Bonds",
        "notional_cfd": "Notional CFD",
        "cryptocurrency": "Cryptocurrency",
        "exchange_rate": "Exchange Rate",
    }

    def to_dict(self) -> dict[str, Any]:
        total_cash = self.total_cash

        settled_cash = self.settled_cash

        mtd_interest = self.mtd_interest

        stock = self.stock

        options = self.options

        futures = self.futures

        future_options = self.future_options

        funds = self.funds

        dividends_receivable = self.dividends_receivable

        mutual_funds = self.mutual_funds

        money_market = self.money_market

        bonds = self.bonds

        govt_bonds = self.govt_bonds

        t_bills = self.t_bills

        warrants = self.warrants

        issuer_option = self.issuer_option

        commodity = self.commodity

        notional_cfd = self.notional_cfd

        cfd = self.cfd

        cryptocurrency = self.cryptocurrency

        net_liquidation = self.net_liquidation

        unrealized_pnl = self.unrealized_pnl

        realized_pnl = self.realized_pnl

        exchange_rate = self.exchange_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_cash is not UNSET:
            field_dict["total_cash"] = total_cash
        if settled_cash is not UNSET:
            field_dict["settled_cash"] = settled_cash
        if mtd_interest is not UNSET:
            field_dict["MTD Interest"] = mtd_interest
        if stock is not UNSET:
            field_dict["stock"] = stock
        if options is not UNSET:
            field_dict["options"] = options
        if futures is not UNSET:
            field_dict["futures"] = futures
        if future_options is not UNSET:
            field_dict["future_options"] = future_options
        if funds is not UNSET:
            field_dict["funds"] = funds
        if dividends_receivable is not UNSET:
            field_dict["dividends_receivable"] = dividends_receivable
        if mutual_funds is not UNSET:
            field_dict["mutual_funds"] = mutual_funds
        if money_market is not UNSET:
            field_dict["money_market"] = money_market
        if bonds is not UNSET:
            field_dict["bonds"] = bonds
        if govt_bonds is not UNSET:
            field_dict["Govt Bonds"] = govt_bonds
        if t_bills is not UNSET:
            field_dict["t_bills"] = t_bills
        if warrants is not UNSET:
            field_dict["warrants"] = warrants
        if issuer_option is not UNSET:
            field_dict["issuer_option"] = issuer_option
        if commodity is not UNSET:
            field_dict["commodity"] = commodity
        if notional_cfd is not UNSET:
            field_dict["Notional CFD"] = notional_cfd
        if cfd is not UNSET:
            field_dict["cfd"] = cfd
        if cryptocurrency is not UNSET:
            field_dict["Cryptocurrency"] = cryptocurrency
        if net_liquidation is not UNSET:
            field_dict["net_liquidation"] = net_liquidation
        if unrealized_pnl is not UNSET:
            field_dict["unrealized_pnl"] = unrealized_pnl
        if realized_pnl is not UNSET:
            field_dict["realized_pnl"] = realized_pnl
        if exchange_rate is not UNSET:
            field_dict["Exchange Rate"] = exchange_rate

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
