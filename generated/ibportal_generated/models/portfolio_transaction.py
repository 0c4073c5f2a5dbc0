from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="PortfolioTransaction")


@_attrs_define
class PortfolioTransaction:
    date: str | Unset = UNSET
    """ The day as Java prints it: `Wed Nov 05 00:00:00 EST 2025`. """
    cur: str | Unset = UNSET
    """ Currency of the instrument. """
    acctid: str | Unset = UNSET
    """ The account id. """
    conid: int | Unset = UNSET
    """ The instrument. """
    type_: str | Unset = UNSET
    """ `Buy`, `Sell`, `Dividend Payment`, `Payment In Lieu`, `Transfer`, `Corporate Action` and others. """
    desc: str | Unset = UNSET
    """ Name of the instrument. """
    raw_date: str | Unset = UNSET
    """ The day, `yyyyMMdd`. """
    fx_rate: float | Unset = UNSET
    """ From the instrument's currency to the one asked for. """
    pr: float | Unset = UNSET
    """ Price, in the instrument's currency; absent for dividends and transfers. """
    qty: float | Unset = UNSET
    """ Size, negative for a sale; absent for dividends. """
    amt: float | Unset = UNSET
    """ Cash received, or paid where negative, in the instrument's currency, with commission and tax. """
    is_real_time: bool | Unset = UNSET
    """ Whether it is a trade of today, not in the books yet. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "type_": "type",
        "raw_date": "rawDate",
        "fx_rate": "fxRate",
        "is_real_time": "isRealTime",
    }

    def to_dict(self) -> dict[str, Any]:
        date = self.date

        cur = self.cur

        acctid = self.acctid

        conid = self.conid

        type_ = self.type_

        desc = self.desc

        raw_date = self.raw_date

        fx_rate = self.fx_rate

        pr = self.pr

        qty = self.qty

        amt = self.amt

        is_real_time = self.is_real_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if cur is not UNSET:
            field_dict["cur"] = cur
        if acctid is not UNSET:
            field_dict["acctid"] = acctid
        if conid is not UNSET:
            field_dict["conid"] = conid
        if type_ is not UNSET:
            field_dict["type"] = type_
        if desc is not UNSET:
            field_dict["desc"] = desc
        if raw_date is not UNSET:
            field_dict["rawDate"] = raw_date
        if fx_rate is not UNSET:
            field_dict["fxRate"] = fx_rate
        if pr is not UNSET:
            field_dict["pr"] = pr
        if qty is not UNSET:
            field_dict["qty"] = qty
        if amt is not UNSET:
            field_dict["amt"] = amt
        if is_real_time is not UNSET:
            field_dict["isRealTime"] = is_real_time

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
