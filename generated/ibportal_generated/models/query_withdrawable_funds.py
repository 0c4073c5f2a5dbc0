from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="QueryWithdrawableFunds")


@_attrs_define
class QueryWithdrawableFunds:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    account_id: str
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    bank_routing_number: str | Unset = UNSET
    """ Only together with `bankAccountNumber`, and not with `bankInstructionName`. """
    bank_account_number: str | Unset = UNSET
    """ Only together with `bankRoutingNumber`, and not with `bankInstructionName`. """
    bank_instruction_name: str | Unset = UNSET
    """ The name under which the link to the bank is kept. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "bank_routing_number": "bankRoutingNumber",
        "bank_account_number": "bankAccountNumber",
        "bank_instruction_name": "bankInstructionName",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        account_id = self.account_id

        currency = self.currency

        bank_routing_number = self.bank_routing_number

        bank_account_number = self.bank_account_number

        bank_instruction_name = self.bank_instruction_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "accountId": account_id,
                "currency": currency,
            }
        )
        if bank_routing_number is not UNSET:
            field_dict["bankRoutingNumber"] = bank_routing_number
        if bank_account_number is not UNSET:
            field_dict["bankAccountNumber"] = bank_account_number
        if bank_instruction_name is not UNSET:
            field_dict["bankInstructionName"] = bank_instruction_name

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
