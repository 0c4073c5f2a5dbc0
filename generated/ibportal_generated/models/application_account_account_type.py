from typing import Literal

ApplicationAccountAccountType = Literal["Investment", "SMSF", "Trading"]

APPLICATION_ACCOUNT_ACCOUNT_TYPE_VALUES: set[ApplicationAccountAccountType] = {
    "Investment",
    "SMSF",
    "Trading",
}


def check_application_account_account_type(value: str) -> ApplicationAccountAccountType:
    if value in APPLICATION_ACCOUNT_ACCOUNT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_ACCOUNT_TYPE_VALUES!r}")
