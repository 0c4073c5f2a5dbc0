from typing import Literal

FormCRSControllingPersonDesignation = Literal["BY_OTHER_MEANS", "BY_OWNERSHIP", "SENIOR_MGMT_OFFICER"]

FORM_CRS_CONTROLLING_PERSON_DESIGNATION_VALUES: set[FormCRSControllingPersonDesignation] = {
    "BY_OTHER_MEANS",
    "BY_OWNERSHIP",
    "SENIOR_MGMT_OFFICER",
}


def check_form_crs_controlling_person_designation(value: str) -> FormCRSControllingPersonDesignation:
    if value in FORM_CRS_CONTROLLING_PERSON_DESIGNATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_CRS_CONTROLLING_PERSON_DESIGNATION_VALUES!r}")
