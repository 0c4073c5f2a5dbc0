from typing import Literal

ApplicationAccountQiSubType = Literal["ISA", "JISA", "SIPP"]

APPLICATION_ACCOUNT_QI_SUB_TYPE_VALUES: set[ApplicationAccountQiSubType] = {
    "ISA",
    "JISA",
    "SIPP",
}


def check_application_account_qi_sub_type(value: str) -> ApplicationAccountQiSubType:
    if value in APPLICATION_ACCOUNT_QI_SUB_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_QI_SUB_TYPE_VALUES!r}")
