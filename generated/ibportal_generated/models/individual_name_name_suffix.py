from typing import Literal

IndividualNameNameSuffix = Literal["I", "II", "III", "IV", "Jr.", "Sr.", "V"]

INDIVIDUAL_NAME_NAME_SUFFIX_VALUES: set[IndividualNameNameSuffix] = {
    "I",
    "II",
    "III",
    "IV",
    "Jr.",
    "Sr.",
    "V",
}


def check_individual_name_name_suffix(value: str) -> IndividualNameNameSuffix:
    if value in INDIVIDUAL_NAME_NAME_SUFFIX_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INDIVIDUAL_NAME_NAME_SUFFIX_VALUES!r}")
