from typing import Literal

FormW9CustomerType = Literal["Corporation", "Individual", "LLC", "Other", "Partnership"]

FORM_W9_CUSTOMER_TYPE_VALUES: set[FormW9CustomerType] = {
    "Corporation",
    "Individual",
    "LLC",
    "Other",
    "Partnership",
}


def check_form_w9_customer_type(value: str) -> FormW9CustomerType:
    if value in FORM_W9_CUSTOMER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W9_CUSTOMER_TYPE_VALUES!r}")
