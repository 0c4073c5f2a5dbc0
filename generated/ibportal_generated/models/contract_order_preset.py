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

T = TypeVar("T", bound="ContractOrderPreset")


@_attrs_define
class ContractOrderPreset:
    lp: str | Unset = UNSET
    """ Limit price; `empty` when the user is to fill it in. """
    sp: str | Unset = UNSET
    """ Stop price; `empty` when the user is to fill it in. """
    pc: str | Unset = UNSET
    """ Price cap. """
    ta: str | Unset = UNSET
    """ Trailing amount. """
    tu: str | Unset = UNSET
    """ Unit of the trailing amount: a price or a percentage. """
    tt: str | Unset = UNSET
    """ Price that triggers the order. """
    roa: str | Unset = UNSET
    """ Offset of a relative order, as an amount. """
    rop: str | Unset = UNSET
    """ Offset of a relative order, in percent. """
    orth: bool | Unset = UNSET
    """ Whether the order works outside regular trading hours. """
    unp: bool | Unset = UNSET
    """ Whether a bond's price is its net price. """
    additional_properties: dict[str, bool | float | None | str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "lp": "LP",
        "sp": "SP",
        "pc": "PC",
        "ta": "TA",
        "tu": "TU",
        "tt": "TT",
        "roa": "ROA",
        "rop": "ROP",
        "orth": "ORTH",
        "unp": "UNP",
    }

    def to_dict(self) -> dict[str, Any]:
        lp = self.lp

        sp = self.sp

        pc = self.pc

        ta = self.ta

        tu = self.tu

        tt = self.tt

        roa = self.roa

        rop = self.rop

        orth = self.orth

        unp = self.unp

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if lp is not UNSET:
            field_dict["LP"] = lp
        if sp is not UNSET:
            field_dict["SP"] = sp
        if pc is not UNSET:
            field_dict["PC"] = pc
        if ta is not UNSET:
            field_dict["TA"] = ta
        if tu is not UNSET:
            field_dict["TU"] = tu
        if tt is not UNSET:
            field_dict["TT"] = tt
        if roa is not UNSET:
            field_dict["ROA"] = roa
        if rop is not UNSET:
            field_dict["ROP"] = rop
        if orth is not UNSET:
            field_dict["ORTH"] = orth
        if unp is not UNSET:
            field_dict["UNP"] = unp

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
