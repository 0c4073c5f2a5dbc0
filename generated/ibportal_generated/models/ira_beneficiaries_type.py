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
    from ..models.ira_contingent_beneficiary import IRAContingentBeneficiary
    from ..models.ira_contingent_beneficiary_entity import IRAContingentBeneficiaryEntity
    from ..models.ira_primary_beneficiary import IRAPrimaryBeneficiary
    from ..models.ira_primary_beneficiary_entity import IRAPrimaryBeneficiaryEntity


T = TypeVar("T", bound="IRABeneficiariesType")


@_attrs_define
class IRABeneficiariesType:
    primary_beneficiaries: list[IRAPrimaryBeneficiary] | Unset = UNSET
    primary_beneficiary_entities: list[IRAPrimaryBeneficiaryEntity] | Unset = UNSET
    contingent_beneficiaries: list[IRAContingentBeneficiary] | Unset = UNSET
    contingent_beneficiary_entities: list[IRAContingentBeneficiaryEntity] | Unset = UNSET
    spouse_primary_beneficary: bool | Unset = UNSET
    """ Whether the spouse is the first beneficiary; if not, a married owner needs form 4091. IBKR's spelling. """
    successor: bool | Unset = UNSET
    """ Whether a successor holder is named; Canadian TFSA. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "primary_beneficiaries": "primaryBeneficiaries",
        "primary_beneficiary_entities": "primaryBeneficiaryEntities",
        "contingent_beneficiaries": "contingentBeneficiaries",
        "contingent_beneficiary_entities": "contingentBeneficiaryEntities",
        "spouse_primary_beneficary": "spousePrimaryBeneficary",
    }

    def to_dict(self) -> dict[str, Any]:
        primary_beneficiaries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.primary_beneficiaries, Unset):
            primary_beneficiaries = []
            for primary_beneficiaries_item_data in self.primary_beneficiaries:
                primary_beneficiaries_item = primary_beneficiaries_item_data.to_dict()
                primary_beneficiaries.append(primary_beneficiaries_item)

        primary_beneficiary_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.primary_beneficiary_entities, Unset):
            primary_beneficiary_entities = []
            for primary_beneficiary_entities_item_data in self.primary_beneficiary_entities:
                primary_beneficiary_entities_item = primary_beneficiary_entities_item_data.to_dict()
                primary_beneficiary_entities.append(primary_beneficiary_entities_item)

        contingent_beneficiaries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contingent_beneficiaries, Unset):
            contingent_beneficiaries = []
            for contingent_beneficiaries_item_data in self.contingent_beneficiaries:
                contingent_beneficiaries_item = contingent_beneficiaries_item_data.to_dict()
                contingent_beneficiaries.append(contingent_beneficiaries_item)

        contingent_beneficiary_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contingent_beneficiary_entities, Unset):
            contingent_beneficiary_entities = []
            for contingent_beneficiary_entities_item_data in self.contingent_beneficiary_entities:
                contingent_beneficiary_entities_item = contingent_beneficiary_entities_item_data.to_dict()
                contingent_beneficiary_entities.append(contingent_beneficiary_entities_item)

        spouse_primary_beneficary = self.spouse_primary_beneficary

        successor = self.successor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if primary_beneficiaries is not UNSET:
            field_dict["primaryBeneficiaries"] = primary_beneficiaries
        if primary_beneficiary_entities is not UNSET:
            field_dict["primaryBeneficiaryEntities"] = primary_beneficiary_entities
        if contingent_beneficiaries is not UNSET:
            field_dict["contingentBeneficiaries"] = contingent_beneficiaries
        if contingent_beneficiary_entities is not UNSET:
            field_dict["contingentBeneficiaryEntities"] = contingent_beneficiary_entities
        if spouse_primary_beneficary is not UNSET:
            field_dict["spousePrimaryBeneficary"] = spouse_primary_beneficary
        if successor is not UNSET:
            field_dict["successor"] = successor

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
