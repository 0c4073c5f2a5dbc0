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
    from ..models.open_banking_state import OpenBankingState


T = TypeVar("T", bound="DepositDetails")


@_attrs_define
class DepositDetails:
    amount: float | Unset = UNSET
    """ Amount in `currency`. """
    currency: str | Unset = UNSET
    when_available: str | Unset = UNSET
    """ The day the money can be used. """
    open_banking: OpenBankingState | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "when_available": "whenAvailable",
        "open_banking": "openBanking",
    }

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        currency = self.currency

        when_available = self.when_available

        open_banking: dict[str, Any] | Unset = UNSET
        if not isinstance(self.open_banking, Unset):
            open_banking = self.open_banking.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if when_available is not UNSET:
            field_dict["whenAvailable"] = when_available
        if open_banking is not UNSET:
            field_dict["openBanking"] = open_banking

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
