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
    from ..models.questionnaire import Questionnaire


T = TypeVar("T", bound="Questionnaires")


_NAMES: dict[str, str] = {}


@_attrs_define
class Questionnaires:
    questionnaire: list[Questionnaire] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        questionnaire: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.questionnaire, Unset):
            questionnaire = []
            for questionnaire_item_data in self.questionnaire:
                questionnaire_item = questionnaire_item_data.to_dict()
                questionnaire.append(questionnaire_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if questionnaire is not UNSET:
            field_dict["questionnaire"] = questionnaire

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.questionnaire import Questionnaire  # noqa: PLC0415

        _d = dict(src_dict)
        _questionnaire = _d.pop("questionnaire", UNSET)
        questionnaire: list[Questionnaire] | Unset = UNSET
        if _questionnaire is not UNSET:
            questionnaire = []
            for questionnaire_item_data in _questionnaire:
                questionnaire_item = Questionnaire.from_dict(questionnaire_item_data)

                questionnaire.append(questionnaire_item)

        _model = cls(
            questionnaire=questionnaire,
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
