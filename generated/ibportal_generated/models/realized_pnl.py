from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="RealizedPnl")


@_attrs_define
class RealizedPnl:
    date: str | Unset = UNSET
    """ The day, `yyyyMMdd`. """
    cur: str | Unset = UNSET
    """ Currency of the instrument. """
    fx_rate: float | Unset = UNSET
    """ From the instrument's currency to the one asked for. """
    side: str | Unset = UNSET
    """ `L` or `G`, documented as loss and gain; `L` was recorded on gains of long positions. Go by the sign of
    `amt`. """
    position_side: str | Unset = UNSET
    """ Side of the position that was closed, `long` or `short`. """
    acctid: str | Unset = UNSET
    """ The account id. """
    amt: str | Unset = UNSET
    """ Profit, or loss where negative, as a text. """
    conid: str | Unset = UNSET
    """ The instrument, as a text. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "fx_rate": "fxRate",
        "position_side": "positionSide",
    }

    def to_dict(self) -> dict[str, Any]:
        date = self.date

        cur = self.cur

        fx_rate = self.fx_rate

        side = self.side

        position_side = self.position_side

        acctid = self.acctid

        amt = self.amt

        conid = self.conid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if cur is not UNSET:
            field_dict["cur"] = cur
        if fx_rate is not UNSET:
            field_dict["fxRate"] = fx_rate
        if side is not UNSET:
            field_dict["side"] = side
        if position_side is not UNSET:
            field_dict["positionSide"] = position_side
        if acctid is not UNSET:
            field_dict["acctid"] = acctid
        if amt is not UNSET:
            field_dict["amt"] = amt
        if conid is not UNSET:
            field_dict["conid"] = conid

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
