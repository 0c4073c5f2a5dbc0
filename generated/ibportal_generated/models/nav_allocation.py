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
    from ..models.nav_allocation_by_type import NavAllocationByType


T = TypeVar("T", bound="NavAllocation")


@_attrs_define
class NavAllocation:
    id: str | Unset = UNSET
    """ Always `getAllocation`. """
    currency: str | Unset = UNSET
    """ Currency of the values, as asked for. """
    realtime: bool | Unset = UNSET
    """ Whether the values are of today. """
    date: str | Unset = UNSET
    """ Day of the values, `yyyyMMdd`; absent where they are of today. """
    allocations: NavAllocationByType | Unset = UNSET
    """ By category: `FINANCIAL_INSTRUMENT`, `ASSET_CLASS`, `SECTOR`, `REGION`, `COUNTRY`. """
    excluded: list[str] | Unset = UNSET
    """ Accounts asked for that could not be counted. """
    warning: str | Unset = UNSET
    """ What could not be counted, if anything. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        currency = self.currency

        realtime = self.realtime

        date = self.date

        allocations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allocations, Unset):
            allocations = self.allocations.to_dict()

        excluded: list[str] | Unset = UNSET
        if not isinstance(self.excluded, Unset):
            excluded = self.excluded

        warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if realtime is not UNSET:
            field_dict["realtime"] = realtime
        if date is not UNSET:
            field_dict["date"] = date
        if allocations is not UNSET:
            field_dict["allocations"] = allocations
        if excluded is not UNSET:
            field_dict["excluded"] = excluded
        if warning is not UNSET:
            field_dict["warning"] = warning

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
