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
    from ..models.forecast_trading_times import ForecastTradingTimes


T = TypeVar("T", bound="ForecastTradingDay")


@_attrs_define
class ForecastTradingDay:
    day_of_week: str | Unset = UNSET
    """ English name of the day: `Saturday`. """
    trading_times: list[ForecastTradingTimes] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        day_of_week = self.day_of_week

        trading_times: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.trading_times, Unset):
            trading_times = []
            for trading_times_item_data in self.trading_times:
                trading_times_item = trading_times_item_data.to_dict()
                trading_times.append(trading_times_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if day_of_week is not UNSET:
            field_dict["day_of_week"] = day_of_week
        if trading_times is not UNSET:
            field_dict["trading_times"] = trading_times

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
