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

T = TypeVar("T", bound="Trade")


@_attrs_define
class Trade:
    """One execution."""

    execution_id: str | Unset = UNSET
    """ Unique; one order may have many. """
    symbol: str | Unset = UNSET
    """ Symbol of the underlying. """
    supports_tax_opt: str | Unset = UNSET
    """ `1` if the tax optimizer applies. """
    side: str | Unset = UNSET
    """ `B` bought, `S` sold, `X` an option that expired. """
    order_description: str | Unset = UNSET
    trade_time: str | Unset = UNSET
    """ `YYYYMMDD-hh:mm:ss` in UTC. """
    trade_time_r: int | Unset = UNSET
    """ In milliseconds since 1970. """
    size: float | Unset = UNSET
    """ In units of the contract. """
    price: str | Unset = UNSET
    """ A number in a text. """
    order_ref: None | str | Unset = UNSET
    """ The `cOID` the order was placed with; null or absent where there was none. """
    submitter: None | str | Unset = UNSET
    """ The user who placed the order. """
    exchange: str | Unset = UNSET
    commission: str | Unset = UNSET
    """ A number in a text; 0.0 or absent at first. """
    net_amount: float | Unset = UNSET
    """ Size times price times multiplier, without commission, in the contract's currency, which is not given. """
    account: str | Unset = UNSET
    """ The account. """
    account_code: str | Unset = UNSET
    """ The account once more. """
    account_allocation_name: str | Unset = UNSET
    """ The account, or the group the order was placed for. """
    company_name: str | Unset = UNSET
    contract_description_1: str | Unset = UNSET
    """ Symbol or pair. """
    sec_type: str | Unset = UNSET
    listing_exchange: str | Unset = UNSET
    conid: int | Unset = UNSET
    conid_ex: str | Unset = UNSET
    """ Contract and exchange, `265598@EDGEA`, or the contract alone. """
    clearing_id: str | Unset = UNSET
    """ The clearing firm, `IB` for IBKR. """
    clearing_name: str | Unset = UNSET
    """ The clearing firm, `IB` for IBKR. """
    liquidation_trade: str | Unset = UNSET
    """ `1` if IBKR made the trade, to liquidate or to convert a currency. """
    is_event_trading: str | Unset = UNSET
    """ `1` for an event contract. """
    order_id: int | Unset = UNSET
    position: str | Unset = UNSET
    """ Position in the contract; absent for currencies and for what is not held. """
    contract_description_2: str | Unset = UNSET
    """ Expiry, strike and right of a derivative. """
    open_close: str | Unset = UNSET
    """ Whether the trade opened or closed a position; `???` if neither is known. """
    directed_exchange: str | Unset = UNSET
    """ Exchange the order was sent to, where that was not left to IBKR; not in recent replies. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_code": "accountCode",
        "conid_ex": "conidEx",
    }

    def to_dict(self) -> dict[str, Any]:
        execution_id = self.execution_id

        symbol = self.symbol

        supports_tax_opt = self.supports_tax_opt

        side = self.side

        order_description = self.order_description

        trade_time = self.trade_time

        trade_time_r = self.trade_time_r

        size = self.size

        price = self.price

        order_ref: None | str | Unset
        if isinstance(self.order_ref, Unset):
            order_ref = UNSET
        else:
            order_ref = self.order_ref

        submitter: None | str | Unset
        if isinstance(self.submitter, Unset):
            submitter = UNSET
        else:
            submitter = self.submitter

        exchange = self.exchange

        commission = self.commission

        net_amount = self.net_amount

        account = self.account

        account_code = self.account_code

        account_allocation_name = self.account_allocation_name

        company_name = self.company_name

        contract_description_1 = self.contract_description_1

        sec_type = self.sec_type

        listing_exchange = self.listing_exchange

        conid = self.conid

        conid_ex = self.conid_ex

        clearing_id = self.clearing_id

        clearing_name = self.clearing_name

        liquidation_trade = self.liquidation_trade

        is_event_trading = self.is_event_trading

        order_id = self.order_id

        position = self.position

        contract_description_2 = self.contract_description_2

        open_close = self.open_close

        directed_exchange = self.directed_exchange

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if execution_id is not UNSET:
            field_dict["execution_id"] = execution_id
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if supports_tax_opt is not UNSET:
            field_dict["supports_tax_opt"] = supports_tax_opt
        if side is not UNSET:
            field_dict["side"] = side
        if order_description is not UNSET:
            field_dict["order_description"] = order_description
        if trade_time is not UNSET:
            field_dict["trade_time"] = trade_time
        if trade_time_r is not UNSET:
            field_dict["trade_time_r"] = trade_time_r
        if size is not UNSET:
            field_dict["size"] = size
        if price is not UNSET:
            field_dict["price"] = price
        if order_ref is not UNSET:
            field_dict["order_ref"] = order_ref
        if submitter is not UNSET:
            field_dict["submitter"] = submitter
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if commission is not UNSET:
            field_dict["commission"] = commission
        if net_amount is not UNSET:
            field_dict["net_amount"] = net_amount
        if account is not UNSET:
            field_dict["account"] = account
        if account_code is not UNSET:
            field_dict["accountCode"] = account_code
        if account_allocation_name is not UNSET:
            field_dict["account_allocation_name"] = account_allocation_name
        if company_name is not UNSET:
            field_dict["company_name"] = company_name
        if contract_description_1 is not UNSET:
            field_dict["contract_description_1"] = contract_description_1
        if sec_type is not UNSET:
            field_dict["sec_type"] = sec_type
        if listing_exchange is not UNSET:
            field_dict["listing_exchange"] = listing_exchange
        if conid is not UNSET:
            field_dict["conid"] = conid
        if conid_ex is not UNSET:
            field_dict["conidEx"] = conid_ex
        if clearing_id is not UNSET:
            field_dict["clearing_id"] = clearing_id
        if clearing_name is not UNSET:
            field_dict["clearing_name"] = clearing_name
        if liquidation_trade is not UNSET:
            field_dict["liquidation_trade"] = liquidation_trade
        if is_event_trading is not UNSET:
            field_dict["is_event_trading"] = is_event_trading
        if order_id is not UNSET:
            field_dict["order_id"] = order_id
        if position is not UNSET:
            field_dict["position"] = position
        if contract_description_2 is not UNSET:
            field_dict["contract_description_2"] = contract_description_2
        if open_close is not UNSET:
            field_dict["open_close"] = open_close
        if directed_exchange is not UNSET:
            field_dict["directed_exchange"] = directed_exchange

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
