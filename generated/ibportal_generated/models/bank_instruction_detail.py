from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed

T = TypeVar("T", bound="BankInstructionDetail")


@_attrs_define
class BankInstructionDetail:
    instruction_name: str
    type_: str
    """ `LOCAL_BANK`, `FOREIGN_BANK` or `FOREIGN_BROKER`; for ACH also the directions allowed. """
    currency: str
    instruction_status: str
    """ State of the link; only a `PROCESSED` one can be used. """
    bank_routing_number: str
    bank_account_number: str
    """ Masked but for the last four digits, such as `*****7042`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "instruction_name": "instructionName",
        "type_": "type",
        "instruction_status": "instructionStatus",
        "bank_routing_number": "bankRoutingNumber",
        "bank_account_number": "bankAccountNumber",
    }

    def to_dict(self) -> dict[str, Any]:
        instruction_name = self.instruction_name

        type_ = self.type_

        currency = self.currency

        instruction_status = self.instruction_status

        bank_routing_number = self.bank_routing_number

        bank_account_number = self.bank_account_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instructionName": instruction_name,
                "type": type_,
                "currency": currency,
                "instructionStatus": instruction_status,
                "bankRoutingNumber": bank_routing_number,
                "bankAccountNumber": bank_account_number,
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
