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

T = TypeVar("T", bound="ContractSection")


@_attrs_define
class ContractSection:
    sec_type: str | Unset = UNSET
    """ Kind of instrument; `IOPT` is a structured product, `BAG` a combination, `EC` an event contract. """
    months: str | Unset = UNSET
    """ Contract months joined by `;`: `JAN27;FEB27`. """
    exchange: str | Unset = UNSET
    """ Exchanges joined by `;`, now and then with one at the end too: `MEXI;`. """
    symbol: str | Unset = UNSET
    """ Symbol of the derivative, where it has another. """
    conid: int | str | Unset = UNSET
    """ Conid of the CFD, as text. """
    leg_sec_type: str | Unset = UNSET
    """ Of combinations: the kind of their legs. """
    show_prips: bool | Unset = UNSET
    """ Whether the key information document for packaged products (EU PRIIPs) is to be shown. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "sec_type": "secType",
        "leg_sec_type": "legSecType",
        "show_prips": "showPrips",
    }

    def to_dict(self) -> dict[str, Any]:
        sec_type = self.sec_type

        months = self.months

        exchange = self.exchange

        symbol = self.symbol

        conid: int | str | Unset
        if isinstance(self.conid, Unset):
            conid = UNSET
        else:
            conid = self.conid

        leg_sec_type = self.leg_sec_type

        show_prips = self.show_prips

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sec_type is not UNSET:
            field_dict["secType"] = sec_type
        if months is not UNSET:
            field_dict["months"] = months
        if exchange is not UNSET:
            field_dict["exchange"] = exchange
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if conid is not UNSET:
            field_dict["conid"] = conid
        if leg_sec_type is not UNSET:
            field_dict["legSecType"] = leg_sec_type
        if show_prips is not UNSET:
            field_dict["showPrips"] = show_prips

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
