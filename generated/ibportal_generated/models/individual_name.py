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
from ..models.individual_name_name_suffix import (
    IndividualNameNameSuffix,
    check_individual_name_name_suffix,
)
from ..models.individual_name_salutation import (
    IndividualNameSalutation,
    check_individual_name_salutation,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="IndividualName")


_NAMES: dict[str, str] = {}


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
        _d = dict(src_dict)
        _salutation = _d.pop("salutation", UNSET)
        salutation: IndividualNameSalutation | Unset
        if isinstance(_salutation, Unset):
            salutation = UNSET
        else:
            salutation = check_individual_name_salutation(_salutation)

        first = _d.pop("first", UNSET)

        last = _d.pop("last", UNSET)

        middle = _d.pop("middle", UNSET)

        _suffix = _d.pop("suffix", UNSET)
        suffix: IndividualNameNameSuffix | Unset
        if isinstance(_suffix, Unset):
            suffix = UNSET
        else:
            suffix = check_individual_name_name_suffix(_suffix)

        title = _d.pop("title", UNSET)

        _model = cls(
            salutation=salutation,
            first=first,
            last=last,
            middle=middle,
            suffix=suffix,
            title=title,
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
