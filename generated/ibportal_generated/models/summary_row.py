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

T = TypeVar("T", bound="SummaryRow")


@_attrs_define
class SummaryRow:
    """One value of the summary of an account."""

    key: str
    """ Name of the value, such as `AccruedCash-S`; `AccountCode` is the account. """
    timestamp: int | Unset = UNSET
    """ When it was read, in seconds since 1970. """
    value: None | str | Unset = UNSET
    """ The value where it is no amount of money: a date, a title, an account id. """
    monetary_value: float | None | Unset = UNSET
    """ The value where it is an amount of money. """
    currency: None | str | Unset = UNSET
    """ Of `monetaryValue`. """
    severity: int | Unset = UNSET
    """ Internal to IBKR. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "monetary_value": "monetaryValue",
    }

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        timestamp = self.timestamp

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        monetary_value: float | None | Unset
        if isinstance(self.monetary_value, Unset):
            monetary_value = UNSET
        else:
            monetary_value = self.monetary_value

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        severity = self.severity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
            }
        )
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if value is not UNSET:
            field_dict["value"] = value
        if monetary_value is not UNSET:
            field_dict["monetaryValue"] = monetary_value
        if currency is not UNSET:
            field_dict["currency"] = currency
        if severity is not UNSET:
            field_dict["severity"] = severity

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
