from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="NavAllocationItem")


@_attrs_define
class NavAllocationItem:
    id: str | Unset = UNSET
    """ Code of the category, such as `STK`, `57` or `US`. """
    name: str | Unset = UNSET
    """ Name of the category, in English. """
    nav: float | Unset = UNSET
    """ Value in the category; negative on the short side. """
    weight: float | Unset = UNSET
    """ Fraction of the side, 0.25 for a quarter. """
    color: str | Unset = UNSET
    """ Colour the portal paints it, such as `#007aa0`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        nav = self.nav

        weight = self.weight

        color = self.color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if nav is not UNSET:
            field_dict["nav"] = nav
        if weight is not UNSET:
            field_dict["weight"] = weight
        if color is not UNSET:
            field_dict["color"] = color

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
