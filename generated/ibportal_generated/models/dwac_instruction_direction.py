from typing import Literal

DwacInstructionDirection = Literal["IN"]

DWAC_INSTRUCTION_DIRECTION_VALUES: set[DwacInstructionDirection] = {
    "IN",
}


def check_dwac_instruction_direction(value: str) -> DwacInstructionDirection:
    if value in DWAC_INSTRUCTION_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DWAC_INSTRUCTION_DIRECTION_VALUES!r}")
