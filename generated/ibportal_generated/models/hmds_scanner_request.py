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
    from ..models.hmds_scanner_request_filter import HmdsScannerRequestFilter


T = TypeVar("T", bound="HmdsScannerRequest")


@_attrs_define
class HmdsScannerRequest:
    instrument: str
    """ Type of instrument, such as `STK` or `BOND`. """
    locations: str
    """ Place, such as `STK.US.MAJOR`. """
    scan_code: str
    """ Kind of scan, such as `TOP_PERC_GAIN`. """
    sec_type: str
    """ Asset class, such as `STK`. """
    filters: list[HmdsScannerRequestFilter]
    """ Conditions that all rows meet; must be sent, empty if there are none. """
    delayed_locations: None | str | Unset = UNSET
    """ Places whose data are delayed; internal. """
    max_items: int | Unset = UNSET
    """ How many contracts at most; never more than 250. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "scan_code": "scanCode",
        "sec_type": "secType",
        "delayed_locations": "delayedLocations",
        "max_items": "maxItems",
    }

    def to_dict(self) -> dict[str, Any]:
        instrument = self.instrument

        locations = self.locations

        scan_code = self.scan_code

        sec_type = self.sec_type

        filters = []
        for filters_item_data in self.filters:
            filters_item = filters_item_data.to_dict()
            filters.append(filters_item)

        delayed_locations: None | str | Unset
        if isinstance(self.delayed_locations, Unset):
            delayed_locations = UNSET
        else:
            delayed_locations = self.delayed_locations

        max_items = self.max_items

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instrument": instrument,
                "locations": locations,
                "scanCode": scan_code,
                "secType": sec_type,
                "filters": filters,
            }
        )
        if delayed_locations is not UNSET:
            field_dict["delayedLocations"] = delayed_locations
        if max_items is not UNSET:
            field_dict["maxItems"] = max_items

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
