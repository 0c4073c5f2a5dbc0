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
from ..models.automated_wrap_fee_details_type_type import (
    AutomatedWrapFeeDetailsTypeType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.annual_blended_percentage import AnnualBlendedPercentage
    from ..models.commission_schedule_type import CommissionScheduleType
    from ..models.nav_range_type import NAVRangeType


T = TypeVar("T", bound="AutomatedWrapFeeDetailsType")


@_attrs_define
class AutomatedWrapFeeDetailsType:
    per_trade_markups: CommissionScheduleType | Unset = UNSET
    annual_blended_percentages: list[AnnualBlendedPercentage] | Unset = UNSET
    nav_ranges: list[NAVRangeType] | Unset = UNSET
    type_: AutomatedWrapFeeDetailsTypeType | Unset = UNSET
    """ How the fee is reckoned, with how often in the ending (`_MONTHLY`, `_QUARTERLY`, none for daily; `_EOM`,
    `_EOQ` on the value at the end of the month or quarter): `ANNUALFLATFEE` an amount a year, `PERCENTOFEQUITY` a
    rate a year, `BLENDEDPERCENTOFEQUITY` a rate for each range of value, `PERCENTOFNLV_CAP` invoices up to a share
    of the value. `_QUATERLY` is IBKR's spelling. """
    max_fee: float | Unset = UNSET
    """ The fee, or the most it may be, a year. """
    num_contracts: int | Unset = UNSET
    """ Contracts to which a fee per trade applies. """
    post_frequency: str | Unset = UNSET
    """ How often the fee is booked; values are not published. """
    percent_of_nlv_cap: str | Unset = UNSET
    """ The most a month's invoices may be, in percent of net liquidation value. """
    percent_of_nlv_cap_q: str | Unset = UNSET
    """ The same for a quarter. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "per_trade_markups": "perTradeMarkups",
        "annual_blended_percentages": "annualBlendedPercentages",
        "nav_ranges": "navRanges",
        "type_": "type",
        "max_fee": "maxFee",
        "num_contracts": "numContracts",
        "post_frequency": "postFrequency",
        "percent_of_nlv_cap": "percentOfNLVCap",
        "percent_of_nlv_cap_q": "percentOfNLVCapQ",
    }

    def to_dict(self) -> dict[str, Any]:
        per_trade_markups: dict[str, Any] | Unset = UNSET
        if not isinstance(self.per_trade_markups, Unset):
            per_trade_markups = self.per_trade_markups.to_dict()

        annual_blended_percentages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.annual_blended_percentages, Unset):
            annual_blended_percentages = []
            for annual_blended_percentages_item_data in self.annual_blended_percentages:
                annual_blended_percentages_item = annual_blended_percentages_item_data.to_dict()
                annual_blended_percentages.append(annual_blended_percentages_item)

        nav_ranges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.nav_ranges, Unset):
            nav_ranges = []
            for nav_ranges_item_data in self.nav_ranges:
                nav_ranges_item = nav_ranges_item_data.to_dict()
                nav_ranges.append(nav_ranges_item)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        max_fee = self.max_fee

        num_contracts = self.num_contracts

        post_frequency = self.post_frequency

        percent_of_nlv_cap = self.percent_of_nlv_cap

        percent_of_nlv_cap_q = self.percent_of_nlv_cap_q

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if per_trade_markups is not UNSET:
            field_dict["perTradeMarkups"] = per_trade_markups
        if annual_blended_percentages is not UNSET:
            field_dict["annualBlendedPercentages"] = annual_blended_percentages
        if nav_ranges is not UNSET:
            field_dict["navRanges"] = nav_ranges
        if type_ is not UNSET:
            field_dict["type"] = type_
        if max_fee is not UNSET:
            field_dict["maxFee"] = max_fee
        if num_contracts is not UNSET:
            field_dict["numContracts"] = num_contracts
        if post_frequency is not UNSET:
            field_dict["postFrequency"] = post_frequency
        if percent_of_nlv_cap is not UNSET:
            field_dict["percentOfNLVCap"] = percent_of_nlv_cap
        if percent_of_nlv_cap_q is not UNSET:
            field_dict["percentOfNLVCapQ"] = percent_of_nlv_cap_q

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
