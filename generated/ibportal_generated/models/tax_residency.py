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
from ..models.tax_residency_tax_id_type import (
    TaxResidencyTaxIdType,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TaxResidency")


@_attrs_define
class TaxResidency:
    country: str | Unset = UNSET
    tin: str | Unset = UNSET
    """ Tax number in that country; may be left out where none is issued. """
    tin_type: TaxResidencyTaxIdType | Unset = UNSET
    """ `SSN` for persons in the US, `EIN` for entities there, `NonUS_NationalId` elsewhere. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "tin_type": "tinType",
    }

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        tin = self.tin

        tin_type: str | Unset = UNSET
        if not isinstance(self.tin_type, Unset):
            tin_type = self.tin_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if tin is not UNSET:
            field_dict["tin"] = tin
        if tin_type is not UNSET:
            field_dict["tinType"] = tin_type

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
