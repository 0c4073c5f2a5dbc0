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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.answer_detail import AnswerDetail


T = TypeVar("T", bound="Answer")


_NAMES: dict[str, str] = {
    "answer_detail": "answerDetail",
    "question_id": "questionId",
}


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
        from ..models.answer_detail import AnswerDetail  # noqa: PLC0415

        _d = dict(src_dict)
        _answer_detail = _d.pop("answerDetail", UNSET)
        answer_detail: list[AnswerDetail] | Unset = UNSET
        if _answer_detail is not UNSET:
            answer_detail = []
            for answer_detail_item_data in _answer_detail:
                answer_detail_item = AnswerDetail.from_dict(answer_detail_item_data)

                answer_detail.append(answer_detail_item)

        detail = _d.pop("detail", UNSET)

        id = _d.pop("id", UNSET)

        question_id = _d.pop("questionId", UNSET)

        _model = cls(
            answer_detail=answer_detail,
            detail=detail,
            id=id,
            question_id=question_id,
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
