from typing import Literal

AssociatedIndividualMaritalStatus = Literal["C", "D", "M", "S", "W"]

ASSOCIATED_INDIVIDUAL_MARITAL_STATUS_VALUES: set[AssociatedIndividualMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_associated_individual_marital_status(value: str) -> AssociatedIndividualMaritalStatus:
    if value in ASSOCIATED_INDIVIDUAL_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSOCIATED_INDIVIDUAL_MARITAL_STATUS_VALUES!r}")
