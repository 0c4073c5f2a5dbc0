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
from ..models.ticket_allocation_profile_alloc_type import (
    TicketAllocationProfileAllocType,
    check_ticket_allocation_profile_alloc_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ticket_allocation import TicketAllocation


T = TypeVar("T", bound="TicketAllocationProfile")


_NAMES: dict[str, str] = {}


@_attrs_define
class TicketAllocationProfile:
    alloc_type: TicketAllocationProfileAllocType | Unset = UNSET
    """ Whether the amounts below count shares or money. """
    allocations: list[TicketAllocation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.ticket_allocation import TicketAllocation  # noqa: PLC0415

        _d = dict(src_dict)
        _alloc_type = _d.pop("alloc_type", UNSET)
        alloc_type: TicketAllocationProfileAllocType | Unset
        if isinstance(_alloc_type, Unset):
            alloc_type = UNSET
        else:
            alloc_type = check_ticket_allocation_profile_alloc_type(_alloc_type)

        _allocations = _d.pop("allocations", UNSET)
        allocations: list[TicketAllocation] | Unset = UNSET
        if _allocations is not UNSET:
            allocations = []
            for allocations_item_data in _allocations:
                allocations_item = TicketAllocation.from_dict(allocations_item_data)

                allocations.append(allocations_item)

        _model = cls(
            alloc_type=alloc_type,
            allocations=allocations,
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
