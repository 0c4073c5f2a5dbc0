from typing import Literal

UserDetailsMaritalStatus = Literal["C", "D", "M", "S", "W"]

USER_DETAILS_MARITAL_STATUS_VALUES: set[UserDetailsMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_user_details_marital_status(value: str) -> UserDetailsMaritalStatus:
    if value in USER_DETAILS_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USER_DETAILS_MARITAL_STATUS_VALUES!r}")
