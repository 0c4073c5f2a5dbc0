from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="FundsSegment")


@_attrs_define
class FundsSegment:
    current_available: str | Unset = UNSET
    """ Available funds now: what new positions may use. """
    current_excess: str | Unset = UNSET
    """ Excess liquidity now. """
    prdctd_pst_xpry_excss: str | Unset = UNSET
    """ Excess liquidity predicted for after the next expiry. """
    lk_ahd_avlbl_fnds: str | Unset = UNSET
    """ Available funds after the next margin change; spelt `look_ahead_available` by other builds. """
    overnight_available: str | Unset = UNSET
    """ Available funds under overnight margins. """
    overnight_excess: str | Unset = UNSET
    """ Excess liquidity under overnight margins. """
    look_ahead_available: str | Unset = UNSET
    """ Available funds after the next margin change. """
    look_ahead_excess: str | Unset = UNSET
    """ Excess liquidity after the next margin change. """
    lk_ahd_excss_lqdty: str | Unset = UNSET
    """ Excess liquidity after the next margin change; spelt `look_ahead_excess` by other builds. """
    lk_ahd_nxt_chng: str | Unset = UNSET
    """ When margins change next, such as `@ 16:00:00`. """
    sma: str | Unset = UNSET
    """ Special memorandum account of Regulation T. """
    buying_power: str | Unset = UNSET
    leverage: str | Unset = UNSET
    """ Gross position value over net liquidation value, such as `1.43`, or `n/a`. """
    day_trades_left: str | Unset = UNSET
    """ Day trades left under the pattern day trader rule, or `Unlimited`. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "prdctd_pst_xpry_excss": "Prdctd Pst-xpry Excss",
        "lk_ahd_avlbl_fnds": "Lk Ahd Avlbl Fnds",
        "lk_ahd_excss_lqdty": "Lk Ahd Excss Lqdty",
        "lk_ahd_nxt_chng": "Lk Ahd Nxt Chng",
        "sma": "SMA",
    }

    def to_dict(self) -> dict[str, Any]:
        current_available = self.current_available

        current_excess = self.current_excess

        prdctd_pst_xpry_excss = self.prdctd_pst_xpry_excss

        lk_ahd_avlbl_fnds = self.lk_ahd_avlbl_fnds

        overnight_available = self.overnight_available

        overnight_excess = self.overnight_excess

        look_ahead_available = self.look_ahead_available

        look_ahead_excess = self.look_ahead_excess

        lk_ahd_excss_lqdty = self.lk_ahd_excss_lqdty

        lk_ahd_nxt_chng = self.lk_ahd_nxt_chng

        sma = self.sma

        buying_power = self.buying_power

        leverage = self.leverage

        day_trades_left = self.day_trades_left

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if current_available is not UNSET:
            field_dict["current_available"] = current_available
        if current_excess is not UNSET:
            field_dict["current_excess"] = current_excess
        if prdctd_pst_xpry_excss is not UNSET:
            field_dict["Prdctd Pst-xpry Excss"] = prdctd_pst_xpry_excss
        if lk_ahd_avlbl_fnds is not UNSET:
            field_dict["Lk Ahd Avlbl Fnds"] = lk_ahd_avlbl_fnds
        if overnight_available is not UNSET:
            field_dict["overnight_available"] = overnight_available
        if overnight_excess is not UNSET:
            field_dict["overnight_excess"] = overnight_excess
        if look_ahead_available is not UNSET:
            field_dict["look_ahead_available"] = look_ahead_available
        if look_ahead_excess is not UNSET:
            field_dict["look_ahead_excess"] = look_ahead_excess
        if lk_ahd_excss_lqdty is not UNSET:
            field_dict["Lk Ahd Excss Lqdty"] = lk_ahd_excss_lqdty
        if lk_ahd_nxt_chng is not UNSET:
            field_dict["Lk Ahd Nxt Chng"] = lk_ahd_nxt_chng
        if sma is not UNSET:
            field_dict["SMA"] = sma
        if buying_power is not UNSET:
            field_dict["buying_power"] = buying_power
        if leverage is not UNSET:
            field_dict["leverage"] = leverage
        if day_trades_left is not UNSET:
            field_dict["day_trades_left"] = day_trades_left

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
