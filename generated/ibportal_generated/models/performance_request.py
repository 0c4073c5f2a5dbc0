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
from ..models.performance_request_period import (
    PerformanceRequestPeriod,
)

T = TypeVar("T", bound="PerformanceRequest")


@_attrs_define
class PerformanceRequest:
    acct_ids: list[str]
    """ Accounts to look at; several are consolidated. """
    period: PerformanceRequestPeriod
    """ `1D`, `7D` and `1M` back from the last close, `MTD` and `YTD` since the first of the month and of the year,
    `1Y`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {
        "acct_ids": "acctIds",
    }

    def to_dict(self) -> dict[str, Any]:
        acct_ids = self.acct_ids

        period: str = self.period

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "acctIds": acct_ids,
                "period": period,
            }
        )

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
