from typing import Literal

OpenBankingInstructionServiceProvider = Literal["PLAID"]

OPEN_BANKING_INSTRUCTION_SERVICE_PROVIDER_VALUES: set[OpenBankingInstructionServiceProvider] = {
    "PLAID",
}


def check_open_banking_instruction_service_provider(value: str) -> OpenBankingInstructionServiceProvider:
    if value in OPEN_BANKING_INSTRUCTION_SERVICE_PROVIDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OPEN_BANKING_INSTRUCTION_SERVICE_PROVIDER_VALUES!r}")
