from typing import Literal

UserDetailsGender = Literal["F", "Female", "M", "Male"]

USER_DETAILS_GENDER_VALUES: set[UserDetailsGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_user_details_gender(value: str) -> UserDetailsGender:
    if value in USER_DETAILS_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USER_DETAILS_GENDER_VALUES!r}")
