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
from ..models.ticket_allocation_profile_alloc_type import (
    TicketAllocationProfileAllocType,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ticket_allocation import TicketAllocation


T = TypeVar("T", bound="TicketAllocationProfile")


@_attrs_define
class TicketAllocationProfile:
    alloc_type: TicketAllocationProfileAllocType | Unset = UNSET
    """ Whether the amounts below count shares or money. """
    allocations: list[TicketAllocation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES: ClassVar[dict[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        alloc_type: str | Unset = UNSET
        if not isinstance(self.alloc_type, Unset):
            alloc_type = self.alloc_type

        allocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.allocations, Unset):
            allocations = []
            for allocations_item_data in self.allocations:
                allocations_item = allocations_item_data.to_dict()
                allocations.append(allocations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alloc_type is not UNSET:
            field_dict["alloc_type"] = alloc_type
        if allocations is not UNSET:
            field_dict["allocations"] = allocations

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
