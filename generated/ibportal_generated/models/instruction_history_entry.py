from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="InstructionHistoryEntry")


@_attrs_define
class InstructionHistoryEntry:
    client_instruction_id: int
    ib_instruction_id: int
    """ IBKR's id, the `instructionId` of other replies. """
    instruction_type: str
    request_date: str
    """ Time stamp with the offset in hours, such as `2025-11-05T00:20:06-05`. """
    status: str
    """ The `instructionStatus` of other replies. """
    instruction_set_id: int
    amount: float | Unset = UNSET
    """ Amount in `currency`; cash transfers only. """
    currency: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "ib_instruction_id": "ibInstructionId",
        "instruction_type": "instructionType",
        "request_date": "requestDate",
        "instruction_set_id": "instructionSetId",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        ib_instruction_id = self.ib_instruction_id

        instruction_type = self.instruction_type

        request_date = self.request_date

        status = self.status

        instruction_set_id = self.instruction_set_id

        amount = self.amount

        currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "ibInstructionId": ib_instruction_id,
                "instructionType": instruction_type,
                "requestDate": request_date,
                "status": status,
                "instructionSetId": instruction_set_id,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency

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
