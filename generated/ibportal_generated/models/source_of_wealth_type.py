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
from ..models.source_of_wealth_type_source_type import (
    SourceOfWealthTypeSourceType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SourceOfWealthType")


@_attrs_define
class SourceOfWealthType:
    source_type: SourceOfWealthTypeSourceType | Unset = UNSET
    """ `SOW-IND-` for persons, `SOW-ORG-` for organisations; the employed must name `SOW-IND-Income`. """
    percentage: int | Unset = UNSET
    """ Share of the money that funds the account, in percent; those `usedForFunds` add up to 100, the others give
    none. """
    used_for_funds: bool | Unset = UNSET
    """ Whether it funds the account. """
    description: str | Unset = UNSET
    """ Needed for `Other`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "source_type": "sourceType",
        "used_for_funds": "usedForFunds",
    }

    def to_dict(self) -> dict[str, Any]:
        source_type: str | Unset = UNSET
        if not isinstance(self.source_type, Unset):
            source_type = self.source_type

        percentage = self.percentage

        used_for_funds = self.used_for_funds

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if source_type is not UNSET:
            field_dict["sourceType"] = source_type
        if percentage is not UNSET:
            field_dict["percentage"] = percentage
        if used_for_funds is not UNSET:
            field_dict["usedForFunds"] = used_for_funds
        if description is not UNSET:
            field_dict["description"] = description

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
