from typing import Literal

JointApplicantType = Literal["au_joint_account", "community", "joint_tenants", "tbe", "tenants_common"]

JOINT_APPLICANT_TYPE_VALUES: set[JointApplicantType] = {
    "au_joint_account",
    "community",
    "joint_tenants",
    "tbe",
    "tenants_common",
}


def check_joint_applicant_type(value: str) -> JointApplicantType:
    if value in JOINT_APPLICANT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {JOINT_APPLICANT_TYPE_VALUES!r}")
