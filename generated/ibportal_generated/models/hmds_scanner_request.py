from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.hmds_scanner_request_filter import HmdsScannerRequestFilter


T = TypeVar("T", bound="HmdsScannerRequest")


_NAMES: dict[str, str] = {
    "scan_code": "scanCode",
    "sec_type": "secType",
    "delayed_locations": "delayedLocations",
    "max_items": "maxItems",
}


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
        from ..models.hmds_scanner_request_filter import HmdsScannerRequestFilter  # noqa: PLC0415

        _d = dict(src_dict)
        instrument = _d.pop("instrument")

        locations = _d.pop("locations")

        scan_code = _d.pop("scanCode")

        sec_type = _d.pop("secType")

        filters = []
        _filters = _d.pop("filters")
        for filters_item_data in _filters:
            filters_item = HmdsScannerRequestFilter.from_dict(filters_item_data)

            filters.append(filters_item)

        def _parse_delayed_locations(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        delayed_locations = _parse_delayed_locations(_d.pop("delayedLocations", UNSET))

        max_items = _d.pop("maxItems", UNSET)

        _model = cls(
            instrument=instrument,
            locations=locations,
            scan_code=scan_code,
            sec_type=sec_type,
            filters=filters,
            delayed_locations=delayed_locations,
            max_items=max_items,
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
