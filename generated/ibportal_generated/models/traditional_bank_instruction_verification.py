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
from ..models.traditional_bank_instruction_verification_bank_instruction_code import (
    TraditionalBankInstructionVerificationBankInstructionCode,
)

T = TypeVar("T", bound="TraditionalBankInstructionVerification")


@_attrs_define
class TraditionalBankInstructionVerification:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    bank_instruction_code: TraditionalBankInstructionVerificationBankInstructionCode
    bank_instruction_name: str
    """ The name under which the link to the bank is kept. """
    account_id: str
    pending_instruction_id: int
    """ The `instructionId` of the link that waits for its verification. """
    credit_amount_1: float
    """ One of the two micro deposits, such as 0.32, in the link's currency; in any order. """
    credit_amount_2: float
    """ The other of the two micro deposits. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "bank_instruction_code": "bankInstructionCode",
        "bank_instruction_name": "bankInstructionName",
        "account_id": "accountId",
        "pending_instruction_id": "pendingInstructionId",
        "credit_amount_1": "creditAmount1",
        "credit_amount_2": "creditAmount2",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        bank_instruction_code: str = self.bank_instruction_code

        bank_instruction_name = self.bank_instruction_name

        account_id = self.account_id

        pending_instruction_id = self.pending_instruction_id

        credit_amount_1 = self.credit_amount_1

        credit_amount_2 = self.credit_amount_2

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "bankInstructionCode": bank_instruction_code,
                "bankInstructionName": bank_instruction_name,
                "accountId": account_id,
                "pendingInstructionId": pending_instruction_id,
                "creditAmount1": credit_amount_1,
                "creditAmount2": credit_amount_2,
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
