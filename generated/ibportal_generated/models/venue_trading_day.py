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
    from ..models.venue_session import VenueSession
    from ..models.venue_trading_times import VenueTradingTimes


T = TypeVar("T", bound="VenueTradingDay")


@_attrs_define
class VenueTradingDay:
    clearing_cycle_end_time: str | Unset = UNSET
    """ End of the clearing day, `HHMM`; `0000` on days without one. """
    trading_schedule_date: str | Unset = UNSET
    """ `YYYYMMDD`. `20000101` is any Saturday, `20000102` any Sunday, up to `20000107`, any Friday; other dates are
    themselves. """
    sessions: list[VenueSession] | Unset = UNSET
    """ Liquid (regular) hours, where they differ from the whole day; often empty. """
    tradingtimes: list[VenueTradingTimes] | Unset = UNSET
    """ All hours of trading. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "clearing_cycle_end_time": "clearingCycleEndTime",
        "trading_schedule_date": "tradingScheduleDate",
    }

    def to_dict(self) -> dict[str, Any]:
        clearing_cycle_end_time = self.clearing_cycle_end_time

        trading_schedule_date = self.trading_schedule_date

        sessions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sessions, Unset):
            sessions = []
            for sessions_item_data in self.sessions:
                sessions_item = sessions_item_data.to_dict()
                sessions.append(sessions_item)

        tradingtimes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tradingtimes, Unset):
            tradingtimes = []
            for tradingtimes_item_data in self.tradingtimes:
                tradingtimes_item = tradingtimes_item_data.to_dict()
                tradingtimes.append(tradingtimes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clearing_cycle_end_time is not UNSET:
            field_dict["clearingCycleEndTime"] = clearing_cycle_end_time
        if trading_schedule_date is not UNSET:
            field_dict["tradingScheduleDate"] = trading_schedule_date
        if sessions is not UNSET:
            field_dict["sessions"] = sessions
        if tradingtimes is not UNSET:
            field_dict["tradingtimes"] = tradingtimes

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
