from typing import Literal

IRAPrimaryBeneficiaryMaritalStatus = Literal["C", "D", "M", "S", "W"]

IRA_PRIMARY_BENEFICIARY_MARITAL_STATUS_VALUES: set[IRAPrimaryBeneficiaryMaritalStatus] = {
    "C",
    "D",
    "M",
    "S",
    "W",
}


def check_ira_primary_beneficiary_marital_status(value: str) -> IRAPrimaryBeneficiaryMaritalStatus:
    if value in IRA_PRIMARY_BENEFICIARY_MARITAL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_PRIMARY_BENEFICIARY_MARITAL_STATUS_VALUES!r}")
