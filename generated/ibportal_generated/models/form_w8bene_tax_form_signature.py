from typing import Literal

FormW8BENETaxFormSignature = Literal["Electronic", "Physical"]

FORM_W8BENE_TAX_FORM_SIGNATURE_VALUES: set[FormW8BENETaxFormSignature] = {
    "Electronic",
    "Physical",
}


def check_form_w8bene_tax_form_signature(value: str) -> FormW8BENETaxFormSignature:
    if value in FORM_W8BENE_TAX_FORM_SIGNATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BENE_TAX_FORM_SIGNATURE_VALUES!r}")
