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
from ..models.ira_primary_beneficiary_entity_beneficiary_entity_type import (
    IRAPrimaryBeneficiaryEntityBeneficiaryEntityType,
)
from ..models.ira_primary_beneficiary_entity_beneficiary_relationship import (
    IRAPrimaryBeneficiaryEntityBeneficiaryRelationship,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.individual import Individual
    from ..models.person_title import PersonTitle


T = TypeVar("T", bound="IRAPrimaryBeneficiaryEntity")


@_attrs_define
class IRAPrimaryBeneficiaryEntity:
    name: str | Unset = UNSET
    address: Address | Unset = UNSET
    id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    """ Share, in percent; beneficiaries must add up to 100. """
    title: PersonTitle | Unset = UNSET
    relationship: IRAPrimaryBeneficiaryEntityBeneficiaryRelationship | Unset = UNSET
    executor: Individual | Unset = UNSET
    execution_date: str | Unset = UNSET
    """ When the will or the trust was made. """
    article_of_will: str | Unset = UNSET
    """ Where in the will it stands. """
    entity_type: IRAPrimaryBeneficiaryEntityBeneficiaryEntityType | Unset = UNSET
    charity_number: str | Unset = UNSET
    """ Registration number of a charity. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "external_id": "externalId",
        "ownership_percentage": "ownershipPercentage",
        "execution_date": "executionDate",
        "article_of_will": "articleOfWill",
        "entity_type": "entityType",
        "charity_number": "charityNumber",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = self.address.to_dict()

        id = self.id

        external_id = self.external_id

        ownership_percentage = self.ownership_percentage

        title: dict[str, Any] | Unset = UNSET
        if not isinstance(self.title, Unset):
            title = self.title.to_dict()

        relationship: str | Unset = UNSET
        if not isinstance(self.relationship, Unset):
            relationship = self.relationship

        executor: dict[str, Any] | Unset = UNSET
        if not isinstance(self.executor, Unset):
            executor = self.executor.to_dict()

        execution_date = self.execution_date

        article_of_will = self.article_of_will

        entity_type: str | Unset = UNSET
        if not isinstance(self.entity_type, Unset):
            entity_type = self.entity_type

        charity_number = self.charity_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if ownership_percentage is not UNSET:
            field_dict["ownershipPercentage"] = ownership_percentage
        if title is not UNSET:
            field_dict["title"] = title
        if relationship is not UNSET:
            field_dict["relationship"] = relationship
        if executor is not UNSET:
            field_dict["executor"] = executor
        if execution_date is not UNSET:
            field_dict["executionDate"] = execution_date
        if article_of_will is not UNSET:
            field_dict["articleOfWill"] = article_of_will
        if entity_type is not UNSET:
            field_dict["entityType"] = entity_type
        if charity_number is not UNSET:
            field_dict["charityNumber"] = charity_number

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
