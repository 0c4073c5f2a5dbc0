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
from ..models.ira_withdrawal_detail_ira_withhold_type import (
    IraWithdrawalDetailIraWithholdType,
)

T = TypeVar("T", bound="IraWithdrawalDetail")


@_attrs_define
class IraWithdrawalDetail:
    """Required for a withdrawal from an individual retirement account."""

    fed_income_tax_percentage: float
    """ Federal income tax to withhold, in percent (10 is 10 %). """
    state_income_tax_percentage: float
    """ State income tax to withhold, in percent. """
    state_cd: str
    """ Two-letter code of the state whose tax is withheld. """
    ira_withhold_type: IraWithdrawalDetailIraWithholdType
    """ Kind of distribution; `CY` and `PY` are excess contributions of the current and the prior year. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "fed_income_tax_percentage": "fedIncomeTaxPercentage",
        "state_income_tax_percentage": "stateIncomeTaxPercentage",
        "state_cd": "stateCd",
        "ira_withhold_type": "iraWithholdType",
    }

    def to_dict(self) -> dict[str, Any]:
        fed_income_tax_percentage = self.fed_income_tax_percentage

        state_income_tax_percentage = self.state_income_tax_percentage

        state_cd = self.state_cd

        ira_withhold_type: str = self.ira_withhold_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fedIncomeTaxPercentage": fed_income_tax_percentage,
                "stateIncomeTaxPercentage": state_income_tax_percentage,
                "stateCd": state_cd,
                "iraWithholdType": ira_withhold_type,
            }
        )

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
