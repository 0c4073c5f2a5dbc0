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
    from ..models.open_banking_provider_response import OpenBankingProviderResponse


T = TypeVar("T", bound="LinkedBankDetails")


@_attrs_define
class LinkedBankDetails:
    bank_instruction_name: str | Unset = UNSET
    type_: str | Unset = UNSET
    currency: str | Unset = UNSET
    bank_routing_number: str | Unset = UNSET
    bank_account_number: str | Unset = UNSET
    service_provider: str | Unset = UNSET
    provider_response: OpenBankingProviderResponse | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "bank_instruction_name": "bankInstructionName",
        "type_": "type",
        "bank_routing_number": "bankRoutingNumber",
        "bank_account_number": "bankAccountNumber",
        "service_provider": "serviceProvider",
        "provider_response": "providerResponse",
    }

    def to_dict(self) -> dict[str, Any]:
        bank_instruction_name = self.bank_instruction_name

        type_ = self.type_

        currency = self.currency

        bank_routing_number = self.bank_routing_number

        bank_account_number = self.bank_account_number

        service_provider = self.service_provider

        provider_response: dict[str, Any] | Unset = UNSET
        if not isinstance(self.provider_response, Unset):
            provider_response = self.provider_response.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bank_instruction_name is not UNSET:
            field_dict["bankInstructionName"] = bank_instruction_name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if currency is not UNSET:
            field_dict["currency"] = currency
        if bank_routing_number is not UNSET:
            field_dict["bankRoutingNumber"] = bank_routing_number
        if bank_account_number is not UNSET:
            field_dict["bankAccountNumber"] = bank_account_number
        if service_provider is not UNSET:
            field_dict["serviceProvider"] = service_provider
        if provider_response is not UNSET:
            field_dict["providerResponse"] = provider_response

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
