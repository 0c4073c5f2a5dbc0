from typing import Literal

AllocationMethodCode = Literal["A", "C", "E", "N", "P", "R", "S"]

ALLOCATION_METHOD_CODE_VALUES: set[AllocationMethodCode] = {
    "A",
    "C",
    "E",
    "N",
    "P",
    "R",
    "S",
}


def check_allocation_method_code(value: str) -> AllocationMethodCode:
    if value in ALLOCATION_METHOD_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALLOCATION_METHOD_CODE_VALUES!r}")
