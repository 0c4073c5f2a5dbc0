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
from ..models.update_withholding_statement_fatca_compliance import (
    UpdateWithholdingStatementFatcaCompliance,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateWithholdingStatement")


@_attrs_define
class UpdateWithholdingStatement:
    account_id: str | Unset = UNSET
    fatca_compliant_type: UpdateWithholdingStatementFatcaCompliance | Unset = UNSET
    """ How the owner stands under FATCA, the US law on foreign accounts. """
    us_income_tax: bool | Unset = UNSET
    """ Whether the owner pays US income tax as a resident. """
    treaty_country: str | Unset = UNSET
    """ Country whose tax treaty with the US is claimed, or `N/A`. """
    cert_w8_imy: bool | Unset = UNSET
    """ Whether the sender certifies that its form W-8IMY covers the account. """
    effective_date: str | Unset = UNSET
    """ From when, `YYYY-MM-DD`; a day in the past is refused. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "fatca_compliant_type": "fatcaCompliantType",
        "us_income_tax": "usIncomeTax",
        "treaty_country": "treatyCountry",
        "cert_w8_imy": "certW8Imy",
        "effective_date": "effectiveDate",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        fatca_compliant_type: str | Unset = UNSET
        if not isinstance(self.fatca_compliant_type, Unset):
            fatca_compliant_type = self.fatca_compliant_type

        us_income_tax = self.us_income_tax

        treaty_country = self.treaty_country

        cert_w8_imy = self.cert_w8_imy

        effective_date = self.effective_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if fatca_compliant_type is not UNSET:
            field_dict["fatcaCompliantType"] = fatca_compliant_type
        if us_income_tax is not UNSET:
            field_dict["usIncomeTax"] = us_income_tax
        if treaty_country is not UNSET:
            field_dict["treatyCountry"] = treaty_country
        if cert_w8_imy is not UNSET:
            field_dict["certW8Imy"] = cert_w8_imy
        if effective_date is not UNSET:
            field_dict["effectiveDate"] = effective_date

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
