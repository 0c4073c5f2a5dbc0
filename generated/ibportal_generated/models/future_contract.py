from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="FutureContract")


@_attrs_define
class FutureContract:
    symbol: str | Unset = UNSET
    conid: int | Unset = UNSET
    underlying_conid: int | Unset = UNSET
    expiration_date: int | Unset = UNSET
    """ Expiration, a number like 20261218. """
    ltd: int | Unset = UNSET
    """ Last day of trading, a number like 20261218. """
    short_futures_cut_off: int | Unset = UNSET
    """ Last day to roll or close a short position, a number like 20261218. """
    long_futures_cut_off: int | Unset = UNSET
    """ Last day to roll or close a long position, a number like 20261218. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "underlying_conid": "underlyingConid",
        "expiration_date": "expirationDate",
        "short_futures_cut_off": "shortFuturesCutOff",
        "long_futures_cut_off": "longFuturesCutOff",
    }

    def to_dict(self) -> dict[str, Any]:
        symbol = self.symbol

        conid = self.conid

        underlying_conid = self.underlying_conid

        expiration_date = self.expiration_date

        ltd = self.ltd

        short_futures_cut_off = self.short_futures_cut_off

        long_futures_cut_off = self.long_futures_cut_off

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if conid is not UNSET:
            field_dict["conid"] = conid
        if underlying_conid is not UNSET:
            field_dict["underlyingConid"] = underlying_conid
        if expiration_date is not UNSET:
            field_dict["expirationDate"] = expiration_date
        if ltd is not UNSET:
            field_dict["ltd"] = ltd
        if short_futures_cut_off is not UNSET:
            field_dict["shortFuturesCutOff"] = short_futures_cut_off
        if long_futures_cut_off is not UNSET:
            field_dict["longFuturesCutOff"] = long_futures_cut_off

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
