from typing import Literal

IRAPrimaryBeneficiaryGender = Literal["F", "Female", "M", "Male"]

IRA_PRIMARY_BENEFICIARY_GENDER_VALUES: set[IRAPrimaryBeneficiaryGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_ira_primary_beneficiary_gender(value: str) -> IRAPrimaryBeneficiaryGender:
    if value in IRA_PRIMARY_BENEFICIARY_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_PRIMARY_BENEFICIARY_GENDER_VALUES!r}")
