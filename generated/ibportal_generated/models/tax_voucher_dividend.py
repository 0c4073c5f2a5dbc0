from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tax_voucher import TaxVoucher


T = TypeVar("T", bound="TaxVoucherDividend")


_NAMES: dict[str, str] = {
    "ex_date": "exDate",
    "pay_date": "payDate",
    "corpaction_id": "corpactionId",
    "security_desc": "securityDesc",
}


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
        from ..models.tax_voucher import TaxVoucher  # noqa: PLC0415

        _d = dict(src_dict)
        currency = _d.pop("currency", UNSET)

        ex_date = _d.pop("exDate", UNSET)

        pay_date = _d.pop("payDate", UNSET)

        corpaction_id = _d.pop("corpactionId", UNSET)

        country = _d.pop("country", UNSET)

        isin = _d.pop("isin", UNSET)

        security_desc = _d.pop("securityDesc", UNSET)

        symbol = _d.pop("symbol", UNSET)

        _voucher = _d.pop("voucher", UNSET)
        voucher: TaxVoucher | Unset
        if isinstance(_voucher, Unset):
            voucher = UNSET
        else:
            voucher = TaxVoucher.from_dict(_voucher)

        _model = cls(
            currency=currency,
            ex_date=ex_date,
            pay_date=pay_date,
            corpaction_id=corpaction_id,
            country=country,
            isin=isin,
            security_desc=security_desc,
            symbol=symbol,
            voucher=voucher,
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
