from typing import Literal

IRADecedentMaritalStatus = Literal["C", "D", "M", "S", "W"]

IRA_DECEDENT_MARITAL_STATUS_VALUES: set[IRADecedentMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_ira_decedent_marital_status(value: str) -> IRADecedentMaritalStatus:
    if value in IRA_DECEDENT_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DECEDENT_MARITAL_STATUS_VALUES!r}")
