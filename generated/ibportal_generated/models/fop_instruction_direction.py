from typing import Literal

FopInstructionDirection = Literal["IN", "OUT"]

FOP_INSTRUCTION_DIRECTION_VALUES: set[FopInstructionDirection] = {
    "IN",
    "OUT",
}


def check_fop_instruction_direction(value: str) -> FopInstructionDirection:
    if value in FOP_INSTRUCTION_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FOP_INSTRUCTION_DIRECTION_VALUES!r}")
