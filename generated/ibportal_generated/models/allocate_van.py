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
from ..models.allocate_van_application_currency import (
    AllocateVANApplicationCurrency,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AllocateVAN")


@_attrs_define
class AllocateVAN:
    """Give the account a virtual account number at a bank, for deposits."""

    account_id: str | Unset = UNSET
    currency: AllocateVANApplicationCurrency | Unset = UNSET
    country_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "country_code": "countryCode",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = self.currency

        country_code = self.country_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code

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
