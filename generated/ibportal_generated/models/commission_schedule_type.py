from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.commission_schedule_type_pricing_structure import (
    CommissionScheduleTypePricingStructure,
    check_commission_schedule_type_pricing_structure,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.commission_markup_type import CommissionMarkupType


T = TypeVar("T", bound="CommissionScheduleType")


_NAMES: dict[str, str] = {
    "pricing_structure": "pricingStructure",
}


@_attrs_define
class CommissionScheduleType:
    markups: list[CommissionMarkupType] | Unset = UNSET
    pricing_structure: CommissionScheduleTypePricingStructure | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.commission_markup_type import CommissionMarkupType  # noqa: PLC0415

        _d = dict(src_dict)
        _markups = _d.pop("markups", UNSET)
        markups: list[CommissionMarkupType] | Unset = UNSET
        if _markups is not UNSET:
            markups = []
            for markups_item_data in _markups:
                markups_item = CommissionMarkupType.from_dict(markups_item_data)

                markups.append(markups_item)

        _pricing_structure = _d.pop("pricingStructure", UNSET)
        pricing_structure: CommissionScheduleTypePricingStructure | Unset
        if isinstance(_pricing_structure, Unset):
            pricing_structure = UNSET
        else:
            pricing_structure = check_commission_schedule_type_pricing_structure(_pricing_structure)

        _model = cls(
            markups=markups,
            pricing_structure=pricing_structure,
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
