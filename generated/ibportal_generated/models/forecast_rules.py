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
    from ..models.forecast_price_increment import ForecastPriceIncrement


T = TypeVar("T", bound="ForecastRules")


@_attrs_define
class ForecastRules:
    asset_class: str | Unset = UNSET
    """ `OPT` for ForecastEx, `FOP` for CME. """
    description: str | Unset = UNSET
    """ What the product is about. """
    market_name: str | Unset = UNSET
    measured_period: str | Unset = UNSET
    """ Day the question is about: `Jan28'27`. """
    threshold: str | Unset = UNSET
    """ The strike as text: a number, or the strike label. """
    source_agency: str | Unset = UNSET
    """ Who publishes the outcome. """
    data_and_resolution_link: str | Unset = UNSET
    """ Where the outcome is published. """
    last_trade_time: int | Unset = UNSET
    """ End of trading, epoch seconds. """
    product_code: str | Unset = UNSET
    """ The symbol: `FF`. """
    market_rules_link: str | Unset = UNSET
    release_time: int | Unset = UNSET
    """ When the outcome is expected, epoch seconds. """
    payout_time: int | Unset = UNSET
    """ When the contract pays, epoch seconds. """
    payout: str | Unset = UNSET
    """ What one contract pays when it is right, as text: `$1.00`. """
    price_increment: str | Unset = UNSET
    """ Price step as text: `$0.01`. """
    exchange_timezone: str | Unset = UNSET
    """ Zone of the exchange, such as `US/Central`. """
    price_increments: list[ForecastPriceIncrement] | Unset = UNSET
    """ Price steps by price, where they are published. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        asset_class = self.asset_class

        description = self.description

        market_name = self.market_name

        measured_period = self.measured_period

        threshold = self.threshold

        source_agency = self.source_agency

        data_and_resolution_link = self.data_and_resolution_link

        last_trade_time = self.last_trade_time

        product_code = self.product_code

        market_rules_link = self.market_rules_link

        release_time = self.release_time

        payout_time = self.payout_time

        payout = self.payout

        price_increment = self.price_increment

        exchange_timezone = self.exchange_timezone

        price_increments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.price_increments, Unset):
            price_increments = []
            for price_increments_item_data in self.price_increments:
                price_increments_item = price_increments_item_data.to_dict()
                price_increments.append(price_increments_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_class is not UNSET:
            field_dict["asset_class"] = asset_class
        if description is not UNSET:
            field_dict["description"] = description
        if market_name is not UNSET:
            field_dict["market_name"] = market_name
        if measured_period is not UNSET:
            field_dict["measured_period"] = measured_period
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if source_agency is not UNSET:
            field_dict["source_agency"] = source_agency
        if data_and_resolution_link is not UNSET:
            field_dict["data_and_resolution_link"] = data_and_resolution_link
        if last_trade_time is not UNSET:
            field_dict["last_trade_time"] = last_trade_time
        if product_code is not UNSET:
            field_dict["product_code"] = product_code
        if market_rules_link is not UNSET:
            field_dict["market_rules_link"] = market_rules_link
        if release_time is not UNSET:
            field_dict["release_time"] = release_time
        if payout_time is not UNSET:
            field_dict["payout_time"] = payout_time
        if payout is not UNSET:
            field_dict["payout"] = payout
        if price_increment is not UNSET:
            field_dict["price_increment"] = price_increment
        if exchange_timezone is not UNSET:
            field_dict["exchange_timezone"] = exchange_timezone
        if price_increments is not UNSET:
            field_dict["price_increments"] = price_increments

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
