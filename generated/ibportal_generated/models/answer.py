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
    from ..models.answer_detail import AnswerDetail


T = TypeVar("T", bound="Answer")


@_attrs_define
class Answer:
    answer_detail: list[AnswerDetail] | Unset = UNSET
    detail: str | Unset = UNSET
    """ Answer in words, at most 350 characters. """
    id: int | Unset = UNSET
    """ Id of the answer, from `reference.enumeration`. """
    question_id: int | Unset = UNSET
    """ Id of the question, from `reference.enumeration`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "answer_detail": "answerDetail",
        "question_id": "questionId",
    }

    def to_dict(self) -> dict[str, Any]:
        answer_detail: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.answer_detail, Unset):
            answer_detail = []
            for answer_detail_item_data in self.answer_detail:
                answer_detail_item = answer_detail_item_data.to_dict()
                answer_detail.append(answer_detail_item)

        detail = self.detail

        id = self.id

        question_id = self.question_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if answer_detail is not UNSET:
            field_dict["answerDetail"] = answer_detail
        if detail is not UNSET:
            field_dict["detail"] = detail
        if id is not UNSET:
            field_dict["id"] = id
        if question_id is not UNSET:
            field_dict["questionId"] = question_id

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
