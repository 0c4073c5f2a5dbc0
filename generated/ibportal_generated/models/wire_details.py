from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="WireDetails")


@_attrs_define
class WireDetails:
    bank_name: str | Unset = UNSET
    bank_account_number: str | Unset = UNSET
    bank_code: str | Unset = UNSET
    """ BIC or national code of the bank. """
    routing_number: str | Unset = UNSET
    """ Nine digits (ABA), for US banks. """
    instruction: str | Unset = UNSET
    country_code: str | Unset = UNSET
    reference_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "bank_name": "bankName",
        "bank_account_number": "bankAccountNumber",
        "bank_code": "bankCode",
        "routing_number": "routingNumber",
        "country_code": "countryCode",
        "reference_number": "referenceNumber",
    }

    def to_dict(self) -> dict[str, Any]:
        bank_name = self.bank_name

        bank_account_number = self.bank_account_number

        bank_code = self.bank_code

        routing_number = self.routing_number

        instruction = self.instruction

        country_code = self.country_code

        reference_number = self.reference_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bank_name is not UNSET:
            field_dict["bankName"] = bank_name
        if bank_account_number is not UNSET:
            field_dict["bankAccountNumber"] = bank_account_number
        if bank_code is not UNSET:
            field_dict["bankCode"] = bank_code
        if routing_number is not UNSET:
            field_dict["routingNumber"] = routing_number
        if instruction is not UNSET:
            field_dict["instruction"] = instruction
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if reference_number is not UNSET:
            field_dict["referenceNumber"] = reference_number

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
