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
    from ..models.associated_entity import AssociatedEntity
    from ..models.associated_individual import AssociatedIndividual


T = TypeVar("T", bound="AssociatedEntities")


@_attrs_define
class AssociatedEntities:
    associated_individuals: list[AssociatedIndividual] | Unset = UNSET
    associated_entities: list[AssociatedEntity] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "associated_individuals": "associatedIndividuals",
        "associated_entities": "associatedEntities",
    }

    def to_dict(self) -> dict[str, Any]:
        associated_individuals: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.associated_individuals, Unset):
            associated_individuals = []
            for associated_individuals_item_data in self.associated_individuals:
                associated_individuals_item = associated_individuals_item_data.to_dict()
                associated_individuals.append(associated_individuals_item)

        associated_entities: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.associated_entities, Unset):
            associated_entities = []
            for associated_entities_item_data in self.associated_entities:
                associated_entities_item = associated_entities_item_data.to_dict()
                associated_entities.append(associated_entities_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if associated_individuals is not UNSET:
            field_dict["associatedIndividuals"] = associated_individuals
        if associated_entities is not UNSET:
            field_dict["associatedEntities"] = associated_entities

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
