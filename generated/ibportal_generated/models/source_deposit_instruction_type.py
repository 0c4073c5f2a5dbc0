from typing import Literal

SourceDepositInstructionType = Literal["OPEN_BANKING"]

SOURCE_DEPOSIT_INSTRUCTION_TYPE_VALUES: set[SourceDepositInstructionType] = {
    "OPEN_BANKING",
}


def check_source_deposit_instruction_type(value: str) -> SourceDepositInstructionType:
    if value in SOURCE_DEPOSIT_INSTRUCTION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOURCE_DEPOSIT_INSTRUCTION_TYPE_VALUES!r}")
