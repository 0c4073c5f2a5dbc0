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
from ..models.ach_bank_account_bank_account_type_code import (
    AchBankAccountBankAccountTypeCode,
)

T = TypeVar("T", bound="AchBankAccount")


@_attrs_define
class AchBankAccount:
    bank_routing_number: str
    bank_account_number: str
    bank_name: str
    bank_account_type_code: AchBankAccountBankAccountTypeCode
    """ 1 checking, 2 savings; 0 leaves it open, which means checking. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "bank_routing_number": "bankRoutingNumber",
        "bank_account_number": "bankAccountNumber",
        "bank_name": "bankName",
        "bank_account_type_code": "bankAccountTypeCode",
    }

    def to_dict(self) -> dict[str, Any]:
        bank_routing_number = self.bank_routing_number

        bank_account_number = self.bank_account_number

        bank_name = self.bank_name

        bank_account_type_code: int = self.bank_account_type_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bankRoutingNumber": bank_routing_number,
                "bankAccountNumber": bank_account_number,
                "bankName": bank_name,
                "bankAccountTypeCode": bank_account_type_code,
            }
        )

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
