from typing import Literal

FormW8IMYUsTinType = Literal["EIN", "ITIN", "QI-EIN", "SSN", "WP-EIN", "WT-EIN"]

FORM_W8IMY_US_TIN_TYPE_VALUES: set[FormW8IMYUsTinType] = {
    "EIN",
    "ITIN",
    "QI-EIN",
    "SSN",
    "WP-EIN",
    "WT-EIN",
}


def check_form_w8imy_us_tin_type(value: str) -> FormW8IMYUsTinType:
    if value in FORM_W8IMY_US_TIN_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8IMY_US_TIN_TYPE_VALUES!r}")
