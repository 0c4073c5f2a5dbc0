from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.add_relationship_entity_relationship import (
    AddRelationshipEntityRelationship,
    check_add_relationship_entity_relationship,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddRelationship")


_NAMES: dict[str, str] = {
    "ownership_percentage": "ownershipPercentage",
}


@_attrs_define
class AddRelationship:
    name: AddRelationshipEntityRelationship | Unset = UNSET
    ownership_percentage: int | Unset = UNSET
    """ Share, in percent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: str | Unset = UNSET
        if not isinstance(self.name, Unset):
            name = self.name

        ownership_percentage = self.ownership_percentage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if ownership_percentage is not UNSET:
            field_dict["ownershipPercentage"] = ownership_percentage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        _name = _d.pop("name", UNSET)
        name: AddRelationshipEntityRelationship | Unset
        if isinstance(_name, Unset):
            name = UNSET
        else:
            name = check_add_relationship_entity_relationship(_name)

        ownership_percentage = _d.pop("ownershipPercentage", UNSET)

        _model = cls(
            name=name,
            ownership_percentage=ownership_percentage,
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
