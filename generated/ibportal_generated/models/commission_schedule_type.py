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
from ..models.commission_schedule_type_pricing_structure import (
    CommissionScheduleTypePricingStructure,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.commission_markup_type import CommissionMarkupType


T = TypeVar("T", bound="CommissionScheduleType")


@_attrs_define
class CommissionScheduleType:
    markups: list[CommissionMarkupType] | Unset = UNSET
    pricing_structure: CommissionScheduleTypePricingStructure | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "pricing_structure": "pricingStructure",
    }

    def to_dict(self) -> dict[str, Any]:
        markups: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.markups, Unset):
            markups = []
            for markups_item_data in self.markups:
                markups_item = markups_item_data.to_dict()
                markups.append(markups_item)

        pricing_structure: str | Unset = UNSET
        if not isinstance(self.pricing_structure, Unset):
            pricing_structure = self.pricing_structure

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if markups is not UNSET:
            field_dict["markups"] = markups
        if pricing_structure is not UNSET:
            field_dict["pricingStructure"] = pricing_structure

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
