from typing import Literal

TrusteeIndividualGender = Literal["F", "Female", "M", "Male"]

TRUSTEE_INDIVIDUAL_GENDER_VALUES: set[TrusteeIndividualGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_trustee_individual_gender(value: str) -> TrusteeIndividualGender:
    if value in TRUSTEE_INDIVIDUAL_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRUSTEE_INDIVIDUAL_GENDER_VALUES!r}")
