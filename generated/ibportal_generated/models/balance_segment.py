from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="BalanceSegment")


@_attrs_define
class BalanceSegment:
    net_liquidation: str | Unset = UNSET
    nt_lqdtn_uncrtnty: str | Unset = UNSET
    """ Uncertainty of the net liquidation value outside trading hours. """
    equity_with_loan: str | Unset = UNSET
    previous_day_equity_with_loan: str | Unset = UNSET
    """ Equity with loan value of the previous day. """
    prvs_dy_eqty_wth_ln_vl: str | Unset = UNSET
    """ Equity with loan value of the previous day; spelt `previous_day_equity_with_loan` by other builds. """
    rg_t_eqty_wth_ln_vl: str | Unset = UNSET
    """ Equity with loan value under Regulation T. """
    sec_gross_pos_val: str | Unset = UNSET
    """ Gross position value of securities. """
    cash: str | Unset = UNSET
    """ Cash as traded, settled or not. """
    mtd_interest: str | Unset = UNSET
    """ Interest since the first of the month; negative where it is owed. """
    pndng_dbt_crd_chrgs: str | Unset = UNSET
    """ Pending charges of the debit card. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "nt_lqdtn_uncrtnty": "Nt Lqdtn Uncrtnty",
        "prvs_dy_eqty_wth_ln_vl": "Prvs Dy Eqty Wth Ln Vl",
        "rg_t_eqty_wth_ln_vl": "Rg T Eqty Wth Ln Vl",
        "mtd_interest": "MTD Interest",
        "pndng_dbt_crd_chrgs": "Pndng Dbt Crd Chrgs",
    }

    def to_dict(self) -> dict[str, Any]:
        net_liquidation = self.net_liquidation

        nt_lqdtn_uncrtnty = self.nt_lqdtn_uncrtnty

        equity_with_loan = self.equity_with_loan

        previous_day_equity_with_loan = self.previous_day_equity_with_loan

        prvs_dy_eqty_wth_ln_vl = self.prvs_dy_eqty_wth_ln_vl

        rg_t_eqty_wth_ln_vl = self.rg_t_eqty_wth_ln_vl

        sec_gross_pos_val = self.sec_gross_pos_val

        cash = self.cash

        mtd_interest = self.mtd_interest

        pndng_dbt_crd_chrgs = self.pndng_dbt_crd_chrgs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if net_liquidation is not UNSET:
            field_dict["net_liquidation"] = net_liquidation
        if nt_lqdtn_uncrtnty is not UNSET:
            field_dict["Nt Lqdtn Uncrtnty"] = nt_lqdtn_uncrtnty
        if equity_with_loan is not UNSET:
            field_dict["equity_with_loan"] = equity_with_loan
        if previous_day_equity_with_loan is not UNSET:
            field_dict["previous_day_equity_with_loan"] = previous_day_equity_with_loan
        if prvs_dy_eqty_wth_ln_vl is not UNSET:
            field_dict["Prvs Dy Eqty Wth Ln Vl"] = prvs_dy_eqty_wth_ln_vl
        if rg_t_eqty_wth_ln_vl is not UNSET:
            field_dict["Rg T Eqty Wth Ln Vl"] = rg_t_eqty_wth_ln_vl
        if sec_gross_pos_val is not UNSET:
            field_dict["sec_gross_pos_val"] = sec_gross_pos_val
        if cash is not UNSET:
            field_dict["cash"] = cash
        if mtd_interest is not UNSET:
            field_dict["MTD Interest"] = mtd_interest
        if pndng_dbt_crd_chrgs is not UNSET:
            field_dict["Pndng Dbt Crd Chrgs"] = pndng_dbt_crd_chrgs

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
