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
    from ..models.prohibited_questionnaire_detail import ProhibitedQuestionnaireDetail


T = TypeVar("T", bound="ProhibitedCountryQuestionnaireList")


@_attrs_define
class ProhibitedCountryQuestionnaireList:
    prohibited_questionnaire_detail: list[ProhibitedQuestionnaireDetail] | Unset = UNSET
    account_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "prohibited_questionnaire_detail": "prohibitedQuestionnaireDetail",
        "account_id": "accountId",
        "external_id": "externalId",
        "entity_id": "entityId",
    }

    def to_dict(self) -> dict[str, Any]:
        prohibited_questionnaire_detail: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.prohibited_questionnaire_detail, Unset):
            prohibited_questionnaire_detail = []
            for prohibited_questionnaire_detail_item_data in self.prohibited_questionnaire_detail:
                prohibited_questionnaire_detail_item = prohibited_questionnaire_detail_item_data.to_dict()
                prohibited_questionnaire_detail.append(prohibited_questionnaire_detail_item)

        account_id = self.account_id

        external_id = self.external_id

        entity_id = self.entity_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prohibited_questionnaire_detail is not UNSET:
            field_dict["prohibitedQuestionnaireDetail"] = prohibited_questionnaire_detail
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id

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
