from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted

if TYPE_CHECKING:
    from ..models.instruction_error_result import InstructionErrorResult


T = TypeVar("T", bound="ForbiddenInstructionResponse")


_NAMES: dict[str, str] = {
    "type_": "type",
    "instruction_set_id": "instructionSetId",
    "instruction_result": "instructionResult",
}


@_attrs_define
class ForbiddenInstructionResponse:
    type_: str
    title: str
    status: int
    detail: str
    instruction_set_id: int
    instruction_result: InstructionErrorResult
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        title = self.title

        status = self.status

        detail = self.detail

        instruction_set_id = self.instruction_set_id

        instruction_result = self.instruction_result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "title": title,
                "status": status,
                "detail": detail,
                "instructionSetId": instruction_set_id,
                "instructionResult": instruction_result,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.instruction_error_result import InstructionErrorResult  # noqa: PLC0415

        _d = dict(src_dict)
        type_ = _d.pop("type")

        title = _d.pop("title")

        status = _d.pop("status")

        detail = _d.pop("detail")

        instruction_set_id = _d.pop("instructionSetId")

        instruction_result = InstructionErrorResult.from_dict(_d.pop("instructionResult"))

        _model = cls(
            type_=type_,
            title=title,
            status=status,
            detail=detail,
            instruction_set_id=instruction_set_id,
            instruction_result=instruction_result,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
