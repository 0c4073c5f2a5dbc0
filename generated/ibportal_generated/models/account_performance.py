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
    from ..models.period_performance import PeriodPerformance


T = TypeVar("T", bound="AccountPerformance")


@_attrs_define
class AccountPerformance:
    last_successful_update: str | Unset = UNSET
    """ When the figures were last made, `yyyy-MM-dd HH:mm:ss`; UTC by observation, Eastern time by the document.
    """
    start: str | Unset = UNSET
    """ First day covered, `yyyyMMdd`. """
    periods: list[str] | Unset = UNSET
    """ The periods that follow as keys of this object. """
    end: str | Unset = UNSET
    """ Last day covered, `yyyyMMdd`. """
    base_currency: str | Unset = UNSET
    additional_properties: dict[str, PeriodPerformance] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "last_successful_update": "lastSuccessfulUpdate",
        "base_currency": "baseCurrency",
    }

    def to_dict(self) -> dict[str, Any]:
        last_successful_update = self.last_successful_update

        start = self.start

        periods: list[str] | Unset = UNSET
        if not isinstance(self.periods, Unset):
            periods = self.periods

        end = self.end

        base_currency = self.base_currency

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if last_successful_update is not UNSET:
            field_dict["lastSuccessfulUpdate"] = last_successful_update
        if start is not UNSET:
            field_dict["start"] = start
        if periods is not UNSET:
            field_dict["periods"] = periods
        if end is not UNSET:
            field_dict["end"] = end
        if base_currency is not UNSET:
            field_dict["baseCurrency"] = base_currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        return parsed(cls, src_dict)

    __iter__: ClassVar[None] = None

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> PeriodPerformance:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: PeriodPerformance) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
