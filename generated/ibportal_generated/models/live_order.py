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

T = TypeVar("T", bound="LiveOrder")


@_attrs_define
class LiveOrder:
    """One order of the day."""

    account: str | Unset = UNSET
    """ The account once more. """
    acct: str | Unset = UNSET
    """ The account. """
    avg_price: str | Unset = UNSET
    """ Average price of the fills; absent before the first. """
    bg_color: str | Unset = UNSET
    """ Colour of IBKR's own screen. """
    cash_ccy: str | Unset = UNSET
    """ Currency of the contract, or of the cash quantity. """
    company_name: str | Unset = UNSET
    conid: int | Unset = UNSET
    conidex: str | Unset = UNSET
    """ Contract and exchange, `265598@ISLAND`, or the contract alone; the legs of a spread, in any order. """
    description1: str | Unset = UNSET
    """ Symbol or pair. """
    description2: str | Unset = UNSET
    """ Expiry, strike and right of a derivative. """
    exchange: str | Unset = UNSET
    fg_color: str | Unset = UNSET
    """ Colour of IBKR's own screen. """
    filled_quantity: float | Unset = UNSET
    """ In units of the contract. """
    is_event_trading: str | Unset = UNSET
    """ `1` for an event contract. """
    last_execution_time: str | Unset = UNSET
    """ Last change, `YYMMDDhhmmss` in UTC. """
    last_execution_time_r: int | Unset = UNSET
    """ Last change, in milliseconds since 1970. """
    listing_exchange: str | Unset = UNSET
    order_desc: str | Unset = UNSET
    """ The order in words. """
    order_id: int | Unset = UNSET
    """ IBKR's id, a number here and text in the reply to placing. """
    order_type: str | Unset = UNSET
    """ In words, `Limit`; not as it is ordered. """
    order_cancellation_by_system_reason: str | Unset = UNSET
    """ Why a cancelled order was cancelled or rejected, if not by the user. """
    order_ccp_status: str | Unset = UNSET
    """ IBKR's inner status, in words of its own (`Pending Submit`). """
    orig_order_type: str | Unset = UNSET
    """ The type it was placed with, in capitals, `LIMIT`. """
    price: str | Unset = UNSET
    """ Limit price, or stop price of a stop order; an empty text where there is none. """
    remaining_quantity: float | Unset = UNSET
    """ In units of the contract. """
    sec_type: str | Unset = UNSET
    side: str | Unset = UNSET
    """ `BUY`, `SELL`; `ASSN` and `EXER` for the assignment and exercise of options. """
    size_and_fills: str | Unset = UNSET
    """ Filled and total size for display, `0/10`; the size alone once it is filled. """
    status: str | Unset = UNSET
    """ `Inactive` comes first for a moment, and stays after a rejection. """
    supports_tax_opt: str | Unset = UNSET
    """ `1` if the tax optimizer applies. """
    tax_optimizer_id: str | Unset = UNSET
    """ The set of tax lots chosen. """
    ticker: str | Unset = UNSET
    """ Symbol of the underlying. """
    time_in_force: str | Unset = UNSET
    """ `CLOSE` where a DAY order was placed; otherwise as ordered. """
    total_cash_size: float | Unset = UNSET
    """ Size ordered as an amount of money. """
    total_size: float | Unset = UNSET
    """ Size ordered, in units of the contract. """
    order_ref: str | Unset = UNSET
    """ The `cOID` the order was placed with. """
    outside_rth: bool | Unset = UNSET
    """ Whether it may fill outside regular trading hours; absent for market orders. """
    parent_id: int | str | Unset = UNSET
    """ In the child of a bracket, the order id of its parent. """
    oca_group_id: str | Unset = UNSET
    """ The one-cancels-all group; orders of one group have the same. """
    aux_price: float | str | Unset = UNSET
    """ Stop price, where it stands apart from the limit price. """
    stop_price: float | str | Unset = UNSET
    """ Stop price under another name. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "avg_price": "avgPrice",
        "bg_color": "bgColor",
        "cash_ccy": "cashCcy",
        "company_name": "companyName",
        "fg_color": "fgColor",
        "filled_quantity": "filledQuantity",
        "is_event_trading": "isEventTrading",
        "last_execution_time": "lastExecutionTime",
        "last_execution_time_r": "lastExecutionTime_r",
        "listing_exchange": "listingExchange",
        "order_desc": "orderDesc",
        "order_id": "orderId",
        "order_type": "orderType",
        "orig_order_type": "origOrderType",
        "remaining_quantity": "remainingQuantity",
        "sec_type": "secType",
        "size_and_fills": "sizeAndFills",
        "supports_tax_opt": "supportsTaxOpt",
        "tax_optimizer_id": "taxOptimizerId",
        "time_in_force": "timeInForce",
        "total_cash_size": "totalCashSize",
        "total_size": "totalSize",
        "outside_rth": "outsideRTH",
        "parent_id": "parentId",
        "oca_group_id": "ocaGroupId",
        "aux_price": "auxPrice",
    }

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        acct = self.acct

        avg_price = self.avg_price

        bg_color = self.bg_color

        cash_ccy = self.cash_ccy

        company_name = self.company_name

        conid = self.conid

        conidex = self.conidex

        description1 = self.description1

        description2 = self.description2

        exchange = self.exchange

        fg_color = self.fg_color

        filled_quantity = self.filled_quantity

        is_event_trading = self.is_event_trading

        last_execution_time = self.last_execution_time

        last_execution_time_r = self.last_execution_time_r

        listing_exchange = self.listing_exchange

        order_desc = self.order_desc

        order_id = self.order_id

        order_type = self.order_type

        order_cancellation_by_system_reason = self.order_cancellation_by_system_reason

        order_ccp_status = self.order_ccp_status

        orig_order_type = self.orig_order_type

        price = self.price

        remaining_quantity = self.remaining_quantity

        sec_type = self.sec_type

        side = self.side

        size_and_fills = self.size_and_fills

        status = self.status

        supports_tax_opt = self.supports_tax_opt

        tax_optimizer_id = self.tax_optimizer_id

        ticker = self.ticker

        time_in_force = self.time_in_force

        total_cash_size = self.total_cash_size

        total_size = self.total_size

        order_ref = self.order_ref

        outside_rth = self.outside_rth

        parent_id: int | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        oca_group_id = self.oca_group_id

        aux_price: float | str | Unset
        if isinstance(self.aux_price, Unset):
            aux_price = UNSET
        else:
            aux_price = self.aux_price

        stop_price: float | str | Unset
        if isinstance(self.stop_price, Unset):
            stop_price = UNSET
        else:
            stop_price = self.stop_price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["account"] = account
        if acct is not UNSET:
            field_dict["acct"] = acct
        if avg_price is not UNSET:
            field_dict["avgPrice"] = avg_price
        if bg_color is not UNSET:
            field_dict["bgColor"] = bg_color
        if cash_ccy is not UNSET:
            field_dict["cashCcy"] = cash_ccy
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if conid is not UNSET:
            field_dict["conid"] = conid
        if conidex is not UNSET:
            field_dict["conidex"] = conidex
        if description1 is not UNSET:
            field_dict["description1"] = description1
        if description2 is not UNSET:
            field_dict["description2"] = description2
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if fg_color is not UNSET:
            field_dict["fgColor"] = fg_color
        if filled_quantity is not UNSET:
            field_dict["filledQuantity"] = filled_quantity
        if is_event_trading is not UNSET:
            field_dict["isEventTrading"] = is_event_trading
        if last_execution_time is not UNSET:
            field_dict["lastExecutionTime"] = last_execution_time
        if last_execution_time_r is not UNSET:
            field_dict["lastExecutionTime_r"] = last_execution_time_r
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if order_desc is not UNSET:
            field_dict["orderDesc"] = order_desc
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if order_type is not UNSET:
            field_dict["orderType"] = order_type
        if order_cancellation_by_system_reason is not UNSET:
            field_dict["order_cancellation_by_system_reason"] = order_cancellation_by_system_reason
        if order_ccp_status is not UNSET:
            field_dict["order_ccp_status"] = order_ccp_status
        if orig_order_type is not UNSET:
            field_dict["origOrderType"] = orig_order_type
        if price is not UNSET:
            field_dict["price"] = price
        if remaining_quantity is not UNSET:
            field_dict["remainingQuantity"] = remaining_quantity
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if side is not UNSET:
            field_dict["side"] = side
        if size_and_fills is not UNSET:
            field_dict["sizeAndFills"] = size_and_fills
        if status is not UNSET:
            field_dict["status"] = status
        if supports_tax_opt is not UNSET:
            field_dict["supportsTaxOpt"] = supports_tax_opt
        if tax_optimizer_id is not UNSET:
            field_dict["taxOptimizerId"] = tax_optimizer_id
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if time_in_force is not UNSET:
            field_dict["timeInForce"] = time_in_force
        if total_cash_size is not UNSET:
            field_dict["totalCashSize"] = total_cash_size
        if total_size is not UNSET:
            field_dict["totalSize"] = total_size
        if order_ref is not UNSET:
            field_dict["order_ref"] = order_ref
        if outside_rth is not UNSET:
            field_dict["outsideRTH"] = outside_rth
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id
        if oca_group_id is not UNSET:
            field_dict["ocaGroupId"] = oca_group_id
        if aux_price is not UNSET:
            field_dict["auxPrice"] = aux_price
        if stop_price is not UNSET:
            field_dict["stop_price"] = stop_price

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
