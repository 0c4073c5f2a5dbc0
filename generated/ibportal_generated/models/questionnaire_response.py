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
    from ..models.answer_response import AnswerResponse


T = TypeVar("T", bound="QuestionnaireResponse")


@_attrs_define
class QuestionnaireResponse:
    question_id: int | Unset = UNSET
    question: str | Unset = UNSET
    is_mandatory_to_answer: bool | Unset = UNSET
    question_type: str | Unset = UNSET
    """ How it is answered, such as one choice, several or text; values are not published. """
    answers: list[AnswerResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "question_id": "questionId",
        "is_mandatory_to_answer": "isMandatoryToAnswer",
        "question_type": "questionType",
    }

    def to_dict(self) -> dict[str, Any]:
        question_id = self.question_id

        question = self.question

        is_mandatory_to_answer = self.is_mandatory_to_answer

        question_type = self.question_type

        answers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.answers, Unset):
            answers = []
            for answers_item_data in self.answers:
                answers_item = answers_item_data.to_dict()
                answers.append(answers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if question_id is not UNSET:
            field_dict["questionId"] = question_id
        if question is not UNSET:
            field_dict["question"] = question
        if is_mandatory_to_answer is not UNSET:
            field_dict["isMandatoryToAnswer"] = is_mandatory_to_answer
        if question_type is not UNSET:
            field_dict["questionType"] = question_type
        if answers is not UNSET:
            field_dict["answers"] = answers

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
