from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="VenueTradingTimes")


@_attrs_define
class VenueTradingTimes:
    opening_time: str | Unset = UNSET
    """ `HHMM`. """
    closing_time: str | Unset = UNSET
    """ `HHMM`. """
    prop: str | Unset = UNSET
    """ `LIQUID` when the whole interval is regular hours. """
    cancel_day_orders: str | Unset = UNSET
    """ `Y` when day orders end with this interval. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "opening_time": "openingTime",
        "closing_time": "closingTime",
        "cancel_day_orders": "cancelDayOrders",
    }

    def to_dict(self) -> dict[str, Any]:
        opening_time = self.opening_time

        closing_time = self.closing_time

        prop = self.prop

        cancel_day_orders = self.cancel_day_orders

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if opening_time is not UNSET:
            field_dict["openingTime"] = opening_time
        if closing_time is not UNSET:
            field_dict["closingTime"] = closing_time
        if prop is not UNSET:
            field_dict["prop"] = prop
        if cancel_day_orders is not UNSET:
            field_dict["cancelDayOrders"] = cancel_day_orders

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
