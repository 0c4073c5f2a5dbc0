from typing import Literal

IRAContingentBeneficiaryMaritalStatus = Literal["C", "D", "M", "S", "W"]

IRA_CONTINGENT_BENEFICIARY_MARITAL_STATUS_VALUES: set[IRAContingentBeneficiaryMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_ira_contingent_beneficiary_marital_status(value: str) -> IRAContingentBeneficiaryMaritalStatus:
    if value in IRA_CONTINGENT_BENEFICIARY_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_CONTINGENT_BENEFICIARY_MARITAL_STATUS_VALUES!r}")
