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
from ..models.allocation_preset_method import (
    AllocationPresetMethod,
)

T = TypeVar("T", bound="SetAllocationPresetsRequest")


@_attrs_define
class SetAllocationPresetsRequest:
    default_method_for_all: AllocationPresetMethod
    """ Method of groups that have none: a letter, as in `allocation.create_group`, or `AvailableEquity`. """
    group_auto_close_positions: bool
    """ Whether groups (methods IBKR computes) serve accounts first that close a position. """
    profiles_auto_close_positions: bool
    """ The same for methods the advisor computes, once called profiles. """
    strict_credit_check: bool
    """ Whether credit is checked before every step of an order rather than only when it is placed and executed. """
    group_proportional_allocation: bool
    """ Whether an order's shares, rather than the resulting positions, are in proportion to the method. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        default_method_for_all: str = self.default_method_for_all

        group_auto_close_positions = self.group_auto_close_positions

        profiles_auto_close_positions = self.profiles_auto_close_positions

        strict_credit_check = self.strict_credit_check

        group_proportional_allocation = self.group_proportional_allocation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "default_method_for_all": default_method_for_all,
                "group_auto_close_positions": group_auto_close_positions,
                "profiles_auto_close_positions": profiles_auto_close_positions,
                "strict_credit_check": strict_credit_check,
                "group_proportional_allocation": group_proportional_allocation,
            }
        )

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
