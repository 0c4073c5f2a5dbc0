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
    from ..models.instruction_history_entry import InstructionHistoryEntry


T = TypeVar("T", bound="InstructionHistory")


@_attrs_define
class InstructionHistory:
    history_max_depth_number_of_days: int
    """ How far back a query may go. """
    history_max_depth_number_of_instruction: int
    """ How many instructions an answer may hold. """
    result: list[InstructionHistoryEntry]
    """ The instructions, latest first; empty when there were none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "history_max_depth_number_of_days": "historyMaxDepthNumberOfDays",
        "history_max_depth_number_of_instruction": "historyMaxDepthNumberOfInstruction",
    }

    def to_dict(self) -> dict[str, Any]:
        history_max_depth_number_of_days = self.history_max_depth_number_of_days

        history_max_depth_number_of_instruction = self.history_max_depth_number_of_instruction

        result = []
        for result_item_data in self.result:
            result_item = result_item_data.to_dict()
            result.append(result_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "historyMaxDepthNumberOfDays": history_max_depth_number_of_days,
                "historyMaxDepthNumberOfInstruction": history_max_depth_number_of_instruction,
                "result": result,
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
