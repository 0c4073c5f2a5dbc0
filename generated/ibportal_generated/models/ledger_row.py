from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="LedgerRow")


@_attrs_define
class LedgerRow:
    """One currency of an account; only key and timestamp where nothing changed in ten seconds."""

    key: str
    """ `LedgerList` and the currency, `LedgerListEUR`; `LedgerListBASE` for the base currency. """
    timestamp: int | Unset = UNSET
    """ When it was read, in seconds since 1970. """
    acct_code: str | Unset = UNSET
    """ The account. """
    second_key: str | Unset = UNSET
    """ The currency, or `BASE`. """
    cashbalance: float | Unset = UNSET
    """ Cash as traded, settled or not; asked for as `cashBalance`. """
    cash_balance_fx_segment: float | Unset = UNSET
    """ Cash in the segment kept for currency trading. """
    commodity_market_value: float | Unset = UNSET
    corporate_bonds_market_value: float | Unset = UNSET
    dividends: float | Unset = UNSET
    """ Dividends announced and not paid yet. """
    exchange_rate: float | Unset = UNSET
    """ One unit of this currency in base currency. """
    funds: float | Unset = UNSET
    """ Value of mutual funds. """
    market_value: float | Unset = UNSET
    option_market_value: float | Unset = UNSET
    interest: float | Unset = UNSET
    """ Interest accrued and not booked yet; an amount, not a rate. """
    issue_options_market_value: float | Unset = UNSET
    """ Value of warrants and structured products of issuers. """
    money_funds: float | Unset = UNSET
    """ Value of money market funds. """
    net_liquidation_value: float | Unset = UNSET
    realized_pnl: float | Unset = UNSET
    unrealized_pnl: float | Unset = UNSET
    settled_cash: float | Unset = UNSET
    stock_market_value: float | Unset = UNSET
    t_bills_market_value: float | Unset = UNSET
    """ Value of treasury bills. """
    t_bonds_market_value: float | Unset = UNSET
    """ Value of treasury bonds. """
    warrants_market_value: float | Unset = UNSET
    severity: int | Unset = UNSET
    """ Internal to IBKR. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "acct_code": "acctCode",
        "second_key": "secondKey",
        "cash_balance_fx_segment": "cashBalanceFXSegment",
        "commodity_market_value": "commodityMarketValue",
        "corporate_bonds_market_value": "corporateBondsMarketValue",
        "exchange_rate": "exchangeRate",
        "market_value": "marketValue",
        "option_market_value": "optionMarketValue",
        "issue_options_market_value": "issueOptionsMarketValue",
        "money_funds": "moneyFunds",
        "net_liquidation_value": "netLiquidationValue",
        "realized_pnl": "realizedPnl",
        "unrealized_pnl": "unrealizedPnl",
        "settled_cash": "settledCash",
        "stock_market_value": "stockMarketValue",
        "t_bills_market_value": "tBillsMarketValue",
        "t_bonds_market_value": "tBondsMarketValue",
        "warrants_market_value": "warrantsMarketValue",
    }

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        timestamp = self.timestamp

        acct_code = self.acct_code

        second_key = self.second_key

        cashbalance = self.cashbalance

        cash_balance_fx_segment = self.cash_balance_fx_segment

        commodity_market_value = self.commodity_market_value

        corporate_bonds_market_value = self.corporate_bonds_market_value

        dividends = self.dividends

        exchange_rate = self.exchange_rate

        funds = self.funds

        market_value = self.market_value

        option_market_value = self.option_market_value

        interest = self.interest

        issue_options_market_value = self.issue_options_market_value

        money_funds = self.money_funds

        net_liquidation_value = self.net_liquidation_value

        realized_pnl = self.realized_pnl

        unrealized_pnl = self.unrealized_pnl

        settled_cash = self.settled_cash

        stock_market_value = self.stock_market_value

        t_bills_market_value = self.t_bills_market_value

        t_bonds_market_value = self.t_bonds_market_value

        warrants_market_value = self.warrants_market_value

        severity = self.severity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
            }
        )
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if acct_code is not UNSET:
            field_dict["acctCode"] = acct_code
        if second_key is not UNSET:
            field_dict["secondKey"] = second_key
        if cashbalance is not UNSET:
            field_dict["cashbalance"] = cashbalance
        if cash_balance_fx_segment is not UNSET:
            field_dict["cashBalanceFXSegment"] = cash_balance_fx_segment
        if commodity_market_value is not UNSET:
            field_dict["commodityMarketValue"] = commodity_market_value
        if corporate_bonds_market_value is not UNSET:
            field_dict["corporateBondsMarketValue"] = corporate_bonds_market_value
        if dividends is not UNSET:
            field_dict["dividends"] = dividends
        if exchange_rate is not UNSET:
            field_dict["exchangeRate"] = exchange_rate
        if funds is not UNSET:
            field_dict["funds"] = funds
        if market_value is not UNSET:
            field_dict["marketValue"] = market_value
        if option_market_value is not UNSET:
            field_dict["optionMarketValue"] = option_market_value
        if interest is not UNSET:
            field_dict["interest"] = interest
        if issue_options_market_value is not UNSET:
            field_dict["issueOptionsMarketValue"] = issue_options_market_value
        if money_funds is not UNSET:
            field_dict["moneyFunds"] = money_funds
        if net_liquidation_value is not UNSET:
            field_dict["netLiquidationValue"] = net_liquidation_value
        if realized_pnl is not UNSET:
            field_dict["realizedPnl"] = realized_pnl
        if unrealized_pnl is not UNSET:
            field_dict["unrealizedPnl"] = unrealized_pnl
        if settled_cash is not UNSET:
            field_dict["settledCash"] = settled_cash
        if stock_market_value is not UNSET:
            field_dict["stockMarketValue"] = stock_market_value
        if t_bills_market_value is not UNSET:
            field_dict["tBillsMarketValue"] = t_bills_market_value
        if t_bonds_market_value is not UNSET:
            field_dict["tBondsMarketValue"] = t_bonds_market_value
        if warrants_market_value is not UNSET:
            field_dict["warrantsMarketValue"] = warrants_market_value
        if severity is not UNSET:
            field_dict["severity"] = severity

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
