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
from ..models.security_questions_application_language import (
    SecurityQuestionsApplicationLanguage,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.security_answer import SecurityAnswer


T = TypeVar("T", bound="SecurityQuestions")


@_attrs_define
class SecurityQuestions:
    details: list[SecurityAnswer] | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    """ User name of the person, see `management.details`. """
    input_language: SecurityQuestionsApplicationLanguage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "reference_user_name": "referenceUserName",
        "input_language": "inputLanguage",
    }

    def to_dict(self) -> dict[str, Any]:
        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)

        reference_user_name = self.reference_user_name

        input_language: str | Unset = UNSET
        if not isinstance(self.input_language, Unset):
            input_language = self.input_language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if details is not UNSET:
            field_dict["details"] = details
        if reference_user_name is not UNSET:
            field_dict["referenceUserName"] = reference_user_name
        if input_language is not UNSET:
            field_dict["inputLanguage"] = input_language

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
