from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._fit import fitted
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelCash")


_NAMES: dict[str, str] = {
    "exchange_rate": "exchangeRate",
    "instrument_imbalance": "instrumentImbalance",
}


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
        _d = dict(src_dict)

        def _parse_actual(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        actual = _parse_actual(_d.pop("actual", UNSET))

        ccy = _d.pop("ccy", UNSET)

        def _parse_exchange_rate(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        exchange_rate = _parse_exchange_rate(_d.pop("exchangeRate", UNSET))

        def _parse_instrument_imbalance(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        instrument_imbalance = _parse_instrument_imbalance(_d.pop("instrumentImbalance", UNSET))

        def _parse_mv(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        mv = _parse_mv(_d.pop("mv", UNSET))

        def _parse_target(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        target = _parse_target(_d.pop("target", UNSET))

        _model = cls(
            actual=actual,
            ccy=ccy,
            exchange_rate=exchange_rate,
            instrument_imbalance=instrument_imbalance,
            mv=mv,
            target=target,
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
