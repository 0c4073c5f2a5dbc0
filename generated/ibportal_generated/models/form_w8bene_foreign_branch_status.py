from typing import Literal

FormW8BENEForeignBranchStatus = Literal[
    "LIMITED_BRANCH", "PARTICIPATING_FFI", "REPORTING_MODEL_1_FFI", "REPORTING_MODEL_2_FFI", "US_BRANCH"
]

FORM_W8BENE_FOREIGN_BRANCH_STATUS_VALUES: set[FormW8BENEForeignBranchStatus] = {
    "LIMITED_BRANCH",
    "PARTICIPATING_FFI",
    "REPORTING_MODEL_1_FFI",
    "REPORTING_MODEL_2_FFI",
    "US_BRANCH",
}


def check_form_w8bene_foreign_branch_status(value: str) -> FormW8BENEForeignBranchStatus:
    if value in FORM_W8BENE_FOREIGN_BRANCH_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BENE_FOREIGN_BRANCH_STATUS_VALUES!r}")
