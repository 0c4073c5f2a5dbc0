from typing import Literal

FormW8BENTaxFormSignature = Literal["Electronic", "Physical"]

FORM_W8BEN_TAX_FORM_SIGNATURE_VALUES: set[FormW8BENTaxFormSignature] = {
    "Electronic",
    "Physical",
}


def check_form_w8ben_tax_form_signature(value: str) -> FormW8BENTaxFormSignature:
    if value in FORM_W8BEN_TAX_FORM_SIGNATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BEN_TAX_FORM_SIGNATURE_VALUES!r}")
