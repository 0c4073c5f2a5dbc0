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
from ..models.withdraw_funds_instruction_bank_instruction_method import (
    WithdrawFundsInstructionBankInstructionMethod,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ira_withdrawal_detail import IraWithdrawalDetail
    from ..models.recurring_instruction_detail import RecurringInstructionDetail


T = TypeVar("T", bound="WithdrawFundsInstruction")


@_attrs_define
class WithdrawFundsInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    account_id: str
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    amount: float
    """ Amount in `currency`, a multiple of 0.01. """
    bank_instruction_name: str
    """ The name under which the link to the bank is kept. """
    bank_instruction_method: WithdrawFundsInstructionBankInstructionMethod
    date_time_to_occur: str | Unset = UNSET
    """ When it shall be done (RFC 3339); only the date is heeded. """
    ira_withdrawal_detail: IraWithdrawalDetail | Unset = UNSET
    """ Required for a withdrawal from an individual retirement account. """
    recurring_instruction_detail: RecurringInstructionDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "bank_instruction_name": "bankInstructionName",
        "bank_instruction_method": "bankInstructionMethod",
        "date_time_to_occur": "dateTimeToOccur",
        "ira_withdrawal_detail": "iraWithdrawalDetail",
        "recurring_instruction_detail": "recurringInstructionDetail",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        account_id = self.account_id

        currency = self.currency

        amount = self.amount

        bank_instruction_name = self.bank_instruction_name

        bank_instruction_method: str = self.bank_instruction_method

        date_time_to_occur = self.date_time_to_occur

        ira_withdrawal_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ira_withdrawal_detail, Unset):
            ira_withdrawal_detail = self.ira_withdrawal_detail.to_dict()

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
                "bankInstructionName": bank_instruction_name,
                "bankInstructionMethod": bank_instruction_method,
            }
        )
        if date_time_to_occur is not UNSET:
            field_dict["dateTimeToOccur"] = date_time_to_occur
        if ira_withdrawal_detail is not UNSET:
            field_dict["iraWithdrawalDetail"] = ira_withdrawal_detail
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
