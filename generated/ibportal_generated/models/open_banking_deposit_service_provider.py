from typing import Literal

OpenBankingDepositServiceProvider = Literal["PLAID"]

OPEN_BANKING_DEPOSIT_SERVICE_PROVIDER_VALUES: set[OpenBankingDepositServiceProvider] = {
    "PLAID",
}


def check_open_banking_deposit_service_provider(value: str) -> OpenBankingDepositServiceProvider:
    if value in OPEN_BANKING_DEPOSIT_SERVICE_PROVIDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OPEN_BANKING_DEPOSIT_SERVICE_PROVIDER_VALUES!r}")
