from typing import Literal

ApplicationAccountBrokerageService = Literal["IBClearing", "IBExecution", "IBPrime"]

APPLICATION_ACCOUNT_BROKERAGE_SERVICE_VALUES: set[ApplicationAccountBrokerageService] = {
    "IBClearing",
    "IBExecution",
    "IBPrime",
}


def check_application_account_brokerage_service(value: str) -> ApplicationAccountBrokerageService:
    if value in APPLICATION_ACCOUNT_BROKERAGE_SERVICE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_BROKERAGE_SERVICE_VALUES!r}")
