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

T = TypeVar("T", bound="SsoFeatures")


_NAMES: dict[str, str] = {
    "option_chains": "optionChains",
    "new_mf": "newMf",
}


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
        _d = dict(src_dict)
        wlms = _d.pop("wlms", UNSET)

        realtime = _d.pop("realtime", UNSET)

        bond = _d.pop("bond", UNSET)

        option_chains = _d.pop("optionChains", UNSET)

        calendar = _d.pop("calendar", UNSET)

        new_mf = _d.pop("newMf", UNSET)

        env = _d.pop("env", UNSET)

        _model = cls(
            wlms=wlms,
            realtime=realtime,
            bond=bond,
            option_chains=option_chains,
            calendar=calendar,
            new_mf=new_mf,
            env=env,
        )

        additional_properties = {}
        for prop_name, prop_dict in _d.items():

            def _parse_additional_property(data: object) -> bool | str:
                return cast(bool | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        _model.additional_properties = additional_properties
        return fitted(_model, _NAMES)

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

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
