from typing import Literal

IndividualGender = Literal["F", "Female", "M", "Male"]

INDIVIDUAL_GENDER_VALUES: set[IndividualGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_individual_gender(value: str) -> IndividualGender:
    if value in INDIVIDUAL_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INDIVIDUAL_GENDER_VALUES!r}")
