from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="IraContribution")


@_attrs_define
class IraContribution:
    maximum_contribution_limit: float
    """ The most the year allows, in US dollars. """
    year_to_date_contribution: float
    """ Contributed so far, in US dollars. """
    allowed_contribution_limit: float | Unset = UNSET
    """ What may still be contributed, in US dollars. """
    type_: str | Unset = UNSET
    """ Who contributes, in a SEP account. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "maximum_contribution_limit": "maximumContributionLimit",
        "year_to_date_contribution": "yearToDateContribution",
        "allowed_contribution_limit": "allowedContributionLimit",
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        maximum_contribution_limit = self.maximum_contribution_limit

        year_to_date_contribution = self.year_to_date_contribution

        allowed_contribution_limit = self.allowed_contribution_limit

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "maximumContributionLimit": maximum_contribution_limit,
                "yearToDateContribution": year_to_date_contribution,
            }
        )
        if allowed_contribution_limit is not UNSET:
            field_dict["allowedContributionLimit"] = allowed_contribution_limit
        if type_ is not UNSET:
            field_dict["type"] = type_

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
