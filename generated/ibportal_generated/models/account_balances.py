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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.balance_segment import BalanceSegment


T = TypeVar("T", bound="AccountBalances")


@_attrs_define
class AccountBalances:
    total: BalanceSegment | Unset = UNSET
    crypto_at_paxos: BalanceSegment | Unset = UNSET
    commodities: BalanceSegment | Unset = UNSET
    securities: BalanceSegment | Unset = UNSET
    additional_properties: dict[str, BalanceSegment] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "crypto_at_paxos": "Crypto at Paxos",
    }

    def to_dict(self) -> dict[str, Any]:
        total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total, Unset):
            total = self.total.to_dict()

        crypto_at_paxos: dict[str, Any] | Unset = UNSET
        if not isinstance(self.crypto_at_paxos, Unset):
            crypto_at_paxos = self.crypto_at_paxos.to_dict()

        commodities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.commodities, Unset):
            commodities = self.commodities.to_dict()

        securities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.securities, Unset):
            securities = self.securities.to_dict()

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if total is not UNSET:
            field_dict["total"] = total
        if crypto_at_paxos is not UNSET:
            field_dict["Crypto at Paxos"] = crypto_at_paxos
        if commodities is not UNSET:
            field_dict["commodities"] = commodities
        if securities is not UNSET:
            field_dict["securities"] = securities

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> BalanceSegment:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: BalanceSegment) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
