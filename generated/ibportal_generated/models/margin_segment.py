from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="MarginSegment")


@_attrs_define
class MarginSegment:
    reg_t_margin: str | Unset = UNSET
    """ Initial margin under Regulation T. """
    current_initial: str | Unset = UNSET
    """ Initial margin now. """
    prdctd_pst_xpry_mrgn_opn: str | Unset = UNSET
    """ Margin predicted for the open after the next expiry. """
    current_maint: str | Unset = UNSET
    """ Maintenance margin now. """
    look_ahead_initial: str | Unset = UNSET
    """ Initial margin after the next margin change. """
    look_ahead_maint: str | Unset = UNSET
    """ Maintenance margin after the next margin change. """
    projected_liquidity_inital_margin: str | Unset = UNSET
    """ Initial margin after the next margin change; misspelt on the wire. """
    prjctd_lk_ahd_mntnnc_mrgn: str | Unset = UNSET
    """ Maintenance margin after the next margin change. """
    projected_overnight_initial_margin: str | Unset = UNSET
    """ Initial margin overnight. """
    prjctd_ovrnght_mntnnc_mrgn: str | Unset = UNSET
    """ Maintenance margin overnight. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "reg_t_margin": "RegT Margin",
        "prdctd_pst_xpry_mrgn_opn": "Prdctd Pst-xpry Mrgn @ Opn",
        "prjctd_lk_ahd_mntnnc_mrgn": "Prjctd Lk Ahd Mntnnc Mrgn",
        "prjctd_ovrnght_mntnnc_mrgn": "Prjctd Ovrnght Mntnnc Mrgn",
    }

    def to_dict(self) -> dict[str, Any]:
        reg_t_margin = self.reg_t_margin

        current_initial = self.current_initial

        prdctd_pst_xpry_mrgn_opn = self.prdctd_pst_xpry_mrgn_opn

        current_maint = self.current_maint

        look_ahead_initial = self.look_ahead_initial

        look_ahead_maint = self.look_ahead_maint

        projected_liquidity_inital_margin = self.projected_liquidity_inital_margin

        prjctd_lk_ahd_mntnnc_mrgn = self.prjctd_lk_ahd_mntnnc_mrgn

        projected_overnight_initial_margin = self.projected_overnight_initial_margin

        prjctd_ovrnght_mntnnc_mrgn = self.prjctd_ovrnght_mntnnc_mrgn

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reg_t_margin is not UNSET:
            field_dict["RegT Margin"] = reg_t_margin
        if current_initial is not UNSET:
            field_dict["current_initial"] = current_initial
        if prdctd_pst_xpry_mrgn_opn is not UNSET:
            field_dict["Prdctd Pst-xpry Mrgn @ Opn"] = prdctd_pst_xpry_mrgn_opn
        if current_maint is not UNSET:
            field_dict["current_maint"] = current_maint
        if look_ahead_initial is not UNSET:
            field_dict["look_ahead_initial"] = look_ahead_initial
        if look_ahead_maint is not UNSET:
            field_dict["look_ahead_maint"] = look_ahead_maint
        if projected_liquidity_inital_margin is not UNSET:
            field_dict["projected_liquidity_inital_margin"] = projected_liquidity_inital_margin
        if prjctd_lk_ahd_mntnnc_mrgn is not UNSET:
            field_dict["Prjctd Lk Ahd Mntnnc Mrgn"] = prjctd_lk_ahd_mntnnc_mrgn
        if projected_overnight_initial_margin is not UNSET:
            field_dict["projected_overnight_initial_margin"] = projected_overnight_initial_margin
        if prjctd_ovrnght_mntnnc_mrgn is not UNSET:
            field_dict["Prjctd Ovrnght Mntnnc Mrgn"] = prjctd_ovrnght_mntnnc_mrgn

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
