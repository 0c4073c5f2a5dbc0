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
    from ..models.add_relationship import AddRelationship
    from ..models.document import Document
    from ..models.individual import Individual
    from ..models.legal_entity import LegalEntity


T = TypeVar("T", bound="AddEntity")


_NAMES: dict[str, str] = {
    "add_relationships": "addRelationships",
    "legal_entity": "legalEntity",
}


@_attrs_define
class AddEntity:
    add_relationships: list[AddRelationship] | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        add_relationships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.add_relationships, Unset):
            add_relationships = []
            for add_relationships_item_data in self.add_relationships:
                add_relationships_item = add_relationships_item_data.to_dict()
                add_relationships.append(add_relationships_item)

        individual: dict[str, Any] | Unset = UNSET
        if not isinstance(self.individual, Unset):
            individual = self.individual.to_dict()

        legal_entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.legal_entity, Unset):
            legal_entity = self.legal_entity.to_dict()

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if add_relationships is not UNSET:
            field_dict["addRelationships"] = add_relationships
        if individual is not UNSET:
            field_dict["individual"] = individual
        if legal_entity is not UNSET:
            field_dict["legalEntity"] = legal_entity
        if documents is not UNSET:
            field_dict["documents"] = documents

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.add_relationship import AddRelationship  # noqa: PLC0415
        from ..models.document import Document  # noqa: PLC0415
        from ..models.individual import Individual  # noqa: PLC0415
        from ..models.legal_entity import LegalEntity  # noqa: PLC0415

        _d = dict(src_dict)
        _add_relationships = _d.pop("addRelationships", UNSET)
        add_relationships: list[AddRelationship] | Unset = UNSET
        if _add_relationships is not UNSET:
            add_relationships = []
            for add_relationships_item_data in _add_relationships:
                add_relationships_item = AddRelationship.from_dict(add_relationships_item_data)

                add_relationships.append(add_relationships_item)

        _individual = _d.pop("individual", UNSET)
        individual: Individual | Unset
        if isinstance(_individual, Unset):
            individual = UNSET
        else:
            individual = Individual.from_dict(_individual)

        _legal_entity = _d.pop("legalEntity", UNSET)
        legal_entity: LegalEntity | Unset
        if isinstance(_legal_entity, Unset):
            legal_entity = UNSET
        else:
            legal_entity = LegalEntity.from_dict(_legal_entity)

        _documents = _d.pop("documents", UNSET)
        documents: list[Document] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = Document.from_dict(documents_item_data)

                documents.append(documents_item)

        _model = cls(
            add_relationships=add_relationships,
            individual=individual,
            legal_entity=legal_entity,
            documents=documents,
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
