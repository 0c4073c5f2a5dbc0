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
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelCash")


@_attrs_define
class ModelCash:
    actual: float | str | Unset = UNSET
    """ Fraction of the model held, 0.1 for 10 percent. """
    ccy: str | Unset = UNSET
    """ Currency code, such as `USD`. """
    exchange_rate: float | str | Unset = UNSET
    """ Rate to the model's base currency. """
    instrument_imbalance: float | str | Unset = UNSET
    """ How far `actual` is from `target`, as a weighted fraction. """
    mv: float | str | Unset = UNSET
    """ Market value. """
    target: float | str | Unset = UNSET
    """ Fraction of the model wanted. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "exchange_rate": "exchangeRate",
        "instrument_imbalance": "instrumentImbalance",
    }

    def to_dict(self) -> dict[str, Any]:
        actual: float | str | Unset
        if isinstance(self.actual, Unset):
            actual = UNSET
        else:
            actual = self.actual

        ccy = self.ccy

        exchange_rate: float | str | Unset
        if isinstance(self.exchange_rate, Unset):
            exchange_rate = UNSET
        else:
            exchange_rate = self.exchange_rate

        instrument_imbalance: float | str | Unset
        if isinstance(self.instrument_imbalance, Unset):
            instrument_imbalance = UNSET
        else:
            instrument_imbalance = self.instrument_imbalance

        mv: float | str | Unset
        if isinstance(self.mv, Unset):
            mv = UNSET
        else:
            mv = self.mv

        target: float | str | Unset
        if isinstance(self.target, Unset):
            target = UNSET
        else:
            target = self.target

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if actual is not UNSET:
            field_dict["actual"] = actual
        if ccy is not UNSET:
            field_dict["ccy"] = ccy
        if exchange_rate is not UNSET:
            field_dict["exchangeRate"] = exchange_rate
        if instrument_imbalance is not UNSET:
            field_dict["instrumentImbalance"] = instrument_imbalance
        if mv is not UNSET:
            field_dict["mv"] = mv
        if target is not UNSET:
            field_dict["target"] = target

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
