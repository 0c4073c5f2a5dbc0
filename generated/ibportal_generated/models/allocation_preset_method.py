from typing import Literal

AllocationPresetMethod = Literal["A", "AvailableEquity", "C", "E", "N", "P", "R", "S"]

ALLOCATION_PRESET_METHOD_VALUES: set[AllocationPresetMethod] = {
    "A",
    "AvailableEquity",
    "C",
    "E",
    "N",
    "P",
    "R",
    "S",
}


def check_allocation_preset_method(value: str) -> AllocationPresetMethod:
    if value in ALLOCATION_PRESET_METHOD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALLOCATION_PRESET_METHOD_VALUES!r}")
