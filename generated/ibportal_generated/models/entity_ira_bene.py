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
    from ..models.entity_ira_bene_location import EntityIRABeneLocation


T = TypeVar("T", bound="EntityIRABene")


@_attrs_define
class EntityIRABene:
    name: str | Unset = UNSET
    entity_type: str | Unset = UNSET
    type_: str | Unset = UNSET
    """ Primary or contingent. """
    location: EntityIRABeneLocation | Unset = UNSET
    """ Address; keys are not published. """
    article_of_will: str | Unset = UNSET
    """ Where in the will the trust or estate stands. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "entity_type": "entityType",
        "type_": "type",
        "article_of_will": "articleOfWill",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        entity_type = self.entity_type

        type_ = self.type_

        location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.location, Unset):
            location = self.location.to_dict()

        article_of_will = self.article_of_will

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if entity_type is not UNSET:
            field_dict["entityType"] = entity_type
        if type_ is not UNSET:
            field_dict["type"] = type_
        if location is not UNSET:
            field_dict["location"] = location
        if article_of_will is not UNSET:
            field_dict["articleOfWill"] = article_of_will

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
