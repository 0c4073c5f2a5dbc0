from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecurringInstruction")


@_attrs_define
class RecurringInstruction:
    request_id: int | Unset = UNSET
    """ IBKR's reference of the recurring instruction. """
    bank_instruction_name: str | Unset = UNSET
    transaction_type: str | Unset = UNSET
    bank_instruction_method: str | Unset = UNSET
    amount: float | Unset = UNSET
    """ Amount of each transaction, in `currency`. """
    currency: str | Unset = UNSET
    frequency: str | Unset = UNSET
    """ `MONTHLY`, `QUARTERLY` or `YEARLY`. """
    start_date: str | Unset = UNSET
    """ Such as `2024-06-12 00:00:00.0`. """
    end_date: str | Unset = UNSET
    """ Such as `2024-12-12 00:00:00.0`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "request_id": "requestId",
        "bank_instruction_name": "bankInstructionName",
        "transaction_type": "transactionType",
        "bank_instruction_method": "bankInstructionMethod",
        "start_date": "startDate",
        "end_date": "endDate",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        bank_instruction_name = self.bank_instruction_name

        transaction_type = self.transaction_type

        bank_instruction_method = self.bank_instruction_method

        amount = self.amount

        currency = self.currency

        frequency = self.frequency

        start_date = self.start_date

        end_date = self.end_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if bank_instruction_name is not UNSET:
            field_dict["bankInstructionName"] = bank_instruction_name
        if transaction_type is not UNSET:
            field_dict["transactionType"] = transaction_type
        if bank_instruction_method is not UNSET:
            field_dict["bankInstructionMethod"] = bank_instruction_method
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if frequency is not UNSET:
            field_dict["frequency"] = frequency
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date

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
