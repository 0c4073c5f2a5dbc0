from typing import Literal

DwacInstructionV2Direction = Literal["IN"]

DWAC_INSTRUCTION_V2_DIRECTION_VALUES: set[DwacInstructionV2Direction] = {
    "IN",
}


def check_dwac_instruction_v2_direction(value: str) -> DwacInstructionV2Direction:
    if value in DWAC_INSTRUCTION_V2_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DWAC_INSTRUCTION_V2_DIRECTION_VALUES!r}")
