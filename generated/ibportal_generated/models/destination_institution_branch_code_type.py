from typing import Literal

DestinationInstitutionBranchCodeType = Literal["BANK_CODE_CAD", "BSB_AUD", "NONE"]

DESTINATION_INSTITUTION_BRANCH_CODE_TYPE_VALUES: set[DestinationInstitutionBranchCodeType] = {
    "BANK_CODE_CAD",
    "BSB_AUD",
    "NONE",
}


def check_destination_institution_branch_code_type(value: str) -> DestinationInstitutionBranchCodeType:
    if value in DESTINATION_INSTITUTION_BRANCH_CODE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DESTINATION_INSTITUTION_BRANCH_CODE_TYPE_VALUES!r}")
