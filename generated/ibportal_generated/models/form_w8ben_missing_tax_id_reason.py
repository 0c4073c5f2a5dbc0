from typing import Literal

FormW8BENMissingTaxIdReason = Literal["TIN_NOT_DISCLOSED", "TIN_NOT_ISSUED", "TIN_NOT_REQUIRED", "US_TIN"]

FORM_W8BEN_MISSING_TAX_ID_REASON_VALUES: set[FormW8BENMissingTaxIdReason] = {
    "TIN_NOT_DISCLOSED",
    "TIN_NOT_ISSUED",
    "TIN_NOT_REQUIRED",
    "US_TIN",
}


def check_form_w8ben_missing_tax_id_reason(value: str) -> FormW8BENMissingTaxIdReason:
    if value in FORM_W8BEN_MISSING_TAX_ID_REASON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BEN_MISSING_TAX_ID_REASON_VALUES!r}")
