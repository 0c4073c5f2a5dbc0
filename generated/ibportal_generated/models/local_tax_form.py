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
from ..models.local_tax_form_tax_authority import (
    LocalTaxFormTaxAuthority,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LocalTaxForm")


@_attrs_define
class LocalTaxForm:
    """A treaty claim with another tax office; needed with Canadian and Australian permissions."""

    tax_authority: LocalTaxFormTaxAuthority | Unset = UNSET
    qualified: bool | Unset = UNSET
    """ Whether the treaty applies. """
    treaty_country: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "tax_authority": "taxAuthority",
        "treaty_country": "treatyCountry",
    }

    def to_dict(self) -> dict[str, Any]:
        tax_authority: str | Unset = UNSET
        if not isinstance(self.tax_authority, Unset):
            tax_authority = self.tax_authority

        qualified = self.qualified

        treaty_country = self.treaty_country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tax_authority is not UNSET:
            field_dict["taxAuthority"] = tax_authority
        if qualified is not UNSET:
            field_dict["qualified"] = qualified
        if treaty_country is not UNSET:
            field_dict["treatyCountry"] = treaty_country

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
