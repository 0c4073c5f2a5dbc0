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
from ..models.advisor_wrap_fees_type_strategy import (
    AdvisorWrapFeesTypeStrategy,
    check_advisor_wrap_fees_type_strategy,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.automated_wrap_fee_details_type import AutomatedWrapFeeDetailsType
    from ..models.high_water_mark_type import HighWaterMarkType


T = TypeVar("T", bound="AdvisorWrapFeesType")


_NAMES: dict[str, str] = {
    "automated_fees_details": "automatedFeesDetails",
    "high_water_mark_config_hwma": "highWaterMarkConfigHwma",
    "high_water_mark_config_hwmq": "highWaterMarkConfigHwmq",
    "charge_advisor": "chargeAdvisor",
    "charge_other_fees_to_advisor": "chargeOtherFeesToAdvisor",
}


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
        from ..models.automated_wrap_fee_details_type import AutomatedWrapFeeDetailsType  # noqa: PLC0415
        from ..models.high_water_mark_type import HighWaterMarkType  # noqa: PLC0415

        _d = dict(src_dict)
        _automated_fees_details = _d.pop("automatedFeesDetails", UNSET)
        automated_fees_details: list[AutomatedWrapFeeDetailsType] | Unset = UNSET
        if _automated_fees_details is not UNSET:
            automated_fees_details = []
            for automated_fees_details_item_data in _automated_fees_details:
                automated_fees_details_item = AutomatedWrapFeeDetailsType.from_dict(automated_fees_details_item_data)

                automated_fees_details.append(automated_fees_details_item)

        _high_water_mark_config_hwma = _d.pop("highWaterMarkConfigHwma", UNSET)
        high_water_mark_config_hwma: HighWaterMarkType | Unset
        if isinstance(_high_water_mark_config_hwma, Unset):
            high_water_mark_config_hwma = UNSET
        else:
            high_water_mark_config_hwma = HighWaterMarkType.from_dict(_high_water_mark_config_hwma)

        _high_water_mark_config_hwmq = _d.pop("highWaterMarkConfigHwmq", UNSET)
        high_water_mark_config_hwmq: HighWaterMarkType | Unset
        if isinstance(_high_water_mark_config_hwmq, Unset):
            high_water_mark_config_hwmq = UNSET
        else:
            high_water_mark_config_hwmq = HighWaterMarkType.from_dict(_high_water_mark_config_hwmq)

        _strategy = _d.pop("strategy", UNSET)
        strategy: AdvisorWrapFeesTypeStrategy | Unset
        if isinstance(_strategy, Unset):
            strategy = UNSET
        else:
            strategy = check_advisor_wrap_fees_type_strategy(_strategy)

        charge_advisor = _d.pop("chargeAdvisor", UNSET)

        charge_other_fees_to_advisor = _d.pop("chargeOtherFeesToAdvisor", UNSET)

        _model = cls(
            automated_fees_details=automated_fees_details,
            high_water_mark_config_hwma=high_water_mark_config_hwma,
            high_water_mark_config_hwmq=high_water_mark_config_hwmq,
            strategy=strategy,
            charge_advisor=charge_advisor,
            charge_other_fees_to_advisor=charge_other_fees_to_advisor,
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
