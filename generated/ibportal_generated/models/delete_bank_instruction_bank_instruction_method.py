from typing import Literal

DeleteBankInstructionBankInstructionMethod = Literal["ACH", "WIRE"]

DELETE_BANK_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES: set[DeleteBankInstructionBankInstructionMethod] = {
    "ACH",
    "WIRE",
}


def check_delete_bank_instruction_bank_instruction_method(value: str) -> DeleteBankInstructionBankInstructionMethod:
    if value in DELETE_BANK_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELETE_BANK_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES!r}"
    )
