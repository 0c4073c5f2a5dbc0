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
from ..models.edda_instruction_debtor_identification_document_type import (
    EddaInstructionDebtorIdentificationDocumentType,
)

T = TypeVar("T", bound="EddaInstruction")


@_attrs_define
class EddaInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    bank_instruction_name: str
    """ The name under which the link is kept; deposits, withdrawals and deletions refer to it. """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    account_id: str
    bank_branch_code: str
    bank_account_number: str
    bank_clearing_code: str
    """ Clearing code of the bank in Hong Kong; see the list of participating banks. """
    debtor_identification_document_type: EddaInstructionDebtorIdentificationDocumentType
    """ The document the bank account was opened with. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "bank_instruction_name": "bankInstructionName",
        "account_id": "accountId",
        "bank_branch_code": "bankBranchCode",
        "bank_account_number": "bankAccountNumber",
        "bank_clearing_code": "bankClearingCode",
        "debtor_identification_document_type": "debtorIdentificationDocumentType",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        bank_instruction_name = self.bank_instruction_name

        currency = self.currency

        account_id = self.account_id

        bank_branch_code = self.bank_branch_code

        bank_account_number = self.bank_account_number

        bank_clearing_code = self.bank_clearing_code

        debtor_identification_document_type: str = self.debtor_identification_document_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "bankInstructionName": bank_instruction_name,
                "currency": currency,
                "accountId": account_id,
                "bankBranchCode": bank_branch_code,
                "bankAccountNumber": bank_account_number,
                "bankClearingCode": bank_clearing_code,
                "debtorIdentificationDocumentType": debtor_identification_document_type,
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
