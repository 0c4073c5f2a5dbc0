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

T = TypeVar("T", bound="ForecastMarketContract")


@_attrs_define
class ForecastMarketContract:
    conid: int | Unset = UNSET
    side: str | Unset = UNSET
    """ `Y` yes (a call) or `N` no (a put). """
    expiration: str | Unset = UNSET
    """ `YYYYMMDD`. """
    strike: float | Unset = UNSET
    """ Level in the unit of the question, or an ordinal number; see `strike_label`. """
    strike_label: str | Unset = UNSET
    """ The strike as people read it: `Above 3.125%`, or a candidate's name. """
    expiry_label: str | Unset = UNSET
    """ The measured period as people read it: `January 27, 2027`. """
    underlying_conid: int | Unset = UNSET
    """ Conid of the underlying; for futures options that of the future. """
    time_specifier: str | Unset = UNSET
    """ End of the measured period, without leading zeros: `2027.1.28`. """
    party: None | str | Unset = UNSET
    """ Party of a candidate; elections only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        conid = self.conid

        side = self.side

        expiration = self.expiration

        strike = self.strike

        strike_label = self.strike_label

        expiry_label = self.expiry_label

        underlying_conid = self.underlying_conid

        time_specifier = self.time_specifier

        party: None | str | Unset
        if isinstance(self.party, Unset):
            party = UNSET
        else:
            party = self.party

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conid is not UNSET:
            field_dict["conid"] = conid
        if side is not UNSET:
            field_dict["side"] = side
        if expiration is not UNSET:
            field_dict["expiration"] = expiration
        if strike is not UNSET:
            field_dict["strike"] = strike
        if strike_label is not UNSET:
            field_dict["strike_label"] = strike_label
        if expiry_label is not UNSET:
            field_dict["expiry_label"] = expiry_label
        if underlying_conid is not UNSET:
            field_dict["underlying_conid"] = underlying_conid
        if time_specifier is not UNSET:
            field_dict["time_specifier"] = time_specifier
        if party is not UNSET:
            field_dict["party"] = party

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
