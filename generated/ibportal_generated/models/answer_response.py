from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnswerResponse")


@_attrs_define
class AnswerResponse:
    answer_id: int | Unset = UNSET
    answer: str | Unset = UNSET
    dependent_question_id: int | Unset = UNSET
    """ Question that has to be answered as well when this answer is given. """
    dependent_answer_id: int | Unset = UNSET
    """ Answer to another question on which this one depends. """
    multi_answer_detail: list[str] | Unset = UNSET
    """ Further fields to fill in with this answer. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "answer_id": "answerId",
        "dependent_question_id": "dependentQuestionId",
        "dependent_answer_id": "dependentAnswerId",
        "multi_answer_detail": "multiAnswerDetail",
    }

    def to_dict(self) -> dict[str, Any]:
        answer_id = self.answer_id

        answer = self.answer

        dependent_question_id = self.dependent_question_id

        dependent_answer_id = self.dependent_answer_id

        multi_answer_detail: list[str] | Unset = UNSET
        if not isinstance(self.multi_answer_detail, Unset):
            multi_answer_detail = self.multi_answer_detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if answer_id is not UNSET:
            field_dict["answerId"] = answer_id
        if answer is not UNSET:
            field_dict["answer"] = answer
        if dependent_question_id is not UNSET:
            field_dict["dependentQuestionId"] = dependent_question_id
        if dependent_answer_id is not UNSET:
            field_dict["dependentAnswerId"] = dependent_answer_id
        if multi_answer_detail is not UNSET:
            field_dict["multiAnswerDetail"] = multi_answer_detail

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
