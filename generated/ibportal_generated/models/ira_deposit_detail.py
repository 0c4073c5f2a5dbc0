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
from ..models.ira_deposit_detail_from_ira_type import (
    IraDepositDetailFromIraType,
)
from ..models.ira_deposit_detail_ira_contribution_type import (
    IraDepositDetailIraContributionType,
)
from ..models.ira_deposit_detail_ira_tax_year_type import (
    IraDepositDetailIraTaxYearType,
)

T = TypeVar("T", bound="IraDepositDetail")


@_attrs_define
class IraDepositDetail:
    """Required for a deposit to an individual retirement account."""

    ira_contribution_type: IraDepositDetailIraContributionType
    ira_tax_year_type: IraDepositDetailIraTaxYearType
    """ The tax year the contribution counts for. """
    from_ira_type: IraDepositDetailFromIraType
    """ The kind of retirement account the money comes from, `NONE` if from none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "ira_contribution_type": "iraContributionType",
        "ira_tax_year_type": "iraTaxYearType",
        "from_ira_type": "fromIraType",
    }

    def to_dict(self) -> dict[str, Any]:
        ira_contribution_type: str = self.ira_contribution_type

        ira_tax_year_type: str = self.ira_tax_year_type

        from_ira_type: str = self.from_ira_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "iraContributionType": ira_contribution_type,
                "iraTaxYearType": ira_tax_year_type,
                "fromIraType": from_ira_type,
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
