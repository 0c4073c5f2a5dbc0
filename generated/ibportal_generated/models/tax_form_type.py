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

T = TypeVar("T", bound="TaxFormType")


@_attrs_define
class TaxFormType:
    is_form: bool | Unset = UNSET
    """ True for a form of the tax office, false for a report of IBKR's. """
    tax_form_name: str | Unset = UNSET
    """ Name to ask for, such as `1099`. """
    formats: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "is_form": "isForm",
        "tax_form_name": "taxFormName",
    }

    def to_dict(self) -> dict[str, Any]:
        is_form = self.is_form

        tax_form_name = self.tax_form_name

        formats: list[str] | Unset = UNSET
        if not isinstance(self.formats, Unset):
            formats = self.formats

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_form is not UNSET:
            field_dict["isForm"] = is_form
        if tax_form_name is not UNSET:
            field_dict["taxFormName"] = tax_form_name
        if formats is not UNSET:
            field_dict["formats"] = formats

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
