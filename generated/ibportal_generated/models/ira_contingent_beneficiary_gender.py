from typing import Literal

IRAContingentBeneficiaryGender = Literal["F", "Female", "M", "Male"]

IRA_CONTINGENT_BENEFICIARY_GENDER_VALUES: set[IRAContingentBeneficiaryGender] = {
    "F",
    "Female",
    "M",
    "Male",
}


def check_ira_contingent_beneficiary_gender(value: str) -> IRAContingentBeneficiaryGender:
    if value in IRA_CONTINGENT_BENEFICIARY_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_CONTINGENT_BENEFICIARY_GENDER_VALUES!r}")
