from typing import Literal

IndividualMaritalStatus = Literal["C", "D", "M", "S", "W"]

INDIVIDUAL_MARITAL_STATUS_VALUES: set[IndividualMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_individual_marital_status(value: str) -> IndividualMaritalStatus:
    if value in INDIVIDUAL_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INDIVIDUAL_MARITAL_STATUS_VALUES!r}")
