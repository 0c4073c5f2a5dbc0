from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.day_quantity_limit import DayQuantityLimit
    from ..models.efp_quantity_limits import EFPQuantityLimits
    from ..models.order_quantity_limit import OrderQuantityLimit
    from ..models.order_value_limits import OrderValueLimits


T = TypeVar("T", bound="TradingLimits")


_NAMES: dict[str, str] = {
    "order_value_limits": "orderValueLimits",
    "efp_quantity_limits": "efpQuantityLimits",
    "order_quantity_limits": "orderQuantityLimits",
    "day_quantity_limits": "dayQuantityLimits",
}


@_attrs_define
class TradingLimits:
    order_value_limits: OrderValueLimits | Unset = UNSET
    """ Limits on orders, in the base currency of the account. """
    efp_quantity_limits: EFPQuantityLimits | Unset = UNSET
    """ Limits on exchanges of futures for physicals, in contracts. """
    order_quantity_limits: list[OrderQuantityLimit] | Unset = UNSET
    day_quantity_limits: list[DayQuantityLimit] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.day_quantity_limit import DayQuantityLimit  # noqa: PLC0415
        from ..models.efp_quantity_limits import EFPQuantityLimits  # noqa: PLC0415
        from ..models.order_quantity_limit import OrderQuantityLimit  # noqa: PLC0415
        from ..models.order_value_limits import OrderValueLimits  # noqa: PLC0415

        _d = dict(src_dict)
        _order_value_limits = _d.pop("orderValueLimits", UNSET)
        order_value_limits: OrderValueLimits | Unset
        if isinstance(_order_value_limits, Unset):
            order_value_limits = UNSET
        else:
            order_value_limits = OrderValueLimits.from_dict(_order_value_limits)

        _efp_quantity_limits = _d.pop("efpQuantityLimits", UNSET)
        efp_quantity_limits: EFPQuantityLimits | Unset
        if isinstance(_efp_quantity_limits, Unset):
            efp_quantity_limits = UNSET
        else:
            efp_quantity_limits = EFPQuantityLimits.from_dict(_efp_quantity_limits)

        _order_quantity_limits = _d.pop("orderQuantityLimits", UNSET)
        order_quantity_limits: list[OrderQuantityLimit] | Unset = UNSET
        if _order_quantity_limits is not UNSET:
            order_quantity_limits = []
            for order_quantity_limits_item_data in _order_quantity_limits:
                order_quantity_limits_item = OrderQuantityLimit.from_dict(order_quantity_limits_item_data)

                order_quantity_limits.append(order_quantity_limits_item)

        _day_quantity_limits = _d.pop("dayQuantityLimits", UNSET)
        day_quantity_limits: list[DayQuantityLimit] | Unset = UNSET
        if _day_quantity_limits is not UNSET:
            day_quantity_limits = []
            for day_quantity_limits_item_data in _day_quantity_limits:
                day_quantity_limits_item = DayQuantityLimit.from_dict(day_quantity_limits_item_data)

                day_quantity_limits.append(day_quantity_limits_item)

        _model = cls(
            order_value_limits=order_value_limits,
            efp_quantity_limits=efp_quantity_limits,
            order_quantity_limits=order_quantity_limits,
            day_quantity_limits=day_quantity_limits,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
