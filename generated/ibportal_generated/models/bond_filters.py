from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bond_filter import BondFilter


T = TypeVar("T", bound="BondFilters")


@_attrs_define
class BondFilters:
    bond_filters: list[BondFilter] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "bond_filters": "bondFilters",
    }

    def to_dict(self) -> dict[str, Any]:
        bond_filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.bond_filters, Unset):
            bond_filters = []
            for bond_filters_item_data in self.bond_filters:
                bond_filters_item = bond_filters_item_data.to_dict()
                bond_filters.append(bond_filters_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bond_filters is not UNSET:
            field_dict["bondFilters"] = bond_filters

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
