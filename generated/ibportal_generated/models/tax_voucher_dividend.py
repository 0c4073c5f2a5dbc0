from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tax_voucher import TaxVoucher


T = TypeVar("T", bound="TaxVoucherDividend")


@_attrs_define
class TaxVoucherDividend:
    currency: str | Unset = UNSET
    ex_date: str | Unset = UNSET
    """ First day without a right to the dividend. """
    pay_date: str | Unset = UNSET
    corpaction_id: str | Unset = UNSET
    """ IBKR's id of the dividend as a corporate action. """
    country: str | Unset = UNSET
    isin: str | Unset = UNSET
    security_desc: str | Unset = UNSET
    """ The security in words. """
    symbol: str | Unset = UNSET
    voucher: TaxVoucher | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "ex_date": "exDate",
        "pay_date": "payDate",
        "corpaction_id": "corpactionId",
        "security_desc": "securityDesc",
    }

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        ex_date = self.ex_date

        pay_date = self.pay_date

        corpaction_id = self.corpaction_id

        country = self.country

        isin = self.isin

        security_desc = self.security_desc

        symbol = self.symbol

        voucher: dict[str, Any] | Unset = UNSET
        if not isinstance(self.voucher, Unset):
            voucher = self.voucher.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if currency is not UNSET:
            field_dict["currency"] = currency
        if ex_date is not UNSET:
            field_dict["exDate"] = ex_date
        if pay_date is not UNSET:
            field_dict["payDate"] = pay_date
        if corpaction_id is not UNSET:
            field_dict["corpactionId"] = corpaction_id
        if country is not UNSET:
            field_dict["country"] = country
        if isin is not UNSET:
            field_dict["isin"] = isin
        if security_desc is not UNSET:
            field_dict["securityDesc"] = security_desc
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if voucher is not UNSET:
            field_dict["voucher"] = voucher

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
