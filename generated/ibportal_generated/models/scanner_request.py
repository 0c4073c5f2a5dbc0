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
    from ..models.scanner_request_filter import ScannerRequestFilter


T = TypeVar("T", bound="ScannerRequest")


@_attrs_define
class ScannerRequest:
    instrument: str
    """ Type of instrument, from `instrument_list` of `scanner.params`, such as `STK`. """
    type_: str
    """ Kind of scan, from `scan_type_list`, such as `TOP_PERC_GAIN`; it also is the order. """
    location: str
    """ Place, from `location_tree`, such as `STK.US.MAJOR`. """
    filter_: list[ScannerRequestFilter] | Unset = UNSET
    """ Conditions that all rows meet. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "type_": "type",
        "filter_": "filter",
    }

    def to_dict(self) -> dict[str, Any]:
        instrument = self.instrument

        type_ = self.type_

        location = self.location

        filter_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filter_, Unset):
            filter_ = []
            for filter_item_data in self.filter_:
                filter_item = filter_item_data.to_dict()
                filter_.append(filter_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instrument": instrument,
                "type": type_,
                "location": location,
            }
        )
        if filter_ is not UNSET:
            field_dict["filter"] = filter_

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
