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
from ..types import UNSET, Unset

T = TypeVar("T", bound="SummaryValue")


@_attrs_define
class SummaryValue:
    amount: float | None | Unset = UNSET
    """ The figure; 0.0 where `value` holds a text. """
    currency: None | str | Unset = UNSET
    """ Currency of `amount`; null for a text. """
    is_null: bool | Unset = UNSET
    """ Whether there is no figure, which 0.0 does not say. """
    severity: int | Unset = UNSET
    """ Internal to IBKR; 0 whenever seen. """
    timestamp: int | Unset = UNSET
    """ When the figure was made, in milliseconds since 1970. """
    value: None | str | Unset = UNSET
    """ The text; null for an amount, and the word `null` for a text that is missing. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "is_null": "isNull",
    }

    def to_dict(self) -> dict[str, Any]:
        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        is_null = self.is_null

        severity = self.severity

        timestamp = self.timestamp

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if is_null is not UNSET:
            field_dict["isNull"] = is_null
        if severity is not UNSET:
            field_dict["severity"] = severity
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if value is not UNSET:
            field_dict["value"] = value

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
