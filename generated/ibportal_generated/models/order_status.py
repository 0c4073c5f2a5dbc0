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

T = TypeVar("T", bound="OrderStatus")


@_attrs_define
class OrderStatus:
    """One order in full; sizes and prices are numbers in a text, empty where they do not apply."""

    sub_type: None | str | Unset = UNSET
    """ Seen as null only. """
    request_id: str | Unset = UNSET
    """ The gateway's number of this request. """
    server_id: str | Unset = UNSET
    """ Ties a rejected order to the one that was sent instead of it. """
    order_id: int | Unset = UNSET
    conidex: str | Unset = UNSET
    """ Contract and exchange, `265598@ISLAND`, or the contract alone. """
    conid: int | Unset = UNSET
    symbol: str | Unset = UNSET
    """ Symbol of the underlying. """
    side: str | Unset = UNSET
    """ `B` bought or buying, `S` sold or selling, `X` an option that expired. """
    contract_description_1: str | Unset = UNSET
    """ Symbol or pair. """
    listing_exchange: str | Unset = UNSET
    option_acct: str | Unset = UNSET
    """ For IBKR's own screen; `c` where seen. """
    company_name: str | Unset = UNSET
    size: str | Unset = UNSET
    """ What is left to fill, "0.0" when it is done. """
    total_size: str | Unset = UNSET
    """ Size ordered. """
    currency: str | Unset = UNSET
    """ Currency of the contract. """
    account: str | Unset = UNSET
    order_type: str | Unset = UNSET
    """ In capitals, `LIMIT`; not as it is ordered. """
    cum_fill: str | Unset = UNSET
    """ Filled so far. """
    order_status: str | Unset = UNSET
    order_ccp_status: str | Unset = UNSET
    """ IBKR's inner status, a code: `0` working, `2` filled. """
    order_status_description: str | Unset = UNSET
    tif: str | Unset = UNSET
    order_not_editable: bool | Unset = UNSET
    """ True if the order can no longer be changed. """
    editable_fields: None | str | Unset = UNSET
    """ What may be changed, separated by the control character U+001E. """
    cannot_cancel_order: bool | Unset = UNSET
    """ True if the order can no longer be cancelled. """
    deactivate_order: bool | Unset = UNSET
    """ True if the order is paused. """
    sec_type: str | Unset = UNSET
    available_chart_periods: str | Unset = UNSET
    """ For IBKR's own screen. """
    order_description: str | Unset = UNSET
    order_description_with_contract: str | Unset = UNSET
    alert_active: int | Unset = UNSET
    """ 0 or 1; documented as saying that an alert is active, yet 1 on plain orders where seen. """
    child_order_type: str | Unset = UNSET
    """ `0` no child, `A` attached, `B` beta hedge; `3` was seen on a plain order. """
    order_clearing_account: str | Unset = UNSET
    """ The account the order clears to. """
    size_and_fills: str | Unset = UNSET
    """ Filled and total size for display, `0/10`; the size alone once it is filled. """
    exit_strategy_display_price: str | Unset = UNSET
    """ For IBKR's own screen. """
    exit_strategy_chart_description: str | Unset = UNSET
    """ For IBKR's own screen. """
    average_price: str | Unset = UNSET
    """ Average price of the fills; absent before the first. """
    exit_strategy_tool_availability: str | Unset = UNSET
    """ For IBKR's own screen; `1` if the account has a position or an order in the contract. """
    allowed_duplicate_opposite: bool | Unset = UNSET
    """ Whether the same order may be placed on the other side. """
    order_time: str | Unset = UNSET
    """ Placed or last changed, `YYMMDDhhmmss` in UTC. """
    fg_color: str | Unset = UNSET
    """ Colour of IBKR's own screen. """
    bg_color: str | Unset = UNSET
    """ Colour of IBKR's own screen. """
    limit_price: str | Unset = UNSET
    """ Empty for a market order. """
    stop_price: str | Unset = UNSET
    """ Where the order has one. """
    clearing_id: str | Unset = UNSET
    """ The clearing firm, `IB` for IBKR. """
    clearing_name: str | Unset = UNSET
    """ The clearing firm, `IB` for IBKR. """
    outside_rth: bool | Unset = UNSET
    """ Whether it may fill outside regular trading hours; absent for market orders. """
    all_or_none: bool | Unset = UNSET
    use_price_mgmt_algo: bool | Unset = UNSET
    """ Whether the Price Management Algo works the order. """
    oca_group_id: str | Unset = UNSET
    """ The one-cancels-all group; orders of one group have the same. """
    contract_description_2: str | Unset = UNSET
    """ Expiry, strike and right of a derivative. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        sub_type: None | str | Unset
        if isinstance(self.sub_type, Unset):
            sub_type = UNSET
        else:
            sub_type = self.sub_type

        request_id = self.request_id

        server_id = self.server_id

        order_id = self.order_id

        conidex = self.conidex

        conid = self.conid

        symbol = self.symbol

        side = self.side

        contract_description_1 = self.contract_description_1

        listing_exchange = self.listing_exchange

        option_acct = self.option_acct

        company_name = self.company_name

        size = self.size

        total_size = self.total_size

        currency = self.currency

        account = self.account

        order_type = self.order_type

        cum_fill = self.cum_fill

        order_status = self.order_status

        order_ccp_status = self.order_ccp_status

        order_status_description = self.order_status_description

        tif = self.tif

        order_not_editable = self.order_not_editable

        editable_fields: None | str | Unset
        if isinstance(self.editable_fields, Unset):
            editable_fields = UNSET
        else:
            editable_fields = self.editable_fields

        cannot_cancel_order = self.cannot_cancel_order

        deactivate_order = self.deactivate_order

        sec_type = self.sec_type

        available_chart_periods = self.available_chart_periods

        order_description = self.order_description

        order_description_with_contract = self.order_description_with_contract

        alert_active = self.alert_active

        child_order_type = self.child_order_type

        order_clearing_account = self.order_clearing_account

        size_and_fills = self.size_and_fills

        exit_strategy_display_price = self.exit_strategy_display_price

        exit_strategy_chart_description = self.exit_strategy_chart_description

        average_price = self.average_price

        exit_strategy_tool_availability = self.exit_strategy_tool_availability

        allowed_duplicate_opposite = self.allowed_duplicate_opposite

        order_time = self.order_time

        fg_color = self.fg_color

        bg_color = self.bg_color

        limit_price = self.limit_price

        stop_price = self.stop_price

        clearing_id = self.clearing_id

        clearing_name = self.clearing_name

        outside_rth = self.outside_rth

        all_or_none = self.all_or_none

        use_price_mgmt_algo = self.use_price_mgmt_algo

        oca_group_id = self.oca_group_id

        contract_description_2 = self.contract_description_2

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sub_type is not UNSET:
            field_dict["sub_type"] = sub_type
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        if server_id is not UNSET:
            field_dict["server_id"] = server_id
        if order_id is not UNSET:
            field_dict["order_id"] = order_id
        if conidex is not UNSET:
            field_dict["conidex"] = conidex
        if conid is not UNSET:
            field_dict["conid"] = conid
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if side is not UNSET:
            field_dict["side"] = side
        if contract_description_1 is not UNSET:
            field_dict["contract_description_1"] = contract_description_1
        if listing_exchange is not UNSET:
            field_dict["listing_exchange"] = listing_exchange
        if option_acct is not UNSET:
            field_dict["option_acct"] = option_acct
        if company_name is not UNSET:
            field_dict["company_name"] = company_name
        if size is not UNSET:
            field_dict["size"] = size
        if total_size is not UNSET:
            field_dict["total_size"] = total_size
        if currency is not UNSET:
            field_dict["currency"] = currency
        if account is not UNSET:
            field_dict["account"] = account
        if order_type is not UNSET:
            field_dict["order_type"] = order_type
        if cum_fill is not UNSET:
            field_dict["cum_fill"] = cum_fill
        if order_status is not UNSET:
            field_dict["order_status"] = order_status
        if order_ccp_status is not UNSET:
            field_dict["order_ccp_status"] = order_ccp_status
        if order_status_description is not UNSET:
            field_dict["order_status_description"] = order_status_description
        if tif is not UNSET:
            field_dict["tif"] = tif
        if order_not_editable is not UNSET:
            field_dict["order_not_editable"] = order_not_editable
        if editable_fields is not UNSET:
            field_dict["editable_fields"] = editable_fields
        if cannot_cancel_order is not UNSET:
            field_dict["cannot_cancel_order"] = cannot_cancel_order
        if deactivate_order is not UNSET:
            field_dict["deactivate_order"] = deactivate_order
        if sec_type is not UNSET:
            field_dict["sec_type"] = sec_type
        if available_chart_periods is not UNSET:
            field_dict["available_chart_periods"] = available_chart_periods
        if order_description is not UNSET:
            field_dict["order_description"] = order_description
        if order_description_with_contract is not UNSET:
            field_dict["order_description_with_contract"] = order_description_with_contract
        if alert_active is not UNSET:
            field_dict["alert_active"] = alert_active
        if child_order_type is not UNSET:
            field_dict["child_order_type"] = child_order_type
        if order_clearing_account is not UNSET:
            field_dict["order_clearing_account"] = order_clearing_account
        if size_and_fills is not UNSET:
            field_dict["size_and_fills"] = size_and_fills
        if exit_strategy_display_price is not UNSET:
            field_dict["exit_strategy_display_price"] = exit_strategy_display_price
        if exit_strategy_chart_description is not UNSET:
            field_dict["exit_strategy_chart_description"] = exit_strategy_chart_description
        if average_price is not UNSET:
            field_dict["average_price"] = average_price
        if exit_strategy_tool_availability is not UNSET:
            field_dict["exit_strategy_tool_availability"] = exit_strategy_tool_availability
        if allowed_duplicate_opposite is not UNSET:
            field_dict["allowed_duplicate_opposite"] = allowed_duplicate_opposite
        if order_time is not UNSET:
            field_dict["order_time"] = order_time
        if fg_color is not UNSET:
            field_dict["fg_color"] = fg_color
        if bg_color is not UNSET:
            field_dict["bg_color"] = bg_color
        if limit_price is not UNSET:
            field_dict["limit_price"] = limit_price
        if stop_price is not UNSET:
            field_dict["stop_price"] = stop_price
        if clearing_id is not UNSET:
            field_dict["clearing_id"] = clearing_id
        if clearing_name is not UNSET:
            field_dict["clearing_name"] = clearing_name
        if outside_rth is not UNSET:
            field_dict["outside_rth"] = outside_rth
        if all_or_none is not UNSET:
            field_dict["all_or_none"] = all_or_none
        if use_price_mgmt_algo is not UNSET:
            field_dict["use_price_mgmt_algo"] = use_price_mgmt_algo
        if oca_group_id is not UNSET:
            field_dict["oca_group_id"] = oca_group_id
        if contract_description_2 is not UNSET:
            field_dict["contract_description_2"] = contract_description_2

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
