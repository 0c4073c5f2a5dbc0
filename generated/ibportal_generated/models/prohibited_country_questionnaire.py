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
    from ..models.prohibited_questionnaire_detail import ProhibitedQuestionnaireDetail


T = TypeVar("T", bound="ProhibitedCountryQuestionnaire")


_NAMES: dict[str, str] = {
    "prohibited_questionnaire_details": "prohibitedQuestionnaireDetails",
    "account_id": "accountId",
    "external_id": "externalId",
    "entity_id": "entityId",
}


@_attrs_define
class ProhibitedCountryQuestionnaire:
    prohibited_questionnaire_details: list[ProhibitedQuestionnaireDetail] | Unset = UNSET
    account_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prohibited_questionnaire_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.prohibited_questionnaire_details, Unset):
            prohibited_questionnaire_details = []
            for prohibited_questionnaire_details_item_data in self.prohibited_questionnaire_details:
                prohibited_questionnaire_details_item = prohibited_questionnaire_details_item_data.to_dict()
                prohibited_questionnaire_details.append(prohibited_questionnaire_details_item)

        account_id = self.account_id

        external_id = self.external_id

        entity_id = self.entity_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prohibited_questionnaire_details is not UNSET:
            field_dict["prohibitedQuestionnaireDetails"] = prohibited_questionnaire_details
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.prohibited_questionnaire_detail import (
            ProhibitedQuestionnaireDetail,  # noqa: PLC0415
        )

        _d = dict(src_dict)
        _prohibited_questionnaire_details = _d.pop("prohibitedQuestionnaireDetails", UNSET)
        prohibited_questionnaire_details: list[ProhibitedQuestionnaireDetail] | Unset = UNSET
        if _prohibited_questionnaire_details is not UNSET:
            prohibited_questionnaire_details = []
            for prohibited_questionnaire_details_item_data in _prohibited_questionnaire_details:
                prohibited_questionnaire_details_item = ProhibitedQuestionnaireDetail.from_dict(
                    prohibited_questionnaire_details_item_data
                )

                prohibited_questionnaire_details.append(prohibited_questionnaire_details_item)

        account_id = _d.pop("accountId", UNSET)

        external_id = _d.pop("externalId", UNSET)

        entity_id = _d.pop("entityId", UNSET)

        _model = cls(
            prohibited_questionnaire_details=prohibited_questionnaire_details,
            account_id=account_id,
            external_id=external_id,
            entity_id=entity_id,
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
