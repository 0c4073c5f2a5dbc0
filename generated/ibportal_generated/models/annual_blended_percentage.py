from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnnualBlendedPercentage")


@_attrs_define
class AnnualBlendedPercentage:
    blended_from: str | Unset = UNSET
    """ Value from which the rate applies. """
    blended_to: str | Unset = UNSET
    """ Value up to which it applies. """
    percentage: str | Unset = UNSET
    """ The rate, in percent a year. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "blended_from": "blendedFrom",
        "blended_to": "blendedTo",
    }

    def to_dict(self) -> dict[str, Any]:
        blended_from = self.blended_from

        blended_to = self.blended_to

        percentage = self.percentage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if blended_from is not UNSET:
            field_dict["blendedFrom"] = blended_from
        if blended_to is not UNSET:
            field_dict["blendedTo"] = blended_to
        if percentage is not UNSET:
            field_dict["percentage"] = percentage

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
