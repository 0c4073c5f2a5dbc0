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
from ..models.ira_contingent_beneficiary_entity_beneficiary_entity_type import (
    IRAContingentBeneficiaryEntityBeneficiaryEntityType,
    check_ira_contingent_beneficiary_entity_beneficiary_entity_type,
)
from ..models.ira_contingent_beneficiary_entity_beneficiary_relationship import (
    IRAContingentBeneficiaryEntityBeneficiaryRelationship,
    check_ira_contingent_beneficiary_entity_beneficiary_relationship,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.individual import Individual
    from ..models.person_title import PersonTitle


T = TypeVar("T", bound="IRAContingentBeneficiaryEntity")


_NAMES: dict[str, str] = {
    "external_id": "externalId",
    "ownership_percentage": "ownershipPercentage",
    "execution_date": "executionDate",
    "article_of_will": "articleOfWill",
    "entity_type": "entityType",
}


@_attrs_define
class IRAContingentBeneficiaryEntity:
    name: str | Unset = UNSET
    address: Address | Unset = UNSET
    id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    """ Share, in percent; beneficiaries must add up to 100. """
    title: PersonTitle | Unset = UNSET
    relationship: IRAContingentBeneficiaryEntityBeneficiaryRelationship | Unset = UNSET
    executor: Individual | Unset = UNSET
    execution_date: str | Unset = UNSET
    """ When the will or the trust was made. """
    article_of_will: str | Unset = UNSET
    """ Where in the will it stands. """
    entity_type: IRAContingentBeneficiaryEntityBeneficiaryEntityType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.address import Address  # noqa: PLC0415
        from ..models.individual import Individual  # noqa: PLC0415
        from ..models.person_title import PersonTitle  # noqa: PLC0415

        _d = dict(src_dict)
        name = _d.pop("name", UNSET)

        _address = _d.pop("address", UNSET)
        address: Address | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = Address.from_dict(_address)

        id = _d.pop("id", UNSET)

        external_id = _d.pop("externalId", UNSET)

        ownership_percentage = _d.pop("ownershipPercentage", UNSET)

        _title = _d.pop("title", UNSET)
        title: PersonTitle | Unset
        if isinstance(_title, Unset):
            title = UNSET
        else:
            title = PersonTitle.from_dict(_title)

        _relationship = _d.pop("relationship", UNSET)
        relationship: IRAContingentBeneficiaryEntityBeneficiaryRelationship | Unset
        if isinstance(_relationship, Unset):
            relationship = UNSET
        else:
            relationship = check_ira_contingent_beneficiary_entity_beneficiary_relationship(_relationship)

        _executor = _d.pop("executor", UNSET)
        executor: Individual | Unset
        if isinstance(_executor, Unset):
            executor = UNSET
        else:
            executor = Individual.from_dict(_executor)

        execution_date = _d.pop("executionDate", UNSET)

        article_of_will = _d.pop("articleOfWill", UNSET)

        _entity_type = _d.pop("entityType", UNSET)
        entity_type: IRAContingentBeneficiaryEntityBeneficiaryEntityType | Unset
        if isinstance(_entity_type, Unset):
            entity_type = UNSET
        else:
            entity_type = check_ira_contingent_beneficiary_entity_beneficiary_entity_type(_entity_type)

        _model = cls(
            name=name,
            address=address,
            id=id,
            external_id=external_id,
            ownership_percentage=ownership_percentage,
            title=title,
            relationship=relationship,
            executor=executor,
            execution_date=execution_date,
            article_of_will=article_of_will,
            entity_type=entity_type,
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
