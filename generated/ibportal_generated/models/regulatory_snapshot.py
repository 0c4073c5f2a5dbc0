from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RegulatorySnapshot")


@_attrs_define
class RegulatorySnapshot:
    conid: int | Unset = UNSET
    conid_ex: str | Unset = UNSET
    """ The contract as it was asked for; an exchange may follow. """
    bbo_exchange: str | Unset = UNSET
    """ Code of the table that maps the exchange numbers below; internal. """
    has_delayed: bool | Unset = UNSET
    """ Whether the data are delayed. """
    field_84: float | str | Unset = UNSET
    """ `bid`. """
    field_86: float | str | Unset = UNSET
    """ `ask`. """
    field_88: float | str | Unset = UNSET
    """ `bid_size`, in lots of 100 shares. """
    field_85: float | str | Unset = UNSET
    """ `ask_size`, in lots of 100 shares. """
    best_bid_exch: int | Unset = UNSET
    """ 7068 as a number; internal. """
    best_ask_exch: int | Unset = UNSET
    """ 7057 as a number; internal. """
    field_31: float | str | Unset = UNSET
    """ `last_price`; without the prefixes of `Quote`. """
    field_7059: float | str | Unset = UNSET
    """ `last_size`, in lots of 100 shares. """
    last_exch: int | Unset = UNSET
    """ 7058 as a number; internal. """
    field_7057: str | Unset = UNSET
    """ `ask_exchanges`: one letter for each. """
    field_7068: str | Unset = UNSET
    """ `bid_exchanges`: one letter for each. """
    field_7058: str | Unset = UNSET
    """ `last_exchange`: one letter. """
    size_min_tick: float | Unset = UNSET
    """ Smallest step of a size. """
    additional_properties: dict[str, bool | float | None | str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "conid_ex": "conidEx",
        "bbo_exchange": "BboExchange",
        "has_delayed": "HasDelayed",
        "field_84": "84",
        "field_86": "86",
        "field_88": "88",
        "field_85": "85",
        "best_bid_exch": "BestBidExch",
        "best_ask_exch": "BestAskExch",
        "field_31": "31",
        "field_7059": "7059",
        "last_exch": "LastExch",
        "field_7057": "7057",
        "field_7068": "7068",
        "field_7058": "7058",
        "size_min_tick": "sizeMinTick",
    }

    def to_dict(self) -> dict[str, Any]:
        conid = self.conid

        conid_ex = self.conid_ex

        bbo_exchange = self.bbo_exchange

        has_delayed = self.has_delayed

        field_84: float | str | Unset
        if isinstance(self.field_84, Unset):
            field_84 = UNSET
        else:
            field_84 = self.field_84

        field_86: float | str | Unset
        if isinstance(self.field_86, Unset):
            field_86 = UNSET
        else:
            field_86 = self.field_86

        field_88: float | str | Unset
        if isinstance(self.field_88, Unset):
            field_88 = UNSET
        else:
            field_88 = self.field_88

        field_85: float | str | Unset
        if isinstance(self.field_85, Unset):
            field_85 = UNSET
        else:
            field_85 = self.field_85

        best_bid_exch = self.best_bid_exch

        best_ask_exch = self.best_ask_exch

        field_31: float | str | Unset
        if isinstance(self.field_31, Unset):
            field_31 = UNSET
        else:
            field_31 = self.field_31

        field_7059: float | str | Unset
        if isinstance(self.field_7059, Unset):
            field_7059 = UNSET
        else:
            field_7059 = self.field_7059

        last_exch = self.last_exch

        field_7057 = self.field_7057

        field_7068 = self.field_7068

        field_7058 = self.field_7058

        size_min_tick = self.size_min_tick

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if conid is not UNSET:
            field_dict["conid"] = conid
        if conid_ex is not UNSET:
            field_dict["conidEx"] = conid_ex
        if bbo_exchange is not UNSET:
            field_dict["BboExchange"] = bbo_exchange
        if has_delayed is not UNSET:
            field_dict["HasDelayed"] = has_delayed
        if field_84 is not UNSET:
            field_dict["84"] = field_84
        if field_86 is not UNSET:
            field_dict["86"] = field_86
        if field_88 is not UNSET:
            field_dict["88"] = field_88
        if field_85 is not UNSET:
            field_dict["85"] = field_85
        if best_bid_exch is not UNSET:
            field_dict["BestBidExch"] = best_bid_exch
        if best_ask_exch is not UNSET:
            field_dict["BestAskExch"] = best_ask_exch
        if field_31 is not UNSET:
            field_dict["31"] = field_31
        if field_7059 is not UNSET:
            field_dict["7059"] = field_7059
        if last_exch is not UNSET:
            field_dict["LastExch"] = last_exch
        if field_7057 is not UNSET:
            field_dict["7057"] = field_7057
        if field_7068 is not UNSET:
            field_dict["7068"] = field_7068
        if field_7058 is not UNSET:
            field_dict["7058"] = field_7058
        if size_min_tick is not UNSET:
            field_dict["sizeMinTick"] = size_min_tick

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | float | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
