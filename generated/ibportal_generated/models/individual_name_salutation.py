from typing import Literal

IndividualNameSalutation = Literal["Dr.", "Ind.", "Mr.", "Mrs.", "Ms.", "Mx."]

INDIVIDUAL_NAME_SALUTATION_VALUES: set[IndividualNameSalutation] = {
    "Dr.",
    "Ind.",
    "Mr.",
    "Mrs.",
    "Ms.",
    "Mx.",
}


def check_individual_name_salutation(value: str) -> IndividualNameSalutation:
    if value in INDIVIDUAL_NAME_SALUTATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INDIVIDUAL_NAME_SALUTATION_VALUES!r}")
