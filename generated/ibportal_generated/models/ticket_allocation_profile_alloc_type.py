from typing import Literal

TicketAllocationProfileAllocType = Literal["CASH", "SHARE"]

TICKET_ALLOCATION_PROFILE_ALLOC_TYPE_VALUES: set[TicketAllocationProfileAllocType] = {
    "CASH",
    "SHARE",
}


def check_ticket_allocation_profile_alloc_type(value: str) -> TicketAllocationProfileAllocType:
    if value in TICKET_ALLOCATION_PROFILE_ALLOC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TICKET_ALLOCATION_PROFILE_ALLOC_TYPE_VALUES!r}")
