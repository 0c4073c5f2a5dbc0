from typing import Literal

OrganizationApplicantUsTaxPurposeType = Literal["C", "E", "P"]

ORGANIZATION_APPLICANT_US_TAX_PURPOSE_TYPE_VALUES: set[OrganizationApplicantUsTaxPurposeType] = {
    "C",
    "E",
    "P",
}


def check_organization_applicant_us_tax_purpose_type(value: str) -> OrganizationApplicantUsTaxPurposeType:
    if value in ORGANIZATION_APPLICANT_US_TAX_PURPOSE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ORGANIZATION_APPLICANT_US_TAX_PURPOSE_TYPE_VALUES!r}"
    )
