from typing import Literal

IRADepositDetailsDepositType = Literal["contribution", "rollover"]

IRA_DEPOSIT_DETAILS_DEPOSIT_TYPE_VALUES: set[IRADepositDetailsDepositType] = {
    "contribution",
    "rollover",
}


def check_ira_deposit_details_deposit_type(value: str) -> IRADepositDetailsDepositType:
    if value in IRA_DEPOSIT_DETAILS_DEPOSIT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DEPOSIT_DETAILS_DEPOSIT_TYPE_VALUES!r}")
