from typing import Literal

AccountStatusCode = Literal["A", "C", "E", "F", "I", "J", "L", "M", "N", "O", "P", "Q", "R", "W"]

ACCOUNT_STATUS_CODE_VALUES: set[AccountStatusCode] = {
    "A",
    "C",
    "E",
    "F",
    "I",
    "J",
    "L",
    "M",
    "N",
    "O",
    "P",
    "Q",
    "R",
    "W",
}


def check_account_status_code(value: str) -> AccountStatusCode:
    if value in ACCOUNT_STATUS_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_STATUS_CODE_VALUES!r}")
