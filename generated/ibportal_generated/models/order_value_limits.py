from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .._define import define as _attrs_define
from .._define import field as _attrs_field
from .._parse import parsed
from ..types import UNSET, Unset

T = TypeVar("T", bound="OrderValueLimits")


@_attrs_define
class OrderValueLimits:
    """Limits on orders, in the base currency of the account."""

    max_order_value: float | Unset = UNSET
    max_gross_value: float | Unset = UNSET
    max_net_value: float | Unset = UNSET
    net_contract_limit: float | Unset = UNSET
    """ Contracts held at most, long less short. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "max_order_value": "maxOrderValue",
        "max_gross_value": "maxGrossValue",
        "max_net_value": "maxNetValue",
        "net_contract_limit": "netContractLimit",
    }

    def to_dict(self) -> dict[str, Any]:
        max_order_value = self.max_order_value

        max_gross_value = self.max_gross_value

        max_net_value = self.max_net_value

        net_contract_limit = self.net_contract_limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_order_value is not UNSET:
            field_dict["maxOrderValue"] = max_order_value
        if max_gross_value is not UNSET:
            field_dict["maxGrossValue"] = max_gross_value
        if max_net_value is not UNSET:
            field_dict["maxNetValue"] = max_net_value
        if net_contract_limit is not UNSET:
            field_dict["netContractLimit"] = net_contract_limit

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
