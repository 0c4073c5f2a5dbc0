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
    from ..models.associated_entity_mailing import AssociatedEntityMailing
    from ..models.associated_entity_phones import AssociatedEntityPhones
    from ..models.associated_entity_residence import AssociatedEntityResidence
    from ..models.associated_person import AssociatedPerson
    from ..models.entity_identity_document import EntityIdentityDocument
    from ..models.entity_tax_treaty import EntityTaxTreaty


T = TypeVar("T", bound="AssociatedEntity")


@_attrs_define
class AssociatedEntity:
    entity_id: int | Unset = UNSET
    """ IBKR's id of the entity, which change requests ask for. """
    external_code: str | Unset = UNSET
    """ The caller's id of the entity. """
    name: str | Unset = UNSET
    email: str | Unset = UNSET
    organization_country: str | Unset = UNSET
    phones: AssociatedEntityPhones | Unset = UNSET
    """ Number by kind of phone. """
    residence: AssociatedEntityResidence | Unset = UNSET
    mailing: AssociatedEntityMailing | Unset = UNSET
    associations: list[str] | Unset = UNSET
    """ Parts the entity plays in the account, such as `Trustee`. """
    identity_documents: list[EntityIdentityDocument] | Unset = UNSET
    """ Papers on file; keys are not published. """
    tax_treaty_details: list[EntityTaxTreaty] | Unset = UNSET
    """ Tax treaties claimed; keys are not published. """
    associated_persons: list[AssociatedPerson] | Unset = UNSET
    """ Persons who act for the entity. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "external_code": "externalCode",
        "organization_country": "organizationCountry",
        "identity_documents": "identityDocuments",
        "tax_treaty_details": "taxTreatyDetails",
        "associated_persons": "AssociatedPersons",
    }

    def to_dict(self) -> dict[str, Any]:
        entity_id = self.entity_id

        external_code = self.external_code

        name = self.name

        email = self.email

        organization_country = self.organization_country

        phones: dict[str, Any] | Unset = UNSET
        if not isinstance(self.phones, Unset):
            phones = self.phones.to_dict()

        residence: dict[str, Any] | Unset = UNSET
        if not isinstance(self.residence, Unset):
            residence = self.residence.to_dict()

        mailing: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mailing, Unset):
            mailing = self.mailing.to_dict()

        associations: list[str] | Unset = UNSET
        if not isinstance(self.associations, Unset):
            associations = self.associations

        identity_documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.identity_documents, Unset):
            identity_documents = []
            for identity_documents_item_data in self.identity_documents:
                identity_documents_item = identity_documents_item_data.to_dict()
                identity_documents.append(identity_documents_item)

        tax_treaty_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_treaty_details, Unset):
            tax_treaty_details = []
            for tax_treaty_details_item_data in self.tax_treaty_details:
                tax_treaty_details_item = tax_treaty_details_item_data.to_dict()
                tax_treaty_details.append(tax_treaty_details_item)

        associated_persons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.associated_persons, Unset):
            associated_persons = []
            for associated_persons_item_data in self.associated_persons:
                associated_persons_item = associated_persons_item_data.to_dict()
                associated_persons.append(associated_persons_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if external_code is not UNSET:
            field_dict["externalCode"] = external_code
        if name is not UNSET:
            field_dict["name"] = name
        if email is not UNSET:
            field_dict["email"] = email
        if organization_country is not UNSET:
            field_dict["organizationCountry"] = organization_country
        if phones is not UNSET:
            field_dict["phones"] = phones
        if residence is not UNSET:
            field_dict["residence"] = residence
        if mailing is not UNSET:
            field_dict["mailing"] = mailing
        if associations is not UNSET:
            field_dict["associations"] = associations
        if identity_documents is not UNSET:
            field_dict["identityDocuments"] = identity_documents
        if tax_treaty_details is not UNSET:
            field_dict["taxTreatyDetails"] = tax_treaty_details
        if associated_persons is not UNSET:
            field_dict["AssociatedPersons"] = associated_persons

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
