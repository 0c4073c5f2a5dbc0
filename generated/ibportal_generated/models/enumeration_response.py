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
from ..types import UNSET, Unset

T = TypeVar("T", bound="EnumerationResponse")


@_attrs_define
class EnumerationResponse:
    enumerations_type: str | Unset = UNSET
    """ The kind that was asked for. """
    form_number: str | Unset = UNSET
    """ The form whose questions these are, if any. """
    json_data: list[Any] | Unset = UNSET
    """ The values; what a row holds differs with the kind. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "enumerations_type": "enumerationsType",
        "form_number": "formNumber",
        "json_data": "jsonData",
    }

    def to_dict(self) -> dict[str, Any]:
        enumerations_type = self.enumerations_type

        form_number = self.form_number

        json_data: list[Any] | Unset = UNSET
        if not isinstance(self.json_data, Unset):
            json_data = self.json_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enumerations_type is not UNSET:
            field_dict["enumerationsType"] = enumerations_type
        if form_number is not UNSET:
            field_dict["formNumber"] = form_number
        if json_data is not UNSET:
            field_dict["jsonData"] = json_data

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
