from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="QueryRecentRecurringEvents")


@_attrs_define
class QueryRecentRecurringEvents:
    client_instruction_id: int
    """ The caller's own id: positive, and never used before. An id used twice is answered with the state of the
    first (208). """
    ib_reference_id: int
    """ IBKR's reference of the recurring instruction. """
    number_of_transactions: int | Unset = UNSET
    """ How many of its latest transactions to return. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "client_instruction_id": "clientInstructionId",
        "ib_reference_id": "ibReferenceId",
        "number_of_transactions": "numberOfTransactions",
    }

    def to_dict(self) -> dict[str, Any]:
        client_instruction_id = self.client_instruction_id

        ib_reference_id = self.ib_reference_id

        number_of_transactions = self.number_of_transactions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientInstructionId": client_instruction_id,
                "ibReferenceId": ib_reference_id,
            }
        )
        if number_of_transactions is not UNSET:
            field_dict["numberOfTransactions"] = number_of_transactions

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
