from typing import Literal

TrustIdentificationTaxIdType = Literal["EIN", "NonUS_NationalId", "SSN"]

TRUST_IDENTIFICATION_TAX_ID_TYPE_VALUES: set[TrustIdentificationTaxIdType] = {
    "EIN",
    "NonUS_NationalId",
    "SSN",
}


def check_trust_identification_tax_id_type(value: str) -> TrustIdentificationTaxIdType:
    if value in TRUST_IDENTIFICATION_TAX_ID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRUST_IDENTIFICATION_TAX_ID_TYPE_VALUES!r}")
