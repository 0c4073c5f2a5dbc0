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
    from ..models.bar import Bar


T = TypeVar("T", bound="History")


@_attrs_define
class History:
    data: list[Bar]
    """ The bars, the oldest first; empty if there are none. """
    server_id: str | Unset = UNSET
    """ Id of the request; internal. """
    symbol: str | Unset = UNSET
    """ Symbol of the contract. """
    text: str | Unset = UNSET
    """ Name of the company or description of the contract. """
    price_factor: int | Unset = UNSET
    """ By what the prices in `high` and `low` are multiplied. Prices of bars are not. """
    chart_annotations: str | Unset = UNSET
    """ Marks on the chart, such as `x/D 0.24/1440;`: a dividend of 0.24, 1440 minutes after the start. """
    start_time: str | Unset = UNSET
    """ Start of the whole period, in UTC, as `20260904-13:30:00`. """
    high: str | Unset = UNSET
    """ `price/volume/minutes`: the highest price times `priceFactor`, the volume of its bar, and minutes from the
    start. """
    low: str | Unset = UNSET
    """ `price/volume/minutes` of the lowest price; see `high`. """
    time_period: str | Unset = UNSET
    """ The period answered; not always the one asked for. """
    bar_length: int | Unset = UNSET
    """ Width of a bar in seconds; not always the one asked for. """
    md_availability: str | Unset = UNSET
    """ What kind of data this is: `S` streaming, `D` delayed, or letters as of 6509 in `Quote`. """
    mkt_data_delay: int | Unset = UNSET
    """ By how many seconds the data lag, such as 900; 0 for none. (IBKR calls it milliseconds spent on the
    request.) """
    outside_rth: bool | Unset = UNSET
    """ Whether bars outside regular trading hours are among them. """
    trading_day_duration: int | Unset = UNSET
    """ Length of a trading day in minutes, such as 390; absent for long periods. """
    volume_factor: int | Unset = UNSET
    """ What `v` of a bar has to be multiplied by: 1, 40 and 100 were seen. """
    price_display_rule: int | Unset = UNSET
    """ Internal. """
    price_display_value: str | Unset = UNSET
    """ Decimal places of a price; internal. """
    chart_pan_start_time: str | Unset = UNSET
    """ Around when a chart would be centred, in UTC; internal. There when `startTime` was asked for. """
    direction: int | Unset = UNSET
    """ The direction asked for; there when `startTime` was. """
    negative_capable: bool | Unset = UNSET
    """ Whether prices can be negative. """
    message_version: int | Unset = UNSET
    """ Internal. """
    points: int | Unset = UNSET
    """ Number of the last bar, counted from 0; so one less than there are bars, in all recordings. """
    travel_time: int | Unset = UNSET
    """ Milliseconds within IBKR; internal. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "server_id": "serverId",
        "price_factor": "priceFactor",
        "chart_annotations": "chartAnnotations",
        "start_time": "startTime",
        "time_period": "timePeriod",
        "bar_length": "barLength",
        "md_availability": "mdAvailability",
        "mkt_data_delay": "mktDataDelay",
        "outside_rth": "outsideRth",
        "trading_day_duration": "tradingDayDuration",
        "volume_factor": "volumeFactor",
        "price_display_rule": "priceDisplayRule",
        "price_display_value": "priceDisplayValue",
        "chart_pan_start_time": "chartPanStartTime",
        "negative_capable": "negativeCapable",
        "message_version": "messageVersion",
        "travel_time": "travelTime",
    }

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        server_id = self.server_id

        symbol = self.symbol

        text = self.text

        price_factor = self.price_factor

        chart_annotations = self.chart_annotations

        start_time = self.start_time

        high = self.high

        low = self.low

        time_period = self.time_period

        bar_length = self.bar_length

        md_availability = self.md_availability

        mkt_data_delay = self.mkt_data_delay

        outside_rth = self.outside_rth

        trading_day_duration = self.trading_day_duration

        volume_factor = self.volume_factor

        price_display_rule = self.price_display_rule

        price_display_value = self.price_display_value

        chart_pan_start_time = self.chart_pan_start_time

        direction = self.direction

        negative_capable = self.negative_capable

        message_version = self.message_version

        points = self.points

        travel_time = self.travel_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if server_id is not UNSET:
            field_dict["serverId"] = server_id
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if text is not UNSET:
            field_dict["text"] = text
        if price_factor is not UNSET:
            field_dict["priceFactor"] = price_factor
        if chart_annotations is not UNSET:
            field_dict["chartAnnotations"] = chart_annotations
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if high is not UNSET:
            field_dict["high"] = high
        if low is not UNSET:
            field_dict["low"] = low
        if time_period is not UNSET:
            field_dict["timePeriod"] = time_period
        if bar_length is not UNSET:
            field_dict["barLength"] = bar_length
        if md_availability is not UNSET:
            field_dict["mdAvailability"] = md_availability
        if mkt_data_delay is not UNSET:
            field_dict["mktDataDelay"] = mkt_data_delay
        if outside_rth is not UNSET:
            field_dict["outsideRth"] = outside_rth
        if trading_day_duration is not UNSET:
            field_dict["tradingDayDuration"] = trading_day_duration
        if volume_factor is not UNSET:
            field_dict["volumeFactor"] = volume_factor
        if price_display_rule is not UNSET:
            field_dict["priceDisplayRule"] = price_display_rule
        if price_display_value is not UNSET:
            field_dict["priceDisplayValue"] = price_display_value
        if chart_pan_start_time is not UNSET:
            field_dict["chartPanStartTime"] = chart_pan_start_time
        if direction is not UNSET:
            field_dict["direction"] = direction
        if negative_capable is not UNSET:
            field_dict["negativeCapable"] = negative_capable
        if message_version is not UNSET:
            field_dict["messageVersion"] = message_version
        if points is not UNSET:
            field_dict["points"] = points
        if travel_time is not UNSET:
            field_dict["travelTime"] = travel_time

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
