from typing import Literal

PredefinedDestinationInstructionBankInstructionMethod = Literal["ACH", "CPA", "LVP", "SEPA", "WIRE"]

PREDEFINED_DESTINATION_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES: set[
    PredefinedDestinationInstructionBankInstructionMethod
] = {
    "ACH",
    "CPA",
    "LVP",
    "SEPA",
    "WIRE",
}


def check_predefined_destination_instruction_bank_instruction_method(
    value: str,
) -> PredefinedDestinationInstructionBankInstructionMethod:
    if value in PREDEFINED_DESTINATION_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PREDEFINED_DESTINATION_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES!r}"
    )
