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
    from ..models.associated_individual import AssociatedIndividual
    from ..models.legal_entity import LegalEntity


T = TypeVar("T", bound="AssociationTypeEntities")


_NAMES: dict[str, str] = {
    "legal_entity": "legalEntity",
}


@_attrs_define
class AssociationTypeEntities:
    individual: list[AssociatedIndividual] | Unset = UNSET
    legal_entity: list[LegalEntity] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.associated_individual import AssociatedIndividual  # noqa: PLC0415
        from ..models.legal_entity import LegalEntity  # noqa: PLC0415

        _d = dict(src_dict)
        _individual = _d.pop("individual", UNSET)
        individual: list[AssociatedIndividual] | Unset = UNSET
        if _individual is not UNSET:
            individual = []
            for individual_item_data in _individual:
                individual_item = AssociatedIndividual.from_dict(individual_item_data)

                individual.append(individual_item)

        _legal_entity = _d.pop("legalEntity", UNSET)
        legal_entity: list[LegalEntity] | Unset = UNSET
        if _legal_entity is not UNSET:
            legal_entity = []
            for legal_entity_item_data in _legal_entity:
                legal_entity_item = LegalEntity.from_dict(legal_entity_item_data)

                legal_entity.append(legal_entity_item)

        _model = cls(
            individual=individual,
            legal_entity=legal_entity,
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
