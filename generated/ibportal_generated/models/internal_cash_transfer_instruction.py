from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="InternalCashTransferInstruction")


@_attrs_define
class InternalCashTransferInstruction:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    source_account_id: str
    target_account_id: str
    amount: float
    """ Amount in `currency`, a multiple of 0.01. """
    currency: str
    """ ISO 4217 code, such as `USD`; `CNH` for offshore renminbi. """
    client_note: str | Unset = UNSET
    """ A note for the caller's own use. """
    date_time_to_occur: str | Unset = UNSET
    """ When it shall be done (RFC 3339). At once if absent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "source_account_id": "sourceAccountId",
        "target_account_id": "targetAccountId",
        "client_note": "clientNote",
        "date_time_to_occur": "dateTimeToOccur",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        source_account_id = self.source_account_id

        target_account_id = self.target_account_id

        amount = self.amount

        currency = self.currency

        client_note = self.client_note

        date_time_to_occur = self.date_time_to_occur

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "sourceAccountId": source_account_id,
                "targetAccountId": target_account_id,
                "amount": amount,
                "currency": currency,
            }
        )
        if client_note is not UNSET:
            field_dict["clientNote"] = client_note
        if date_time_to_occur is not UNSET:
            field_dict["dateTimeToOccur"] = date_time_to_occur

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
