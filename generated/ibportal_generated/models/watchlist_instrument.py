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

T = TypeVar("T", bound="WatchlistInstrument")


@_attrs_define
class WatchlistInstrument:
    st: str | Unset = UNSET
    """ Asset class, such as `STK`. """
    c: int | str | Unset = UNSET
    """ Conid, as it was sent. """
    conid: int | Unset = UNSET
    """ Id of the contract. """
    name: None | str | Unset = UNSET
    """ Name of the company or fund. """
    full_name: None | str | Unset = UNSET
    """ Symbol as it is displayed, of derivatives with expiry, strike and right. """
    asset_class: str | Unset = UNSET
    """ Asset class, such as `STK`; the same as `ST`. """
    ticker: None | str | Unset = UNSET
    chinese_name: None | str | Unset = UNSET
    """ Name in Chinese; may be empty. """
    h: str | Unset = UNSET
    """ Marks a blank row. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "st": "ST",
        "c": "C",
        "full_name": "fullName",
        "asset_class": "assetClass",
        "chinese_name": "chineseName",
        "h": "H",
    }

    def to_dict(self) -> dict[str, Any]:
        st = self.st

        c: int | str | Unset
        if isinstance(self.c, Unset):
            c = UNSET
        else:
            c = self.c

        conid = self.conid

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        asset_class = self.asset_class

        ticker: None | str | Unset
        if isinstance(self.ticker, Unset):
            ticker = UNSET
        else:
            ticker = self.ticker

        chinese_name: None | str | Unset
        if isinstance(self.chinese_name, Unset):
            chinese_name = UNSET
        else:
            chinese_name = self.chinese_name

        h = self.h

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if st is not UNSET:
            field_dict["ST"] = st
        if c is not UNSET:
            field_dict["C"] = c
        if conid is not UNSET:
            field_dict["conid"] = conid
        if name is not UNSET:
            field_dict["name"] = name
        if full_name is not UNSET:
            field_dict["fullName"] = full_name
        if asset_class is not UNSET:
            field_dict["assetClass"] = asset_class
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if chinese_name is not UNSET:
            field_dict["chineseName"] = chinese_name
        if h is not UNSET:
            field_dict["H"] = h

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
