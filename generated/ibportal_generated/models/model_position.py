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

T = TypeVar("T", bound="ModelPosition")


@_attrs_define
class ModelPosition:
    actual: float | str | Unset = UNSET
    """ Fraction of the model held, 0.45 for 45 percent. """
    actual_range_max: float | None | str | Unset = UNSET
    """ Largest fraction that is still tolerated; null without a range. """
    actual_range_min: float | None | str | Unset = UNSET
    """ Smallest fraction that is still tolerated; null without a range. """
    ccy: str | Unset = UNSET
    """ Currency code, such as `USD`. """
    conid: int | Unset = UNSET
    dlv: float | str | Unset = UNSET
    """ Displayed liquidation value. """
    flags: int | Unset = UNSET
    """ Meant for IBKR's own programs. """
    instrument_imbalance: float | str | Unset = UNSET
    """ How far `actual` is from `target`, as a weighted fraction. """
    instrument: str | Unset = UNSET
    """ Symbol. """
    mismatch_type: int | Unset = UNSET
    """ 0 none, 1 a target without holding, 2 a holding without target. """
    mv: float | str | Unset = UNSET
    """ Market value. """
    position: float | str | Unset = UNSET
    """ Shares held over all accounts of the model. """
    target: float | str | Unset = UNSET
    """ Fraction of the model wanted. """
    exchange_rate: float | str | Unset = UNSET
    """ Rate to the model's base currency, by its place; IBKR does not explain it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "actual_range_max": "actualRangeMax",
        "actual_range_min": "actualRangeMin",
        "instrument_imbalance": "instrumentImbalance",
        "mismatch_type": "mismatchType",
        "exchange_rate": "exchangeRate",
    }

    def to_dict(self) -> dict[str, Any]:
        actual: float | str | Unset
        if isinstance(self.actual, Unset):
            actual = UNSET
        else:
            actual = self.actual

        actual_range_max: float | None | str | Unset
        if isinstance(self.actual_range_max, Unset):
            actual_range_max = UNSET
        else:
            actual_range_max = self.actual_range_max

        actual_range_min: float | None | str | Unset
        if isinstance(self.actual_range_min, Unset):
            actual_range_min = UNSET
        else:
            actual_range_min = self.actual_range_min

        ccy = self.ccy

        conid = self.conid

        dlv: float | str | Unset
        if isinstance(self.dlv, Unset):
            dlv = UNSET
        else:
            dlv = self.dlv

        flags = self.flags

        instrument_imbalance: float | str | Unset
        if isinstance(self.instrument_imbalance, Unset):
            instrument_imbalance = UNSET
        else:
            instrument_imbalance = self.instrument_imbalance

        instrument = self.instrument

        mismatch_type = self.mismatch_type

        mv: float | str | Unset
        if isinstance(self.mv, Unset):
            mv = UNSET
        else:
            mv = self.mv

        position: float | str | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

        target: float | str | Unset
        if isinstance(self.target, Unset):
            target = UNSET
        else:
            target = self.target

        exchange_rate: float | str | Unset
        if isinstance(self.exchange_rate, Unset):
            exchange_rate = UNSET
        else:
            exchange_rate = self.exchange_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if actual is not UNSET:
            field_dict["actual"] = actual
        if actual_range_max is not UNSET:
            field_dict["actualRangeMax"] = actual_range_max
        if actual_range_min is not UNSET:
            field_dict["actualRangeMin"] = actual_range_min
        if ccy is not UNSET:
            field_dict["ccy"] = ccy
        if conid is not UNSET:
            field_dict["conid"] = conid
        if dlv is not UNSET:
            field_dict["dlv"] = dlv
        if flags is not UNSET:
            field_dict["flags"] = flags
        if instrument_imbalance is not UNSET:
            field_dict["instrumentImbalance"] = instrument_imbalance
        if instrument is not UNSET:
            field_dict["instrument"] = instrument
        if mismatch_type is not UNSET:
            field_dict["mismatchType"] = mismatch_type
        if mv is not UNSET:
            field_dict["mv"] = mv
        if position is not UNSET:
            field_dict["position"] = position
        if target is not UNSET:
            field_dict["target"] = target
        if exchange_rate is not UNSET:
            field_dict["exchangeRate"] = exchange_rate

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
