from typing import Literal

AssociatedIndividualGender = Literal["F", "Female", "M", "Male"]

ASSOCIATED_INDIVIDUAL_GENDER_VALUES: set[AssociatedIndividualGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_associated_individual_gender(value: str) -> AssociatedIndividualGender:
    if value in ASSOCIATED_INDIVIDUAL_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSOCIATED_INDIVIDUAL_GENDER_VALUES!r}")
