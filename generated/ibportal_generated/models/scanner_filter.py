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
    from ..models.scanner_filter_choice import ScannerFilterChoice


T = TypeVar("T", bound="ScannerFilter")


@_attrs_define
class ScannerFilter:
    group: str | Unset = UNSET
    """ The same as `code` in all recordings. """
    display_name: str | Unset = UNSET
    code: str | Unset = UNSET
    """ Goes into `filter` of `scanner.run`, such as `priceAbove`. """
    type_: str | Unset = UNSET
    """ `non-range` takes one value, `combo` one of several, `range` two ends. """
    combo_values: list[ScannerFilterChoice] | Unset = UNSET
    """ One entry a choice, in the order of IBKR's menu; the values themselves are not there. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        group = self.group

        display_name = self.display_name

        code = self.code

        type_ = self.type_

        combo_values: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.combo_values, Unset):
            combo_values = []
            for combo_values_item_data in self.combo_values:
                combo_values_item = combo_values_item_data.to_dict()
                combo_values.append(combo_values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if group is not UNSET:
            field_dict["group"] = group
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if code is not UNSET:
            field_dict["code"] = code
        if type_ is not UNSET:
            field_dict["type"] = type_
        if combo_values is not UNSET:
            field_dict["combo_values"] = combo_values

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
