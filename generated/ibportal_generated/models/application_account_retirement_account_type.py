from typing import Literal

ApplicationAccountRetirementAccountType = Literal[
    "ED", "ISA", "JISA", "RH", "RI", "RO", "RRSP", "RT", "SH", "SIMPLE", "SP", "SRRSP", "TFSA", "TH"
]

APPLICATION_ACCOUNT_RETIREMENT_ACCOUNT_TYPE_VALUES: set[ApplicationAccountRetirementAccountType] = {
    "ED",
    "ISA",
    "JISA",
    "RH",
    "RI",
    "RO",
    "RRSP",
    "RT",
    "SH",
    "SIMPLE",
    "SP",
    "SRRSP",
    "TFSA",
    "TH",
}


def check_application_account_retirement_account_type(value: str) -> ApplicationAccountRetirementAccountType:
    if value in APPLICATION_ACCOUNT_RETIREMENT_ACCOUNT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_RETIREMENT_ACCOUNT_TYPE_VALUES!r}"
    )
