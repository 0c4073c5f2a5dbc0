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

if TYPE_CHECKING:
    from ..models.source_deposit_instruction import SourceDepositInstruction


T = TypeVar("T", bound="WithdrawalBankInstruction")


@_attrs_define
class WithdrawalBankInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    account_id: str
    based_on_deposit_instruction: SourceDepositInstruction
    """ The open-banking deposit link that withdrawals shall use. IBKR's pages of late 2026 call this field
    `sourceDepositInstruction`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "account_id": "accountId",
        "based_on_deposit_instruction": "basedOnDepositInstruction",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        currency = self.currency

        account_id = self.account_id

        based_on_deposit_instruction = self.based_on_deposit_instruction.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "currency": currency,
                "accountId": account_id,
                "basedOnDepositInstruction": based_on_deposit_instruction,
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
