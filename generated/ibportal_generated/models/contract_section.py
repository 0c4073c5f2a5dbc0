from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContractSection")


_NAMES: dict[str, str] = {
    "sec_type": "secType",
    "leg_sec_type": "legSecType",
    "show_prips": "showPrips",
}


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
        _d = dict(src_dict)
        sec_type = _d.pop("secType", UNSET)

        months = _d.pop("months", UNSET)

        exchange = _d.pop("exchange", UNSET)

        symbol = _d.pop("symbol", UNSET)

        def _parse_conid(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        conid = _parse_conid(_d.pop("conid", UNSET))

        leg_sec_type = _d.pop("legSecType", UNSET)

        show_prips = _d.pop("showPrips", UNSET)

        _model = cls(
            sec_type=sec_type,
            months=months,
            exchange=exchange,
            symbol=symbol,
            conid=conid,
            leg_sec_type=leg_sec_type,
            show_prips=show_prips,
        )

        _model.additional_properties = _d
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
