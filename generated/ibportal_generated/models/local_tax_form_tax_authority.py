from typing import Literal

LocalTaxFormTaxAuthority = Literal["AUSTRALIA_TA", "CANADA_TA", "ISRAEL_TA", "RUSSIA_TA", "SWEDEN_TA"]

LOCAL_TAX_FORM_TAX_AUTHORITY_VALUES: set[LocalTaxFormTaxAuthority] = {
    "AUSTRALIA_TA",
    "CANADA_TA",
    "ISRAEL_TA",
    "RUSSIA_TA",
    "SWEDEN_TA",
}


def check_local_tax_form_tax_authority(value: str) -> LocalTaxFormTaxAuthority:
    if value in LOCAL_TAX_FORM_TAX_AUTHORITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCAL_TAX_FORM_TAX_AUTHORITY_VALUES!r}")
