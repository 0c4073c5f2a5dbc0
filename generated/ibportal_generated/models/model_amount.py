from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelAmount")


@_attrs_define
class ModelAmount:
    model: str
    """ Name of the model, exactly as `fa_models.list` has it; case matters. """
    invest_currency: str | Unset = UNSET
    """ Currency code of the amount, such as `USD`. """
    amt_to_invest: float | Unset = UNSET
    """ Cash to invest; negative to divest. One of the three ways to say how much. """
    target_amt: float | Unset = UNSET
    """ Value the investment is to reach. One of the three ways to say how much. """
    target_percent: float | Unset = UNSET
    """ Share the investment is to reach; 0 divests wholly. One of the three ways to say how much. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "invest_currency": "investCurrency",
        "amt_to_invest": "amtToInvest",
        "target_amt": "targetAmt",
        "target_percent": "targetPercent",
    }

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        invest_currency = self.invest_currency

        amt_to_invest = self.amt_to_invest

        target_amt = self.target_amt

        target_percent = self.target_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
            }
        )
        if invest_currency is not UNSET:
            field_dict["investCurrency"] = invest_currency
        if amt_to_invest is not UNSET:
            field_dict["amtToInvest"] = amt_to_invest
        if target_amt is not UNSET:
            field_dict["targetAmt"] = target_amt
        if target_percent is not UNSET:
            field_dict["targetPercent"] = target_percent

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
