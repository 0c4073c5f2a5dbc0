from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ccp_order_warnings import CcpOrderWarnings


T = TypeVar("T", bound="CcpOrder")


@_attrs_define
class CcpOrder:
    client_order_id: str | Unset = UNSET
    exec_id: str | Unset = UNSET
    exec_type: str | Unset = UNSET
    """ FIX tag 150: why this was sent. """
    order_type: str | Unset = UNSET
    """ FIX tag 40: `1` market, `2` limit, `3` stop, `4` stop limit, and others. """
    order_status: str | Unset = UNSET
    """ FIX tag 39: `0` new, `1` partly filled, `2` filled, `4` cancelled, `8` rejected, and others. """
    symbol: str | Unset = UNSET
    order_qty: str | Unset = UNSET
    """ Size of the order. """
    price: str | Unset = UNSET
    last_shares: str | Unset = UNSET
    """ Size of the last fill. """
    last_price: str | Unset = UNSET
    """ Price of the last fill. """
    cum_qty: str | Unset = UNSET
    """ Filled so far. """
    leaves_qty: str | Unset = UNSET
    """ Still to be filled. """
    avg_price: str | Unset = UNSET
    """ Average price of the fills. """
    side: str | Unset = UNSET
    """ FIX tag 54: `1` buy, `2` sell, `5` sell short, and others. """
    order_id: str | Unset = UNSET
    account: str | Unset = UNSET
    sec_type: str | Unset = UNSET
    """ `CS` stock, `CASH` currency, `CFD`, `FUT` future, `OPT` option. """
    tx_time: str | Unset = UNSET
    """ When it happened: `yyyyMMdd-HH:mm:ss`, UTC. """
    rcpt_time: str | Unset = UNSET
    """ When it was received: `yyyyMMdd-HH:mm:ss`, UTC. """
    tif: str | Unset = UNSET
    """ FIX tag 59: `0` day, `1` until cancelled, `2` at the opening. """
    conid: str | Unset = UNSET
    currency: str | Unset = UNSET
    exchange: str | Unset = UNSET
    listing_exchange: str | Unset = UNSET
    text: str | Unset = UNSET
    """ Why it was refused. """
    warnings: CcpOrderWarnings | Unset = UNSET
    comm_curr: str | Unset = UNSET
    """ Currency of `comms`. """
    comms: str | Unset = UNSET
    """ Commission. """
    realized_pnl: str | Unset = UNSET
    """ Profit or loss realised. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_order_id": "clientOrderId",
        "exec_id": "execId",
        "exec_type": "execType",
        "order_type": "orderType",
        "order_status": "orderStatus",
        "order_qty": "orderQty",
        "last_shares": "lastShares",
        "last_price": "lastPrice",
        "cum_qty": "cumQty",
        "leaves_qty": "leavesQty",
        "avg_price": "avgPrice",
        "order_id": "orderId",
        "sec_type": "secType",
        "tx_time": "txTime",
        "rcpt_time": "rcptTime",
        "listing_exchange": "listingExchange",
        "comm_curr": "commCurr",
        "realized_pnl": "realizedPnl",
    }

    def to_dict(self) -> dict[str, Any]:
        client_order_id = self.client_order_id

        exec_id = self.exec_id

        exec_type = self.exec_type

        order_type = self.order_type

        order_status = self.order_status

        symbol = self.symbol

        order_qty = self.order_qty

        price = self.price

        last_shares = self.last_shares

        last_price = self.last_price

        cum_qty = self.cum_qty

        leaves_qty = self.leaves_qty

        avg_price = self.avg_price

        side = self.side

        order_id = self.order_id

        account = self.account

        sec_type = self.sec_type

        tx_time = self.tx_time

        rcpt_time = self.rcpt_time

        tif = self.tif

        conid = self.conid

        currency = self.currency

        exchange = self.exchange

        listing_exchange = self.listing_exchange

        text = self.text

        warnings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.warnings, Unset):
            warnings = self.warnings.to_dict()

        comm_curr = self.comm_curr

        comms = self.comms

        realized_pnl = self.realized_pnl

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_order_id is not UNSET:
            field_dict["clientOrderId"] = client_order_id
        if exec_id is not UNSET:
            field_dict["execId"] = exec_id
        if exec_type is not UNSET:
            field_dict["execType"] = exec_type
        if order_type is not UNSET:
            field_dict["orderType"] = order_type
        if order_status is not UNSET:
            field_dict["orderStatus"] = order_status
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if order_qty is not UNSET:
            field_dict["orderQty"] = order_qty
        if price is not UNSET:
            field_dict["price"] = price
        if last_shares is not UNSET:
            field_dict["lastShares"] = last_shares
        if last_price is not UNSET:
            field_dict["lastPrice"] = last_price
        if cum_qty is not UNSET:
            field_dict["cumQty"] = cum_qty
        if leaves_qty is not UNSET:
            field_dict["leavesQty"] = leaves_qty
        if avg_price is not UNSET:
            field_dict["avgPrice"] = avg_price
        if side is not UNSET:
            field_dict["side"] = side
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if account is not UNSET:
            field_dict["account"] = account
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if tx_time is not UNSET:
            field_dict["txTime"] = tx_time
        if rcpt_time is not UNSET:
            field_dict["rcptTime"] = rcpt_time
        if tif is not UNSET:
            field_dict["tif"] = tif
        if conid is not UNSET:
            field_dict["conid"] = conid
        if currency is not UNSET:
            field_dict["currency"] = currency
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if text is not UNSET:
            field_dict["text"] = text
        if warnings is not UNSET:
            field_dict["warnings"] = warnings
        if comm_curr is not UNSET:
            field_dict["commCurr"] = comm_curr
        if comms is not UNSET:
            field_dict["comms"] = comms
        if realized_pnl is not UNSET:
            field_dict["realizedPnl"] = realized_pnl

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
