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
    from ..models.day_quantity_limit import DayQuantityLimit
    from ..models.efp_quantity_limits import EFPQuantityLimits
    from ..models.order_quantity_limit import OrderQuantityLimit
    from ..models.order_value_limits import OrderValueLimits


T = TypeVar("T", bound="TradingLimits")


@_attrs_define
class TradingLimits:
    order_value_limits: OrderValueLimits | Unset = UNSET
    """ Limits on orders, in the base currency of the account. """
    efp_quantity_limits: EFPQuantityLimits | Unset = UNSET
    """ Limits on exchanges of futures for physicals, in contracts. """
    order_quantity_limits: list[OrderQuantityLimit] | Unset = UNSET
    day_quantity_limits: list[DayQuantityLimit] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "order_value_limits": "orderValueLimits",
        "efp_quantity_limits": "efpQuantityLimits",
        "order_quantity_limits": "orderQuantityLimits",
        "day_quantity_limits": "dayQuantityLimits",
    }

    def to_dict(self) -> dict[str, Any]:
        order_value_limits: dict[str, Any] | Unset = UNSET
        if not isinstance(self.order_value_limits, Unset):
            order_value_limits = self.order_value_limits.to_dict()

        efp_quantity_limits: dict[str, Any] | Unset = UNSET
        if not isinstance(self.efp_quantity_limits, Unset):
            efp_quantity_limits = self.efp_quantity_limits.to_dict()

        order_quantity_limits: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.order_quantity_limits, Unset):
            order_quantity_limits = []
            for order_quantity_limits_item_data in self.order_quantity_limits:
                order_quantity_limits_item = order_quantity_limits_item_data.to_dict()
                order_quantity_limits.append(order_quantity_limits_item)

        day_quantity_limits: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.day_quantity_limits, Unset):
            day_quantity_limits = []
            for day_quantity_limits_item_data in self.day_quantity_limits:
                day_quantity_limits_item = day_quantity_limits_item_data.to_dict()
                day_quantity_limits.append(day_quantity_limits_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if order_value_limits is not UNSET:
            field_dict["orderValueLimits"] = order_value_limits
        if efp_quantity_limits is not UNSET:
            field_dict["efpQuantityLimits"] = efp_quantity_limits
        if order_quantity_limits is not UNSET:
            field_dict["orderQuantityLimits"] = order_quantity_limits
        if day_quantity_limits is not UNSET:
            field_dict["dayQuantityLimits"] = day_quantity_limits

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
