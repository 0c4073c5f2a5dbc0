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
from ..models.order_ticket_side import OrderTicketSide
from ..models.order_ticket_trailing_type import (
    OrderTicketTrailingType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.strategy_parameters import StrategyParameters
    from ..models.ticket_payload import TicketPayload


T = TypeVar("T", bound="OrderTicket")


@_attrs_define
class OrderTicket:
    """What is to be bought or sold, and how. Names the contract with `conid` or `conidex` and the size with `quantity`,
    `cashQty` or `fxQty`, one of each. Prices and sizes are numbers: text in their place is refused with 400.

    """

    order_type: str
    """ `LMT`, `MKT`, `STP`, `STOP_LIMIT`, `MIDPRICE`, `TRAIL`, `TRAILLMT` and what else the contract's rules list.
    """
    side: OrderTicketSide
    """ `BUY` or `SELL`, in capitals. """
    tif: str
    """ How long the order stays: `DAY`, `GTC` (until cancelled), `IOC` (at once or not at all), `OPG` (at the
    open), `OVT` (overnight), `OND` (overnight and the day), `PAX` (crypto only). """
    acct_id: str | Unset = UNSET
    """ The account, one of `accounts.list`; the first of them if left out, so better given where there are several.
    """
    conid: int | Unset = UNSET
    """ The contract, routed to `SMART`. Wins over `conidex` where both are given. """
    conidex: str | Unset = UNSET
    """ Contract and exchange, `265598@ISLAND`, for direct routing; or a spread, `28812380;;;756733/1,320227571/-1`:
    the conid that stands for spreads in a currency (28812380 for USD), three semicolons, then conid and ratio of
    each leg, a negative ratio being the sold side. Leave `conid` out. """
    sec_type: str | Unset = UNSET
    """ Contract and asset class in one, `265598:STK`; not needed. """
    c_oid: str | Unset = UNSET
    """ An id of your own, unique for 24 hours, at most 64 characters; comes back as `local_order_id` and as
    `order_ref`. It is what finds the order again when an answer was lost. Reusing one is refused, also after a
    rejection. Documented as not for the children of a bracket, though one client needs it there to nest brackets.
    """
    parent_id: str | Unset = UNSET
    """ In the child of a bracket: the `cOID` of the parent, or the order id of a parent that was placed before. """
    listing_exchange: str | Unset = UNSET
    """ Exchange to route to; `SMART` if left out. """
    is_single_group: bool | Unset = UNSET
    """ True in every ticket of a one-cancels-all group. """
    outside_rth: bool | Unset = UNSET
    """ True allows execution outside regular trading hours. """
    all_or_none: bool | Unset = UNSET
    """ True allows execution in full only. """
    aux_price: float | Unset = UNSET
    """ The stop price of `STOP_LIMIT` and `TRAILLMT`, which need `price` as well. Not for `STP`. """
    ticker: str | Unset = UNSET
    """ Symbol of the underlying; for display. """
    trailing_amt: float | Unset = UNSET
    """ How far `TRAIL` and `TRAILLMT` follow the market, in the unit of `trailingType`. """
    trailing_type: OrderTicketTrailingType | Unset = UNSET
    """ `amt`: an amount in the contract's currency; `%`: percent. """
    referrer: str | Unset = UNSET
    """ A mark of the screen the order was entered on, such as `QuickTrade`. """
    cash_qty: float | Unset = UNSET
    """ Size as an amount of money, instead of `quantity`; best effort, for crypto, forex and, rounded down to whole
    shares, stocks. The account must support it. """
    use_adaptive: bool | Unset = UNSET
    """ True lets the Price Management Algo work the order. """
    is_ccy_conv: bool | Unset = UNSET
    """ True marks a currency conversion rather than a forex position. """
    price: float | Unset = UNSET
    """ The limit price of `LMT`, `STOP_LIMIT` and `TRAILLMT`; the *stop* price of `STP` and `TRAIL`; the cap of
    `MIDPRICE`. In the contract's currency; may be negative for a spread. """
    quantity: float | Unset = UNSET
    """ Size in units of the contract. Fractions only where account and contract allow them. """
    strategy: str | Unset = UNSET
    """ Name of an IB algorithm, one of `contracts.algos`. """
    strategy_parameters: StrategyParameters | Unset = UNSET
    """ The algorithm's parameters by name; text, numbers or flags as `contracts.algos` says. """
    ext_operator: str | Unset = UNSET
    """ Who operates the system that placed the order, for the same rule. """
    manual_indicator: bool | Unset = UNSET
    """ Whether a person (true) or a program (false) placed the order. Required for US futures and options on them
    (CME rule 536-B), which are refused without it; not needed elsewhere. """
    tax_optimizer_id: str | Unset = UNSET
    """ Names a set of tax lots chosen before. """
    json_payload: TicketPayload | Unset = UNSET
    """ How an advisor's order is shared out, when given with the order itself. """
    fx_qty: float | Unset = UNSET
    """ Amount to convert, instead of `quantity`, with `isCcyConv`. """
    allocation_method: str | Unset = UNSET
    """ How an advisor's order is spread over a group. """
    customer_account: str | Unset = UNSET
    """ In a nondisclosed omnibus account: a mark of the holder being traded for, best hashed. Not for other
    accounts. """
    is_pro_customer: bool | Unset = UNSET
    """ In a nondisclosed omnibus account: whether that holder is a professional. Not for other accounts. """
    manual_order_time: int | Unset = UNSET
    """ When the order was first written down by hand, as epoch time; for brokers and advisors. """
    deactivated: bool | Unset = UNSET
    """ True saves the order without sending it; in a change, pauses a working order. """
    is_close: bool | Unset = UNSET
    """ Not documented: closes the position; asks whether to cancel open orders before. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "order_type": "orderType",
        "acct_id": "acctId",
        "sec_type": "secType",
        "c_oid": "cOID",
        "parent_id": "parentId",
        "listing_exchange": "listingExchange",
        "is_single_group": "isSingleGroup",
        "outside_rth": "outsideRTH",
        "all_or_none": "allOrNone",
        "aux_price": "auxPrice",
        "trailing_amt": "trailingAmt",
        "trailing_type": "trailingType",
        "cash_qty": "cashQty",
        "use_adaptive": "useAdaptive",
        "is_ccy_conv": "isCcyConv",
        "strategy_parameters": "strategyParameters",
        "ext_operator": "extOperator",
        "manual_indicator": "manualIndicator",
        "tax_optimizer_id": "taxOptimizerId",
        "json_payload": "jsonPayload",
        "fx_qty": "fxQty",
        "allocation_method": "allocationMethod",
        "customer_account": "customerAccount",
        "is_pro_customer": "isProCustomer",
        "manual_order_time": "manualOrderTime",
        "is_close": "isClose",
    }

    def to_dict(self) -> dict[str, Any]:
        order_type = self.order_type

        side: str = self.side

        tif = self.tif

        acct_id = self.acct_id

        conid = self.conid

        conidex = self.conidex

        sec_type = self.sec_type

        c_oid = self.c_oid

        parent_id = self.parent_id

        listing_exchange = self.listing_exchange

        is_single_group = self.is_single_group

        outside_rth = self.outside_rth

        all_or_none = self.all_or_none

        aux_price = self.aux_price

        ticker = self.ticker

        trailing_amt = self.trailing_amt

        trailing_type: str | Unset = UNSET
        if not isinstance(self.trailing_type, Unset):
            trailing_type = self.trailing_type

        referrer = self.referrer

        cash_qty = self.cash_qty

        use_adaptive = self.use_adaptive

        is_ccy_conv = self.is_ccy_conv

        price = self.price

        quantity = self.quantity

        strategy = self.strategy

        strategy_parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_parameters, Unset):
            strategy_parameters = self.strategy_parameters.to_dict()

        ext_operator = self.ext_operator

        manual_indicator = self.manual_indicator

        tax_optimizer_id = self.tax_optimizer_id

        json_payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.json_payload, Unset):
            json_payload = self.json_payload.to_dict()

        fx_qty = self.fx_qty

        allocation_method = self.allocation_method

        customer_account = self.customer_account

        is_pro_customer = self.is_pro_customer

        manual_order_time = self.manual_order_time

        deactivated = self.deactivated

        is_close = self.is_close

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orderType": order_type,
                "side": side,
                "tif": tif,
            }
        )
        if acct_id is not UNSET:
            field_dict["acctId"] = acct_id
        if conid is not UNSET:
            field_dict["conid"] = conid
        if conidex is not UNSET:
            field_dict["conidex"] = conidex
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if c_oid is not UNSET:
            field_dict["cOID"] = c_oid
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id
        if listing_exchange is not UNSET:
            field_dict["listingExchange"] = listing_exchange
        if is_single_group is not UNSET:
            field_dict["isSingleGroup"] = is_single_group
        if outside_rth is not UNSET:
            field_dict["outsideRTH"] = outside_rth
        if all_or_none is not UNSET:
            field_dict["allOrNone"] = all_or_none
        if aux_price is not UNSET:
            field_dict["auxPrice"] = aux_price
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if trailing_amt is not UNSET:
            field_dict["trailingAmt"] = trailing_amt
        if trailing_type is not UNSET:
            field_dict["trailingType"] = trailing_type
        if referrer is not UNSET:
            field_dict["referrer"] = referrer
        if cash_qty is not UNSET:
            field_dict["cashQty"] = cash_qty
        if use_adaptive is not UNSET:
            field_dict["useAdaptive"] = use_adaptive
        if is_ccy_conv is not UNSET:
            field_dict["isCcyConv"] = is_ccy_conv
        if price is not UNSET:
            field_dict["price"] = price
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if strategy is not UNSET:
            field_dict["strategy"] = strategy
        if strategy_parameters is not UNSET:
            field_dict["strategyParameters"] = strategy_parameters
        if ext_operator is not UNSET:
            field_dict["extOperator"] = ext_operator
        if manual_indicator is not UNSET:
            field_dict["manualIndicator"] = manual_indicator
        if tax_optimizer_id is not UNSET:
            field_dict["taxOptimizerId"] = tax_optimizer_id
        if json_payload is not UNSET:
            field_dict["jsonPayload"] = json_payload
        if fx_qty is not UNSET:
            field_dict["fxQty"] = fx_qty
        if allocation_method is not UNSET:
            field_dict["allocationMethod"] = allocation_method
        if customer_account is not UNSET:
            field_dict["customerAccount"] = customer_account
        if is_pro_customer is not UNSET:
            field_dict["isProCustomer"] = is_pro_customer
        if manual_order_time is not UNSET:
            field_dict["manualOrderTime"] = manual_order_time
        if deactivated is not UNSET:
            field_dict["deactivated"] = deactivated
        if is_close is not UNSET:
            field_dict["isClose"] = is_close

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
