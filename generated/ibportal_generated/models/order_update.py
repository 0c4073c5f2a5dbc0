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

T = TypeVar("T", bound="OrderUpdate")


@_attrs_define
class OrderUpdate:
    """One order, in full or what changed of it only; absent is what did not change."""

    acct: str | Unset = UNSET
    """ The account. """
    account: str | Unset = UNSET
    """ The account once more. """
    order_id: int | Unset = UNSET
    """ IBKR's id, by which rows are put together. """
    conid: int | Unset = UNSET
    """ The contract. """
    conidex: str | Unset = UNSET
    """ Contract and exchange, `265598@ISLAND`, or the contract alone; the legs of a combination. """
    status: str | Unset = UNSET
    """ Where the order is. """
    order_ccp_status: str | Unset = UNSET
    """ IBKR's inner status, in words of its own. """
    side: str | Unset = UNSET
    """ `EXER` and `ASSN` for the exercise and assignment of options. """
    order_type: str | Unset = UNSET
    """ In words, `Limit`. """
    orig_order_type: str | Unset = UNSET
    """ The type it was placed with, in capitals. """
    time_in_force: str | Unset = UNSET
    """ How long it works. """
    price: float | None | str | Unset = UNSET
    """ Limit price, or stop price of a stop order; the list of orders has it as text. """
    aux_price: float | None | str | Unset = UNSET
    """ Stop price, where it stands apart from the limit price. """
    avg_price: float | None | str | Unset = UNSET
    """ Average price of the fills, as text where seen. """
    total_size: float | Unset = UNSET
    """ Size ordered, in units of the contract. """
    total_cash_size: float | Unset = UNSET
    """ Size ordered as an amount of money. """
    filled_quantity: float | Unset = UNSET
    """ In units of the contract. """
    remaining_quantity: float | Unset = UNSET
    """ In units of the contract. """
    size_and_fills: str | Unset = UNSET
    """ Filled and left for display, `100/622`; the size alone once it is filled. """
    order_desc: str | Unset = UNSET
    """ The order in words. """
    order_ref: None | str | Unset = UNSET
    """ The `cOID` it was placed with. """
    parent_id: int | str | Unset = UNSET
    """ In the child of a bracket, the order id of its parent. """
    order_cancellation_by_system_reason: str | Unset = UNSET
    """ Why it was cancelled or rejected, if not by the user. """
    cash_ccy: str | Unset = UNSET
    """ Currency of the contract, or of the cash quantity. """
    ticker: str | Unset = UNSET
    """ Symbol of the underlying. """
    sec_type: str | Unset = UNSET
    """ Kind of contract. """
    listing_exchange: str | Unset = UNSET
    """ Where the contract is listed. """
    exchange: str | Unset = UNSET
    """ Where the order was sent. """
    company_name: str | Unset = UNSET
    """ Name of the company. """
    description1: str | Unset = UNSET
    """ Symbol or pair. """
    description2: str | Unset = UNSET
    """ Expiry, strike and right of a derivative. """
    last_execution_time: str | Unset = UNSET
    """ Last change, `YYMMDDhhmmss` in UTC. """
    last_execution_time_r: int | Unset = UNSET
    """ Last change, in milliseconds since 1970. """
    outside_rth: bool | Unset = UNSET
    """ Whether it may fill outside regular trading hours. """
    supports_tax_opt: str | Unset = UNSET
    """ `1` if the tax optimizer applies. """
    is_event_trading: str | Unset = UNSET
    """ `1` for an event contract. """
    bg_color: str | Unset = UNSET
    """ Colour of IBKR's own screen. """
    fg_color: str | Unset = UNSET
    """ Colour of IBKR's own screen. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "order_id": "orderId",
        "order_type": "orderType",
        "orig_order_type": "origOrderType",
        "time_in_force": "timeInForce",
        "aux_price": "auxPrice",
        "avg_price": "avgPrice",
        "total_size": "totalSize",
        "total_cash_size": "totalCashSize",
        "filled_quantity": "filledQuantity",
        "remaining_quantity": "remainingQuantity",
        "size_and_fills": "sizeAndFills",
        "order_desc": "orderDesc",
        "parent_id": "parentId",
        "cash_ccy": "cashCcy",
        "sec_type": "secType",
        "listing_exchange": "listingExchange",
        "company_name": "companyName",
        "last_execution_time": "lastExecutionTime",
        "last_execution_time_r": "lastExecutionTime_r",
        "outside_rth": "outsideRTH",
        "supports_tax_opt": "supportsTaxOpt",
        "is_event_trading": "isEventTrading",
        "bg_color": "bgColor",
        "fg_color": "fgColor",
    }

    def to_dict(self) -> dict[str, Any]:
        acct = self.acct

        account = self.account

        order_id = self.order_id

        conid = self.conid

        conidex = self.conidex

        status = self.status

        order_ccp_status = self.order_ccp_status

        side = self.side

        order_type = self.order_type

        orig_order_type = self.orig_order_type

        time_in_force = self.time_in_force

        price: float | None | str | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        aux_price: float | None | str | Unset
        if isinstance(self.aux_price, Unset):
            aux_price = UNSET
        else:
            aux_price = self.aux_price

        avg_price: float | None | str | Unset
        if isinstance(self.avg_price, Unset):
            avg_price = UNSET
        else:
            avg_price = self.avg_price

        total_size = self.total_size

        total_cash_size = self.total_cash_size

        filled_quantity = self.filled_quantity

        remaining_quantity = self.remaining_quantity

        size_and_fills = self.size_and_fills

        order_desc = self.order_desc

        order_ref: None | str | Unset
        if isinstance(self.order_ref, Unset):
            order_ref = UNSET
        else:
            order_ref = self.order_ref

        parent_id: int | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        order_cancellation_by_system_reason = self.order_cancellation_by_system_reason

        cash_ccy = self.cash_ccy

        ticker = self.ticker

        sec_type = self.sec_type

        listing_exchange = self.listing_exchange

        exchange = self.exchange

        company_name = self.company_name

        description1 = self.description1

        description2 = self.description2

        last_execution_time = self.last_execution_time

        last_execution_time_r = self.last_execution_time_r

        outside_rth = self.outside_rth

        supports_tax_opt = self.supports_tax_opt

        is_event_trading = self.is_event_trading

        bg_color = self.bg_color

        fg_color = self.fg_color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if acct is not UNSET:
            field_dict["acct"] = acct
        if account is not UNSET:
            field_dict["account"] = account
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if conid is not UNSET:
            field_dict["conid"] = conid
        if conidex is not UNSET:
            field_dict["conidex"] = conidex
        if status is not UNSET:
            field_dict["status"] = status
        if order_ccp_status is not UNSET:
            field_dict["order_ccp_status"] = order_ccp_status
        if side is not UNSET:
            field_dict["side"] = side
        if order_type is not UNSET:
            field_dict["orderType"] = order_type
        if orig_order_type is not UNSET:
            field_dict["origOrderType"] = orig_order_type
        if time_in_force is not UNSET:
            field_dict["timeInForce"] = time_in_force
        if price is not UNSET:
            field_dict["price"] = price
        if aux_price is not UNSET:
            field_dict["auxPrice"] = aux_price
        if avg_price is not UNSET:
            field_dict["avgPrice"] = avg_price
        if total_size is not UNSET:
            field_dict["totalSize"] = total_size
        if total_cash_size is not UNSET:
            field_dict["totalCashSize"] = total_cash_size
        if filled_quantity is not UNSET:
            field_dict["filledQuantity"] = filled_quantity
        if remaining_quantity is not UNSET:
            field_dict["remainingQuantity"] = remaining_quantity
        if size_and_fills is not UNSET:
            field_dict["sizeAndFills"] = size_and_fills
        if order_desc is not UNSET:
            field_dict["orderDesc"] = order_desc
        if order_ref is not UNSET:
            field_dict["order_ref"] = order_ref
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id
        if order_cancellation_by_system_reason is not UNSET:
            field_dict["order_cancellation_by_system_reason"] = order_cancellation_by_system_reason
        if cash_ccy is not UNSET:
            field_dict["cashCcy"] = cash_ccy
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if description1 is not UNSET:
            field_dict["description1"] = description1
        if description2 is not UNSET:
            field_dict["description2"] = description2
        if last_execution_time is not UNSET:
            field_dict["lastExecutionTime"] = last_execution_time
        if last_execution_time_r is not UNSET:
            field_dict["lastExecutionTime_r"] = last_execution_time_r
        if outside_rth is not UNSET:
            field_dict["outsideRTH"] = outside_rth
        if supports_tax_opt is not UNSET:
            field_dict["supportsTaxOpt"] = supports_tax_opt
        if is_event_trading is not UNSET:
            field_dict["isEventTrading"] = is_event_trading
        if bg_color is not UNSET:
            field_dict["bgColor"] = bg_color
        if fg_color is not UNSET:
            field_dict["fgColor"] = fg_color

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
