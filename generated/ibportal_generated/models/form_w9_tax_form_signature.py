from typing import Literal

FormW9TaxFormSignature = Literal["Electronic", "Physical"]

FORM_W9_TAX_FORM_SIGNATURE_VALUES: set[FormW9TaxFormSignature] = {
    "Electronic",
    "Physical",
}


def check_form_w9_tax_form_signature(value: str) -> FormW9TaxFormSignature:
    if value in FORM_W9_TAX_FORM_SIGNATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W9_TAX_FORM_SIGNATURE_VALUES!r}")
