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
from ..models.ach_instruction_ach_type import (
    AchInstructionAchType,
)
from ..models.ach_instruction_bank_instruction_code import (
    AchInstructionBankInstructionCode,
)

if TYPE_CHECKING:
    from ..models.ach_bank_account import AchBankAccount


T = TypeVar("T", bound="AchInstruction")


@_attrs_define
class AchInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    bank_instruction_code: AchInstructionBankInstructionCode
    """ `USACH` in the United States, `CAACH` in Canada. """
    ach_type: AchInstructionAchType
    """ Which way money may go: `DEBIT` (from the bank), `CREDIT` (to the bank) or both. """
    bank_instruction_name: str
    """ The name under which the link is kept; deposits, withdrawals and deletions refer to it. """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    account_id: str
    client_account_info: AchBankAccount
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "bank_instruction_code": "bankInstructionCode",
        "ach_type": "achType",
        "bank_instruction_name": "bankInstructionName",
        "account_id": "accountId",
        "client_account_info": "clientAccountInfo",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        bank_instruction_code: str = self.bank_instruction_code

        ach_type: str = self.ach_type

        bank_instruction_name = self.bank_instruction_name

        currency = self.currency

        account_id = self.account_id

        client_account_info = self.client_account_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "bankInstructionCode": bank_instruction_code,
                "achType": ach_type,
                "bankInstructionName": bank_instruction_name,
                "currency": currency,
                "accountId": account_id,
                "clientAccountInfo": client_account_info,
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
