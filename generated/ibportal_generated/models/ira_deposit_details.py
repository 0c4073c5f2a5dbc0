from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..models.ira_deposit_details_deposit_type import (
    IRADepositDetailsDepositType,
    check_ira_deposit_details_deposit_type,
)
from ..models.ira_deposit_details_retirement_account_type import (
    IRADepositDetailsRetirementAccountType,
    check_ira_deposit_details_retirement_account_type,
)
from ..models.ira_deposit_details_tax_year import (
    IRADepositDetailsTaxYear,
    check_ira_deposit_details_tax_year,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="IRADepositDetails")


_NAMES: dict[str, str] = {
    "deposit_type": "depositType",
    "tax_year": "taxYear",
    "from_ira_type": "fromIraType",
}


@_attrs_define
class IRADepositDetails:
    deposit_type: IRADepositDetailsDepositType | Unset = UNSET
    tax_year: IRADepositDetailsTaxYear | Unset = UNSET
    """ Whether a contribution counts for this year or the last. """
    from_ira_type: IRADepositDetailsRetirementAccountType | Unset = UNSET
    """ Kind of account a rollover comes from, see `Account.iraType`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        deposit_type: str | Unset = UNSET
        if not isinstance(self.deposit_type, Unset):
            deposit_type = self.deposit_type

        tax_year: str | Unset = UNSET
        if not isinstance(self.tax_year, Unset):
            tax_year = self.tax_year

        from_ira_type: str | Unset = UNSET
        if not isinstance(self.from_ira_type, Unset):
            from_ira_type = self.from_ira_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deposit_type is not UNSET:
            field_dict["depositType"] = deposit_type
        if tax_year is not UNSET:
            field_dict["taxYear"] = tax_year
        if from_ira_type is not UNSET:
            field_dict["fromIraType"] = from_ira_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        _d = dict(src_dict)
        _deposit_type = _d.pop("depositType", UNSET)
        deposit_type: IRADepositDetailsDepositType | Unset
        if isinstance(_deposit_type, Unset):
            deposit_type = UNSET
        else:
            deposit_type = check_ira_deposit_details_deposit_type(_deposit_type)

        _tax_year = _d.pop("taxYear", UNSET)
        tax_year: IRADepositDetailsTaxYear | Unset
        if isinstance(_tax_year, Unset):
            tax_year = UNSET
        else:
            tax_year = check_ira_deposit_details_tax_year(_tax_year)

        _from_ira_type = _d.pop("fromIraType", UNSET)
        from_ira_type: IRADepositDetailsRetirementAccountType | Unset
        if isinstance(_from_ira_type, Unset):
            from_ira_type = UNSET
        else:
            from_ira_type = check_ira_deposit_details_retirement_account_type(_from_ira_type)

        _model = cls(
            deposit_type=deposit_type,
            tax_year=tax_year,
            from_ira_type=from_ira_type,
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
