from typing import Literal

TraditionalBankInstructionVerificationBankInstructionCode = Literal["ACHUS", "CAACH", "USACH", "WIRE"]

TRADITIONAL_BANK_INSTRUCTION_VERIFICATION_BANK_INSTRUCTION_CODE_VALUES: set[
    TraditionalBankInstructionVerificationBankInstructionCode
] = {
    "ACHUS",
    "CAACH",
    "USACH",
    "WIRE",
}


def check_traditional_bank_instruction_verification_bank_instruction_code(
    value: str,
) -> TraditionalBankInstructionVerificationBankInstructionCode:
    if value in TRADITIONAL_BANK_INSTRUCTION_VERIFICATION_BANK_INSTRUCTION_CODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADITIONAL_BANK_INSTRUCTION_VERIFICATION_BANK_INSTRUCTION_CODE_VALUES!r}"
    )
