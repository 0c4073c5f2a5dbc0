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
from ..models.advisor_wrap_fees_type_strategy import (
    AdvisorWrapFeesTypeStrategy,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.automated_wrap_fee_details_type import AutomatedWrapFeeDetailsType
    from ..models.high_water_mark_type import HighWaterMarkType


T = TypeVar("T", bound="AdvisorWrapFeesType")


@_attrs_define
class AdvisorWrapFeesType:
    """What the advisor charges."""

    automated_fees_details: list[AutomatedWrapFeeDetailsType] | Unset = UNSET
    high_water_mark_config_hwma: HighWaterMarkType | Unset = UNSET
    high_water_mark_config_hwmq: HighWaterMarkType | Unset = UNSET
    strategy: AdvisorWrapFeesTypeStrategy | Unset = UNSET
    """ `AUTOMATED`: IBKR takes the fee by `automatedFeesDetails`; `DIRECTBILLING`: the advisor bills; `NO_FEE`. """
    charge_advisor: bool | Unset = UNSET
    """ True when the advisor bears the commissions. """
    charge_other_fees_to_advisor: bool | Unset = UNSET
    """ True when the advisor bears the other fees. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "automated_fees_details": "automatedFeesDetails",
        "high_water_mark_config_hwma": "highWaterMarkConfigHwma",
        "high_water_mark_config_hwmq": "highWaterMarkConfigHwmq",
        "charge_advisor": "chargeAdvisor",
        "charge_other_fees_to_advisor": "chargeOtherFeesToAdvisor",
    }

    def to_dict(self) -> dict[str, Any]:
        automated_fees_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.automated_fees_details, Unset):
            automated_fees_details = []
            for automated_fees_details_item_data in self.automated_fees_details:
                automated_fees_details_item = automated_fees_details_item_data.to_dict()
                automated_fees_details.append(automated_fees_details_item)

        high_water_mark_config_hwma: dict[str, Any] | Unset = UNSET
        if not isinstance(self.high_water_mark_config_hwma, Unset):
            high_water_mark_config_hwma = self.high_water_mark_config_hwma.to_dict()

        high_water_mark_config_hwmq: dict[str, Any] | Unset = UNSET
        if not isinstance(self.high_water_mark_config_hwmq, Unset):
            high_water_mark_config_hwmq = self.high_water_mark_config_hwmq.to_dict()

        strategy: str | Unset = UNSET
        if not isinstance(self.strategy, Unset):
            strategy = self.strategy

        charge_advisor = self.charge_advisor

        charge_other_fees_to_advisor = self.charge_other_fees_to_advisor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if automated_fees_details is not UNSET:
            field_dict["automatedFeesDetails"] = automated_fees_details
        if high_water_mark_config_hwma is not UNSET:
            field_dict["highWaterMarkConfigHwma"] = high_water_mark_config_hwma
        if high_water_mark_config_hwmq is not UNSET:
            field_dict["highWaterMarkConfigHwmq"] = high_water_mark_config_hwmq
        if strategy is not UNSET:
            field_dict["strategy"] = strategy
        if charge_advisor is not UNSET:
            field_dict["chargeAdvisor"] = charge_advisor
        if charge_other_fees_to_advisor is not UNSET:
            field_dict["chargeOtherFeesToAdvisor"] = charge_other_fees_to_advisor

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
