from typing import Literal

OrganizationApplicantTypeOfTrading = Literal["CUSTOMER", "FIRM"]

ORGANIZATION_APPLICANT_TYPE_OF_TRADING_VALUES: set[OrganizationApplicantTypeOfTrading] = {
    "CUSTOMER",
    "FIRM",
}


def check_organization_applicant_type_of_trading(value: str) -> OrganizationApplicantTypeOfTrading:
    if value in ORGANIZATION_APPLICANT_TYPE_OF_TRADING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORGANIZATION_APPLICANT_TYPE_OF_TRADING_VALUES!r}")
