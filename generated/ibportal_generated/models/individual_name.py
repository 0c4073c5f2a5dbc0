from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..models.individual_name_name_suffix import (
    IndividualNameNameSuffix,
)
from ..models.individual_name_salutation import (
    IndividualNameSalutation,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="IndividualName")


@_attrs_define
class IndividualName:
    """Name as on the identity document; signatures must repeat it letter for letter."""

    salutation: IndividualNameSalutation | Unset = UNSET
    first: str | Unset = UNSET
    last: str | Unset = UNSET
    middle: str | Unset = UNSET
    suffix: IndividualNameNameSuffix | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        salutation: str | Unset = UNSET
        if not isinstance(self.salutation, Unset):
            salutation = self.salutation

        first = self.first

        last = self.last

        middle = self.middle

        suffix: str | Unset = UNSET
        if not isinstance(self.suffix, Unset):
            suffix = self.suffix

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if salutation is not UNSET:
            field_dict["salutation"] = salutation
        if first is not UNSET:
            field_dict["first"] = first
        if last is not UNSET:
            field_dict["last"] = last
        if middle is not UNSET:
            field_dict["middle"] = middle
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if title is not UNSET:
            field_dict["title"] = title

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
