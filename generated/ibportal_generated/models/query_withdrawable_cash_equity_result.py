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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.polling_instruction_result_error import PollingInstructionResultError


T = TypeVar("T", bound="QueryWithdrawableCashEquityResult")


@_attrs_define
class QueryWithdrawableCashEquityResult:
    client_instruction_id: float
    instruction_type: str
    instruction_status: str
    instruction_id: float
    account_id: str
    currency: str
    """ Currency of both amounts. """
    withdrawable_cash_amount: float
    """ Cash that can be withdrawn now. """
    available_equity_value: float
    """ Equity that is not bound as margin. """
    ib_reference_id: float | Unset = UNSET
    description: str | Unset = UNSET
    error: PollingInstructionResultError | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "instruction_type": "instructionType",
        "instruction_status": "instructionStatus",
        "instruction_id": "instructionId",
        "account_id": "accountId",
        "withdrawable_cash_amount": "withdrawableCashAmount",
        "available_equity_value": "availableEquityValue",
        "ib_reference_id": "ibReferenceId",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        instruction_type = self.instruction_type

        instruction_status = self.instruction_status

        instruction_id = self.instruction_id

        account_id = self.account_id

        currency = self.currency

        withdrawable_cash_amount = self.withdrawable_cash_amount

        available_equity_value = self.available_equity_value

        ib_reference_id = self.ib_reference_id

        description = self.description

        error: dict[str, Any] | Unset = UNSET
        if not isinstance(self.error, Unset):
            error = self.error.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "instructionType": instruction_type,
                "instructionStatus": instruction_status,
                "instructionId": instruction_id,
                "accountId": account_id,
                "currency": currency,
                "withdrawableCashAmount": withdrawable_cash_amount,
                "availableEquityValue": available_equity_value,
            }
        )
        if ib_reference_id is not UNSET:
            field_dict["ibReferenceId"] = ib_reference_id
        if description is not UNSET:
            field_dict["description"] = description
        if error is not UNSET:
            field_dict["error"] = error

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
