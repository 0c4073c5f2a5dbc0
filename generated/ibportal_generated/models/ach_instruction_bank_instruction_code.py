from typing import Literal

AchInstructionBankInstructionCode = Literal["CAACH", "USACH"]

ACH_INSTRUCTION_BANK_INSTRUCTION_CODE_VALUES: set[AchInstructionBankInstructionCode] = {
    "CAACH",
    "USACH",
}


def check_ach_instruction_bank_instruction_code(value: str) -> AchInstructionBankInstructionCode:
    if value in ACH_INSTRUCTION_BANK_INSTRUCTION_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACH_INSTRUCTION_BANK_INSTRUCTION_CODE_VALUES!r}")
