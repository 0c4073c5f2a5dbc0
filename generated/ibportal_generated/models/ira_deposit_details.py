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
from ..models.ira_deposit_details_deposit_type import (
    IRADepositDetailsDepositType,
)
from ..models.ira_deposit_details_retirement_account_type import (
    IRADepositDetailsRetirementAccountType,
)
from ..models.ira_deposit_details_tax_year import (
    IRADepositDetailsTaxYear,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="IRADepositDetails")


@_attrs_define
class IRADepositDetails:
    deposit_type: IRADepositDetailsDepositType | Unset = UNSET
    tax_year: IRADepositDetailsTaxYear | Unset = UNSET
    """ Whether a contribution counts for this year or the last. """
    from_ira_type: IRADepositDetailsRetirementAccountType | Unset = UNSET
    """ Kind of account a rollover comes from, see `Account.iraType`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "deposit_type": "depositType",
        "tax_year": "taxYear",
        "from_ira_type": "fromIraType",
    }

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
