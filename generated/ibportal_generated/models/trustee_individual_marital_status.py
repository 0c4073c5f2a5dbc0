from typing import Literal

TrusteeIndividualMaritalStatus = Literal["C", "D", "M", "S", "W"]

TRUSTEE_INDIVIDUAL_MARITAL_STATUS_VALUES: set[TrusteeIndividualMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_trustee_individual_marital_status(value: str) -> TrusteeIndividualMaritalStatus:
    if value in TRUSTEE_INDIVIDUAL_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRUSTEE_INDIVIDUAL_MARITAL_STATUS_VALUES!r}")
