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
    from ..models.starting_nav import StartingNav


T = TypeVar("T", bound="PeriodPerformance")


@_attrs_define
class PeriodPerformance:
    cps: list[float] | Unset = UNSET
    """ Cumulative returns since the start of the period: fractions, in the order of `dates`. """
    dates: list[str] | Unset = UNSET
    """ One for each value, `yyyyMMdd`. """
    freq: str | Unset = UNSET
    """ `D` daily. """
    nav: list[float] | Unset = UNSET
    """ Net asset values at the close, in the order of `dates`. """
    start_nav: StartingNav | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "start_nav": "startNAV",
    }

    def to_dict(self) -> dict[str, Any]:
        cps: list[float] | Unset = UNSET
        if not isinstance(self.cps, Unset):
            cps = self.cps

        dates: list[str] | Unset = UNSET
        if not isinstance(self.dates, Unset):
            dates = self.dates

        freq = self.freq

        nav: list[float] | Unset = UNSET
        if not isinstance(self.nav, Unset):
            nav = self.nav

        start_nav: dict[str, Any] | Unset = UNSET
        if not isinstance(self.start_nav, Unset):
            start_nav = self.start_nav.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cps is not UNSET:
            field_dict["cps"] = cps
        if dates is not UNSET:
            field_dict["dates"] = dates
        if freq is not UNSET:
            field_dict["freq"] = freq
        if nav is not UNSET:
            field_dict["nav"] = nav
        if start_nav is not UNSET:
            field_dict["startNAV"] = start_nav

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
