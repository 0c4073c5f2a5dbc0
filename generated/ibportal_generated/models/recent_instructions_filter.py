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
from ..models.recent_instructions_filter_transaction_type import (
    RecentInstructionsFilterTransactionType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecentInstructionsFilter")


@_attrs_define
class RecentInstructionsFilter:
    days_to_go_back: int
    """ From 1 to 30. """
    transaction_type: RecentInstructionsFilterTransactionType | Unset = UNSET
    """ One kind of instruction only; all kinds if absent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "days_to_go_back": "daysToGoBack",
        "transaction_type": "transactionType",
    }

    def to_dict(self) -> dict[str, Any]:
        days_to_go_back = self.days_to_go_back

        transaction_type: str | Unset = UNSET
        if not isinstance(self.transaction_type, Unset):
            transaction_type = self.transaction_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "daysToGoBack": days_to_go_back,
            }
        )
        if transaction_type is not UNSET:
            field_dict["transactionType"] = transaction_type

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
