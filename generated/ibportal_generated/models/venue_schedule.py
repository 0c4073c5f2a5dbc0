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
    from ..models.venue_trading_day import VenueTradingDay


T = TypeVar("T", bound="VenueSchedule")


@_attrs_define
class VenueSchedule:
    id: str | Unset = UNSET
    """ Id of the venue's parameters, such as `p101781`. """
    trade_venue_id: str | Unset = UNSET
    """ Id of the venue, such as `v13038`. """
    exchange: str | Unset = UNSET
    """ Code of the venue. """
    description: str | Unset = UNSET
    """ Name of the venue. """
    timezone: str | Unset = UNSET
    """ IANA name of the zone of all times in this entry. """
    schedules: list[VenueTradingDay] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "trade_venue_id": "tradeVenueId",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        trade_venue_id = self.trade_venue_id

        exchange = self.exchange

        description = self.description

        timezone = self.timezone

        schedules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.schedules, Unset):
            schedules = []
            for schedules_item_data in self.schedules:
                schedules_item = schedules_item_data.to_dict()
                schedules.append(schedules_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if trade_venue_id is not UNSET:
            field_dict["tradeVenueId"] = trade_venue_id
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if description is not UNSET:
            field_dict["description"] = description
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if schedules is not UNSET:
            field_dict["schedules"] = schedules

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
