from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="HighWaterMarkConfigurationType")


@_attrs_define
class HighWaterMarkConfigurationType:
    """Fees on profits only above the highest value so far."""

    number_of_periods: int | Unset = UNSET
    """ How many periods back losses count. """
    prorate_for_withdrawals: bool | Unset = UNSET
    """ Whether withdrawals lower the mark in proportion. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "number_of_periods": "numberOfPeriods",
        "prorate_for_withdrawals": "prorateForWithdrawals",
    }

    def to_dict(self) -> dict[str, Any]:
        number_of_periods = self.number_of_periods

        prorate_for_withdrawals = self.prorate_for_withdrawals

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if number_of_periods is not UNSET:
            field_dict["numberOfPeriods"] = number_of_periods
        if prorate_for_withdrawals is not UNSET:
            field_dict["prorateForWithdrawals"] = prorate_for_withdrawals

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
