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
    from ..models.extended_hours import ExtendedHours
    from ..models.liquid_hours import LiquidHours


T = TypeVar("T", bound="TradingDay")


@_attrs_define
class TradingDay:
    liquid_hours: list[LiquidHours] | Unset = UNSET
    """ Regular hours. """
    extended_hours: list[ExtendedHours] | Unset = UNSET
    """ All hours, the regular ones among them. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        liquid_hours: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.liquid_hours, Unset):
            liquid_hours = []
            for liquid_hours_item_data in self.liquid_hours:
                liquid_hours_item = liquid_hours_item_data.to_dict()
                liquid_hours.append(liquid_hours_item)

        extended_hours: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.extended_hours, Unset):
            extended_hours = []
            for extended_hours_item_data in self.extended_hours:
                extended_hours_item = extended_hours_item_data.to_dict()
                extended_hours.append(extended_hours_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if liquid_hours is not UNSET:
            field_dict["liquid_hours"] = liquid_hours
        if extended_hours is not UNSET:
            field_dict["extended_hours"] = extended_hours

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
