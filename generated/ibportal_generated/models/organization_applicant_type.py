from typing import Literal

OrganizationApplicantType = Literal["CORPORATION", "LLC", "PARTNERSHIP", "UNINCORPORATED BUSINESS"]

ORGANIZATION_APPLICANT_TYPE_VALUES: set[OrganizationApplicantType] = {
    "CORPORATION",
    "LLC",
    "PARTNERSHIP",
    "UNINCORPORATED BUSINESS",
}


def check_organization_applicant_type(value: str) -> OrganizationApplicantType:
    if value in ORGANIZATION_APPLICANT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORGANIZATION_APPLICANT_TYPE_VALUES!r}")
