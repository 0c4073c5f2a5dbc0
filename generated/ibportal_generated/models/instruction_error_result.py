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
    from ..models.deposit_details import DepositDetails
    from ..models.instruction_error import InstructionError
    from ..models.linked_bank_details import LinkedBankDetails


T = TypeVar("T", bound="InstructionErrorResult")


@_attrs_define
class InstructionErrorResult:
    client_instruction_id: int
    """ The caller's own id. """
    instruction_type: str
    instruction_status: str
    """ `PENDING` and `PENDING_VERIFICATION` (a link that waits for its micro deposits) are under way, `PROCESSED`
    and `REJECTED` are final. """
    instruction_id: int
    """ IBKR's id of the instruction, to poll or cancel it by. """
    error: InstructionError
    ib_reference_id: int | Unset = UNSET
    """ IBKR's reference of what the instruction became; 0 for queries. """
    description: str | Unset = UNSET
    """ A remark in IBKR's words, such as when to poll. """
    code: str | Unset = UNSET
    """ The state once more, in replies to queries that are being worked on. """
    processed_timestamp: str | Unset = UNSET
    """ When it was processed; later releases only. """
    details: LinkedBankDetails | Unset = UNSET
    deposit_details: DepositDetails | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "instruction_type": "instructionType",
        "instruction_status": "instructionStatus",
        "instruction_id": "instructionId",
        "ib_reference_id": "ibReferenceId",
        "processed_timestamp": "processedTimestamp",
        "deposit_details": "depositDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        instruction_type = self.instruction_type

        instruction_status = self.instruction_status

        instruction_id = self.instruction_id

        error = self.error.to_dict()

        ib_reference_id = self.ib_reference_id

        description = self.description

        code = self.code

        processed_timestamp = self.processed_timestamp

        details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = self.details.to_dict()

        deposit_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.deposit_details, Unset):
            deposit_details = self.deposit_details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "instructionType": instruction_type,
                "instructionStatus": instruction_status,
                "instructionId": instruction_id,
                "error": error,
            }
        )
        if ib_reference_id is not UNSET:
            field_dict["ibReferenceId"] = ib_reference_id
        if description is not UNSET:
            field_dict["description"] = description
        if code is not UNSET:
            field_dict["code"] = code
        if processed_timestamp is not UNSET:
            field_dict["processedTimestamp"] = processed_timestamp
        if details is not UNSET:
            field_dict["details"] = details
        if deposit_details is not UNSET:
            field_dict["depositDetails"] = deposit_details

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
