from typing import Literal

FopInstructionV2Direction = Literal["IN", "OUT"]

FOP_INSTRUCTION_V2_DIRECTION_VALUES: set[FopInstructionV2Direction] = {
    "IN",
    "OUT",
}


def check_fop_instruction_v2_direction(value: str) -> FopInstructionV2Direction:
    if value in FOP_INSTRUCTION_V2_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FOP_INSTRUCTION_V2_DIRECTION_VALUES!r}")
