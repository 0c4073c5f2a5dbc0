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
from ..models.deposit_funds_instruction_bank_instruction_method import (
    DepositFundsInstructionBankInstructionMethod,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ira_deposit_detail import IraDepositDetail
    from ..models.open_banking_deposit import OpenBankingDeposit
    from ..models.recurring_instruction_detail import RecurringInstructionDetail


T = TypeVar("T", bound="DepositFundsInstruction")


@_attrs_define
class DepositFundsInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    account_id: str
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    amount: float
    """ Amount in `currency`, a multiple of 0.01. """
    bank_instruction_method: DepositFundsInstructionBankInstructionMethod
    """ How the money comes; `OPEN_BANKING` needs `openBanking`. """
    open_banking: OpenBankingDeposit | Unset = UNSET
    sending_institution: str | Unset = UNSET
    identifier: str | Unset = UNSET
    """ Bank account number of the sender; required for wires in AED, AUD, ILS and INR. """
    special_instruction: str | Unset = UNSET
    """ Free text for the handling, such as the account id. """
    bank_instruction_name: str | Unset = UNSET
    """ The name under which the link to the bank is kept. """
    sender_institution_name: str | Unset = UNSET
    ira_deposit_detail: IraDepositDetail | Unset = UNSET
    """ Required for a deposit to an individual retirement account. """
    recurring_instruction_detail: RecurringInstructionDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "bank_instruction_method": "bankInstructionMethod",
        "open_banking": "openBanking",
        "sending_institution": "sendingInstitution",
        "special_instruction": "specialInstruction",
        "bank_instruction_name": "bankInstructionName",
        "sender_institution_name": "senderInstitutionName",
        "ira_deposit_detail": "iraDepositDetail",
        "recurring_instruction_detail": "recurringInstructionDetail",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        account_id = self.account_id

        currency = self.currency

        amount = self.amount

        bank_instruction_method: str = self.bank_instruction_method

        open_banking: dict[str, Any] | Unset = UNSET
        if not isinstance(self.open_banking, Unset):
            open_banking = self.open_banking.to_dict()

        sending_institution = self.sending_institution

        identifier = self.identifier

        special_instruction = self.special_instruction

        bank_instruction_name = self.bank_instruction_name

        sender_institution_name = self.sender_institution_name

        ira_deposit_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ira_deposit_detail, Unset):
            ira_deposit_detail = self.ira_deposit_detail.to_dict()

        recurring_instruction_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recurring_instruction_detail, Unset):
            recurring_instruction_detail = self.recurring_instruction_detail.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "accountId": account_id,
                "currency": currency,
                "amount": amount,
                "bankInstructionMethod": bank_instruction_method,
            }
        )
        if open_banking is not UNSET:
            field_dict["openBanking"] = open_banking
        if sending_institution is not UNSET:
            field_dict["sendingInstitution"] = sending_institution
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if special_instruction is not UNSET:
            field_dict["specialInstruction"] = special_instruction
        if bank_instruction_name is not UNSET:
            field_dict["bankInstructionName"] = bank_instruction_name
        if sender_institution_name is not UNSET:
            field_dict["senderInstitutionName"] = sender_institution_name
        if ira_deposit_detail is not UNSET:
            field_dict["iraDepositDetail"] = ira_deposit_detail
        if recurring_instruction_detail is not UNSET:
            field_dict["recurringInstructionDetail"] = recurring_instruction_detail

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
