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
    from ..models.associated_individual import AssociatedIndividual
    from ..models.legal_entity import LegalEntity


T = TypeVar("T", bound="AssociationTypeEntities")


@_attrs_define
class AssociationTypeEntities:
    individual: list[AssociatedIndividual] | Unset = UNSET
    legal_entity: list[LegalEntity] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "legal_entity": "legalEntity",
    }

    def to_dict(self) -> dict[str, Any]:
        individual: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.individual, Unset):
            individual = []
            for individual_item_data in self.individual:
                individual_item = individual_item_data.to_dict()
                individual.append(individual_item)

        legal_entity: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.legal_entity, Unset):
            legal_entity = []
            for legal_entity_item_data in self.legal_entity:
                legal_entity_item = legal_entity_item_data.to_dict()
                legal_entity.append(legal_entity_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if individual is not UNSET:
            field_dict["individual"] = individual
        if legal_entity is not UNSET:
            field_dict["legalEntity"] = legal_entity

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
