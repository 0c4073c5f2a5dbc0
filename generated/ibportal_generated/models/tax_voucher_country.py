from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="TaxVoucherCountry")


@_attrs_define
class TaxVoucherCountry:
    country: str | Unset = UNSET
    fee: float | Unset = UNSET
    """ Price of one voucher, in `currency`. """
    currency: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ Two letters (ISO 3166-1). """
    disabled: bool | Unset = UNSET
    """ True while no vouchers can be asked for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "country_code": "countryCode",
    }

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        fee = self.fee

        currency = self.currency

        country_code = self.country_code

        disabled = self.disabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if fee is not UNSET:
            field_dict["fee"] = fee
        if currency is not UNSET:
            field_dict["currency"] = currency
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if disabled is not UNSET:
            field_dict["disabled"] = disabled

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
