from typing import Literal

QueryBankInstructionBankInstructionMethod = Literal[
    "ACH", "CAACH", "eDDA", "eGIRO", "OPEN_BANKING", "SEPA", "USACH", "WIRE"
]

QUERY_BANK_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES: set[QueryBankInstructionBankInstructionMethod] = {
    "ACH",
    "CAACH",
    "eDDA",
    "eGIRO",
    "OPEN_BANKING",
    "SEPA",
    "USACH",
    "WIRE",
}


def check_query_bank_instruction_bank_instruction_method(value: str) -> QueryBankInstructionBankInstructionMethod:
    if value in QUERY_BANK_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUERY_BANK_INSTRUCTION_BANK_INSTRUCTION_METHOD_VALUES!r}"
    )
