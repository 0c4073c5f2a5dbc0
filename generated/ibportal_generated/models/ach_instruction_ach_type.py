from typing import Literal

AchInstructionAchType = Literal["CREDIT", "DEBIT", "DEBIT_CREDIT"]

ACH_INSTRUCTION_ACH_TYPE_VALUES: set[AchInstructionAchType] = {
    "CREDIT",
    "DEBIT",
    "DEBIT_CREDIT",
}


def check_ach_instruction_ach_type(value: str) -> AchInstructionAchType:
    if value in ACH_INSTRUCTION_ACH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACH_INSTRUCTION_ACH_TYPE_VALUES!r}")
