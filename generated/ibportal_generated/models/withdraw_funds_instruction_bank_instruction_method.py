from typing import Literal

WithdrawFundsInstructionBankInstructionMethod = Literal["ACH", "SEPA", "WIRE"]

WITHDRAW_FUNDS_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES: set[WithdrawFundsInstructionBankInstructionMethod] = {
    "ACH",
    "SEPA",
    "WIRE",
}


def check_withdraw_funds_instruction_bank_instruction_method(
    value: str,
) -> WithdrawFundsInstructionBankInstructionMethod:
    if value in WITHDRAW_FUNDS_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WITHDRAW_FUNDS_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES!r}"
    )
