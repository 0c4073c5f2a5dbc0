from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContractDisplayStep")


@_attrs_define
class ContractDisplayStep:
    decimal_digits: int | Unset = UNSET
    """ Digits after the point. """
    whole_digits: int | Unset = UNSET
    """ Digits before the point. """
    lower_edge: float | Unset = UNSET
    """ Price from which on these digits hold. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "decimal_digits": "decimalDigits",
        "whole_digits": "wholeDigits",
        "lower_edge": "lowerEdge",
    }

    def to_dict(self) -> dict[str, Any]:
        decimal_digits = self.decimal_digits

        whole_digits = self.whole_digits

        lower_edge = self.lower_edge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if decimal_digits is not UNSET:
            field_dict["decimalDigits"] = decimal_digits
        if whole_digits is not UNSET:
            field_dict["wholeDigits"] = whole_digits
        if lower_edge is not UNSET:
            field_dict["lowerEdge"] = lower_edge

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
