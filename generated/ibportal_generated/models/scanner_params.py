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
    from ..models.scan_type import ScanType
    from ..models.scanner_filter import ScannerFilter
    from ..models.scanner_instrument import ScannerInstrument
    from ..models.scanner_location import ScannerLocation


T = TypeVar("T", bound="ScannerParams")


@_attrs_define
class ScannerParams:
    scan_type_list: list[ScanType] | Unset = UNSET
    """ The kinds of scan. """
    instrument_list: list[ScannerInstrument] | Unset = UNSET
    """ The types of instrument. """
    filter_list: list[ScannerFilter] | Unset = UNSET
    """ The filters. """
    location_tree: list[ScannerLocation] | Unset = UNSET
    """ Where to scan: types of instrument, and their places. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        scan_type_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scan_type_list, Unset):
            scan_type_list = []
            for scan_type_list_item_data in self.scan_type_list:
                scan_type_list_item = scan_type_list_item_data.to_dict()
                scan_type_list.append(scan_type_list_item)

        instrument_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.instrument_list, Unset):
            instrument_list = []
            for instrument_list_item_data in self.instrument_list:
                instrument_list_item = instrument_list_item_data.to_dict()
                instrument_list.append(instrument_list_item)

        filter_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filter_list, Unset):
            filter_list = []
            for filter_list_item_data in self.filter_list:
                filter_list_item = filter_list_item_data.to_dict()
                filter_list.append(filter_list_item)

        location_tree: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.location_tree, Unset):
            location_tree = []
            for location_tree_item_data in self.location_tree:
                location_tree_item = location_tree_item_data.to_dict()
                location_tree.append(location_tree_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if scan_type_list is not UNSET:
            field_dict["scan_type_list"] = scan_type_list
        if instrument_list is not UNSET:
            field_dict["instrument_list"] = instrument_list
        if filter_list is not UNSET:
            field_dict["filter_list"] = filter_list
        if location_tree is not UNSET:
            field_dict["location_tree"] = location_tree

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
