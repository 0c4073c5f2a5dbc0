from typing import Literal

DepositFundsInstructionBankInstructionMethod = Literal["ACH", "eDDA", "OPEN_BANKING", "WIRE"]

DEPOSIT_FUNDS_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES: set[DepositFundsInstructionBankInstructionMethod] = {
    "ACH",
    "eDDA",
    "OPEN_BANKING",
    "WIRE",
}


def check_deposit_funds_instruction_bank_instruction_method(value: str) -> DepositFundsInstructionBankInstructionMethod:
    if value in DEPOSIT_FUNDS_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEPOSIT_FUNDS_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES!r}"
    )
