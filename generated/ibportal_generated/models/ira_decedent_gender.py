from typing import Literal

IRADecedentGender = Literal["F", "Female", "M", "Male"]

IRA_DECEDENT_GENDER_VALUES: set[IRADecedentGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_ira_decedent_gender(value: str) -> IRADecedentGender:
    if value in IRA_DECEDENT_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DECEDENT_GENDER_VALUES!r}")
