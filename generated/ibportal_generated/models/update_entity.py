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
    from ..models.add_relationship import AddRelationship
    from ..models.delete_relationship import DeleteRelationship
    from ..models.document import Document
    from ..models.individual import Individual
    from ..models.legal_entity import LegalEntity
    from ..models.organization import Organization
    from ..models.trust import Trust


T = TypeVar("T", bound="UpdateEntity")


@_attrs_define
class UpdateEntity:
    add_relationships: list[AddRelationship] | Unset = UNSET
    delete_relationships: list[DeleteRelationship] | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET
    trust: Trust | Unset = UNSET
    organization: Organization | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    ib_entity_id: int | Unset = UNSET
    """ IBKR's `entityId` of the person or entity. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "add_relationships": "addRelationships",
        "delete_relationships": "deleteRelationships",
        "legal_entity": "legalEntity",
        "ib_entity_id": "ibEntityId",
    }

    def to_dict(self) -> dict[str, Any]:
        add_relationships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.add_relationships, Unset):
            add_relationships = []
            for add_relationships_item_data in self.add_relationships:
                add_relationships_item = add_relationships_item_data.to_dict()
                add_relationships.append(add_relationships_item)

        delete_relationships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.delete_relationships, Unset):
            delete_relationships = []
            for delete_relationships_item_data in self.delete_relationships:
                delete_relationships_item = delete_relationships_item_data.to_dict()
                delete_relationships.append(delete_relationships_item)

        individual: dict[str, Any] | Unset = UNSET
        if not isinstance(self.individual, Unset):
            individual = self.individual.to_dict()

        legal_entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.legal_entity, Unset):
            legal_entity = self.legal_entity.to_dict()

        trust: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trust, Unset):
            trust = self.trust.to_dict()

        organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.organization, Unset):
            organization = self.organization.to_dict()

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        ib_entity_id = self.ib_entity_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if add_relationships is not UNSET:
            field_dict["addRelationships"] = add_relationships
        if delete_relationships is not UNSET:
            field_dict["deleteRelationships"] = delete_relationships
        if individual is not UNSET:
            field_dict["individual"] = individual
        if legal_entity is not UNSET:
            field_dict["legalEntity"] = legal_entity
        if trust is not UNSET:
            field_dict["trust"] = trust
        if organization is not UNSET:
            field_dict["organization"] = organization
        if documents is not UNSET:
            field_dict["documents"] = documents
        if ib_entity_id is not UNSET:
            field_dict["ibEntityId"] = ib_entity_id

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
