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
    from ..models.bar import Bar


T = TypeVar("T", bound="HmdsBars")


@_attrs_define
class HmdsBars:
    data: list[Bar]
    open_: float | Unset = UNSET
    """ First price of the period. """
    start_time: str | Unset = UNSET
    """ Start of the period, as `20260904`, in newer documents `20260904-13:30:00` (UTC). """
    start_time_val: int | Unset = UNSET
    """ Start of the period, in milliseconds since 1970. """
    end_time: str | Unset = UNSET
    """ End of the period, written like `startTime`. """
    end_time_val: int | Unset = UNSET
    """ End of the period, in milliseconds since 1970. """
    points: int | Unset = UNSET
    """ Number of bars. """
    mkt_data_delay: int | Unset = UNSET
    """ By how many seconds the data lag; 0 for none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "open_": "open",
        "start_time": "startTime",
        "start_time_val": "startTimeVal",
        "end_time": "endTime",
        "end_time_val": "endTimeVal",
        "mkt_data_delay": "mktDataDelay",
    }

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        open_ = self.open_

        start_time = self.start_time

        start_time_val = self.start_time_val

        end_time = self.end_time

        end_time_val = self.end_time_val

        points = self.points

        mkt_data_delay = self.mkt_data_delay

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if open_ is not UNSET:
            field_dict["open"] = open_
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if start_time_val is not UNSET:
            field_dict["startTimeVal"] = start_time_val
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if end_time_val is not UNSET:
            field_dict["endTimeVal"] = end_time_val
        if points is not UNSET:
            field_dict["points"] = points
        if mkt_data_delay is not UNSET:
            field_dict["mktDataDelay"] = mkt_data_delay

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
