from typing import Literal

TrustApplicantTrustType = Literal["COMPLEX_TRUST", "GRANTOR_TRUST", "SINGLE_TRUST", "US_TAXABLE_TRUST"]

TRUST_APPLICANT_TRUST_TYPE_VALUES: set[TrustApplicantTrustType] = {
    "COMPLEX_TRUST",
    "GRANTOR_TRUST",
    "SINGLE_TRUST",
    "US_TAXABLE_TRUST",
}


def check_trust_applicant_trust_type(value: str) -> TrustApplicantTrustType:
    if value in TRUST_APPLICANT_TRUST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRUST_APPLICANT_TRUST_TYPE_VALUES!r}")
