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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.funds_segment import FundsSegment


T = TypeVar("T", bound="AvailableFunds")


_NAMES: dict[str, str] = {
    "crypto_at_paxos": "Crypto at Paxos",
}


@_attrs_define
class AvailableFunds:
    crypto_at_paxos: FundsSegment | Unset = UNSET
    commodities: FundsSegment | Unset = UNSET
    total: FundsSegment | Unset = UNSET
    securities: FundsSegment | Unset = UNSET
    additional_properties: dict[str, FundsSegment] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        crypto_at_paxos: dict[str, Any] | Unset = UNSET
        if not isinstance(self.crypto_at_paxos, Unset):
            crypto_at_paxos = self.crypto_at_paxos.to_dict()

        commodities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.commodities, Unset):
            commodities = self.commodities.to_dict()

        total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total, Unset):
            total = self.total.to_dict()

        securities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.securities, Unset):
            securities = self.securities.to_dict()

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if crypto_at_paxos is not UNSET:
            field_dict["Crypto at Paxos"] = crypto_at_paxos
        if commodities is not UNSET:
            field_dict["commodities"] = commodities
        if total is not UNSET:
            field_dict["total"] = total
        if securities is not UNSET:
            field_dict["securities"] = securities

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.funds_segment import FundsSegment  # noqa: PLC0415

        _d = dict(src_dict)
        _crypto_at_paxos = _d.pop("Crypto at Paxos", UNSET)
        crypto_at_paxos: FundsSegment | Unset
        if isinstance(_crypto_at_paxos, Unset):
            crypto_at_paxos = UNSET
        else:
            crypto_at_paxos = FundsSegment.from_dict(_crypto_at_paxos)

        _commodities = _d.pop("commodities", UNSET)
        commodities: FundsSegment | Unset
        if isinstance(_commodities, Unset):
            commodities = UNSET
        else:
            commodities = FundsSegment.from_dict(_commodities)

        _total = _d.pop("total", UNSET)
        total: FundsSegment | Unset
        if isinstance(_total, Unset):
            total = UNSET
        else:
            total = FundsSegment.from_dict(_total)

        _securities = _d.pop("securities", UNSET)
        securities: FundsSegment | Unset
        if isinstance(_securities, Unset):
            securities = UNSET
        else:
            securities = FundsSegment.from_dict(_securities)

        _model = cls(
            crypto_at_paxos=crypto_at_paxos,
            commodities=commodities,
            total=total,
            securities=securities,
        )

        additional_properties = {}
        for prop_name, prop_dict in _d.items():
            additional_property = FundsSegment.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        _model.additional_properties = additional_properties
        return fitted(_model, _NAMES)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> FundsSegment:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: FundsSegment) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
