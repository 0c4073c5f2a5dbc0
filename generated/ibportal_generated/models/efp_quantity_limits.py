from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="EFPQuantityLimits")


@_attrs_define
class EFPQuantityLimits:
    """Limits on exchanges of futures for physicals, in contracts."""

    max_nominal_efp_per_order: int | Unset = UNSET
    max_net_efp_trades: int | Unset = UNSET
    max_gross_efp_trades: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "max_nominal_efp_per_order": "maxNominalEfpPerOrder",
        "max_net_efp_trades": "maxNetEfpTrades",
        "max_gross_efp_trades": "maxGrossEfpTrades",
    }

    def to_dict(self) -> dict[str, Any]:
        max_nominal_efp_per_order = self.max_nominal_efp_per_order

        max_net_efp_trades = self.max_net_efp_trades

        max_gross_efp_trades = self.max_gross_efp_trades

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_nominal_efp_per_order is not UNSET:
            field_dict["maxNominalEfpPerOrder"] = max_nominal_efp_per_order
        if max_net_efp_trades is not UNSET:
            field_dict["maxNetEfpTrades"] = max_net_efp_trades
        if max_gross_efp_trades is not UNSET:
            field_dict["maxGrossEfpTrades"] = max_gross_efp_trades

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
