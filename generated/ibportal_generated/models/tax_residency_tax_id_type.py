from typing import Literal

TaxResidencyTaxIdType = Literal["EIN", "NonUS_NationalId", "SSN"]

TAX_RESIDENCY_TAX_ID_TYPE_VALUES: set[TaxResidencyTaxIdType] = {
    "EIN",
    "NonUS_NationalId",
    "SSN",
}


def check_tax_residency_tax_id_type(value: str) -> TaxResidencyTaxIdType:
    if value in TAX_RESIDENCY_TAX_ID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAX_RESIDENCY_TAX_ID_TYPE_VALUES!r}")
