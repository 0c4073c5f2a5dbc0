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

T = TypeVar("T", bound="SsoFeatures")


@_attrs_define
class SsoFeatures:
    """What the login may use, a switch each, and the environment."""

    wlms: bool | Unset = UNSET
    """ Internal. """
    realtime: bool | Unset = UNSET
    bond: bool | Unset = UNSET
    option_chains: bool | Unset = UNSET
    calendar: bool | Unset = UNSET
    new_mf: bool | Unset = UNSET
    """ Internal. """
    env: str | Unset = UNSET
    """ `PROD` whenever seen, for live and paper alike. """
    additional_properties: dict[str, bool | str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "option_chains": "optionChains",
        "new_mf": "newMf",
    }

    def to_dict(self) -> dict[str, Any]:
        wlms = self.wlms

        realtime = self.realtime

        bond = self.bond

        option_chains = self.option_chains

        calendar = self.calendar

        new_mf = self.new_mf

        env = self.env

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if wlms is not UNSET:
            field_dict["wlms"] = wlms
        if realtime is not UNSET:
            field_dict["realtime"] = realtime
        if bond is not UNSET:
            field_dict["bond"] = bond
        if option_chains is not UNSET:
            field_dict["optionChains"] = option_chains
        if calendar is not UNSET:
            field_dict["calendar"] = calendar
        if new_mf is not UNSET:
            field_dict["newMf"] = new_mf
        if env is not UNSET:
            field_dict["env"] = env

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
