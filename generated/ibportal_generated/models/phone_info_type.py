from typing import Literal

PhoneInfoType = Literal["Business", "Fax", "Home", "Mobile", "Mobile (other)", "Mobile (work)", "Other (voice)", "Work"]

PHONE_INFO_TYPE_VALUES: set[PhoneInfoType] = {
    "Business",
    "Fax",
    "Home",
    "Mobile",
    "Mobile (other)",
    "Mobile (work)",
    "Other (voice)",
    "Work",
}


def check_phone_info_type(value: str) -> PhoneInfoType:
    if value in PHONE_INFO_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PHONE_INFO_TYPE_VALUES!r}")
