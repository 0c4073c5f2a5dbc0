from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PositionDisplayRuleStep")


@_attrs_define
class PositionDisplayRuleStep:
    decimal_digits: int | Unset = UNSET
    """ Digits to show after the point. """
    lower_edge: float | Unset = UNSET
    """ Price from which the step holds. """
    whole_digits: int | Unset = UNSET
    """ Digits to show before the point. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        decimal_digits = self.decimal_digits

        lower_edge = self.lower_edge

        whole_digits = self.whole_digits

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if decimal_digits is not UNSET:
            field_dict["decimalDigits"] = decimal_digits
        if lower_edge is not UNSET:
            field_dict["lowerEdge"] = lower_edge
        if whole_digits is not UNSET:
            field_dict["wholeDigits"] = whole_digits

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        decimal_digits = _d.pop("decimalDigits", UNSET)

        lower_edge = _d.pop("lowerEdge", UNSET)

        whole_digits = _d.pop("wholeDigits", UNSET)

        _model = cls(
            decimal_digits=decimal_digits,
            lower_edge=lower_edge,
            whole_digits=whole_digits,
        )

        _model.additional_properties = _d
        return _model

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
