from typing import Literal

FormW9TaxIdType = Literal["EIN", "NonUS_NationalId", "SSN"]

FORM_W9_TAX_ID_TYPE_VALUES: set[FormW9TaxIdType] = {
    "EIN",
    "NonUS_NationalId",
    "SSN",
}


def check_form_w9_tax_id_type(value: str) -> FormW9TaxIdType:
    if value in FORM_W9_TAX_ID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W9_TAX_ID_TYPE_VALUES!r}")
