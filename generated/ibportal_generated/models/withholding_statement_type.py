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
from ..models.withholding_statement_type_fatca_compliance import (
    WithholdingStatementTypeFatcaCompliance,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WithholdingStatementType")


@_attrs_define
class WithholdingStatementType:
    account_id: str | Unset = UNSET
    fatca_compliant_type: WithholdingStatementTypeFatcaCompliance | Unset = UNSET
    """ How the owner stands under FATCA, the US law on foreign accounts. """
    us_backup_withholding: bool | Unset = UNSET
    """ Whether US backup withholding applies. """
    treaty_country: str | Unset = UNSET
    """ Country whose tax treaty with the US is claimed, or `N/A`. """
    corporation: bool | Unset = UNSET
    flow_through: bool | Unset = UNSET
    """ Whether the income flows through to the owners. """
    effective_date: str | Unset = UNSET
    dividend_rate: float | Unset = UNSET
    """ Tax withheld on dividends, in percent. """
    interest_rate: float | Unset = UNSET
    """ Tax withheld on interest, in percent. """
    us_other_rate: float | Unset = UNSET
    """ Tax withheld on other US income, in percent. """
    eci_rate: float | Unset = UNSET
    """ Tax withheld on income connected with a US trade or business, in percent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "account_id": "accountId",
        "fatca_compliant_type": "fatcaCompliantType",
        "us_backup_withholding": "usBackupWithholding",
        "treaty_country": "treatyCountry",
        "flow_through": "flowThrough",
        "effective_date": "effectiveDate",
        "dividend_rate": "dividendRate",
        "interest_rate": "interestRate",
        "us_other_rate": "usOtherRate",
        "eci_rate": "eciRate",
    }

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        fatca_compliant_type: str | Unset = UNSET
        if not isinstance(self.fatca_compliant_type, Unset):
            fatca_compliant_type = self.fatca_compliant_type

        us_backup_withholding = self.us_backup_withholding

        treaty_country = self.treaty_country

        corporation = self.corporation

        flow_through = self.flow_through

        effective_date = self.effective_date

        dividend_rate = self.dividend_rate

        interest_rate = self.interest_rate

        us_other_rate = self.us_other_rate

        eci_rate = self.eci_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if fatca_compliant_type is not UNSET:
            field_dict["fatcaCompliantType"] = fatca_compliant_type
        if us_backup_withholding is not UNSET:
            field_dict["usBackupWithholding"] = us_backup_withholding
        if treaty_country is not UNSET:
            field_dict["treatyCountry"] = treaty_country
        if corporation is not UNSET:
            field_dict["corporation"] = corporation
        if flow_through is not UNSET:
            field_dict["flowThrough"] = flow_through
        if effective_date is not UNSET:
            field_dict["effectiveDate"] = effective_date
        if dividend_rate is not UNSET:
            field_dict["dividendRate"] = dividend_rate
        if interest_rate is not UNSET:
            field_dict["interestRate"] = interest_rate
        if us_other_rate is not UNSET:
            field_dict["usOtherRate"] = us_other_rate
        if eci_rate is not UNSET:
            field_dict["eciRate"] = eci_rate

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
