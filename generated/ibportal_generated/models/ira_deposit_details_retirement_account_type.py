from typing import Literal

IRADepositDetailsRetirementAccountType = Literal[
    "ED", "ISA", "JISA", "RH", "RI", "RO", "RRSP", "RT", "SH", "SIMPLE", "SP", "SRRSP", "TFSA", "TH"
]

IRA_DEPOSIT_DETAILS_RETIREMENT_ACCOUNT_TYPE_VALUES: set[IRADepositDetailsRetirementAccountType] = {
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


def check_ira_deposit_details_retirement_account_type(value: str) -> IRADepositDetailsRetirementAccountType:
    if value in IRA_DEPOSIT_DETAILS_RETIREMENT_ACCOUNT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IRA_DEPOSIT_DETAILS_RETIREMENT_ACCOUNT_TYPE_VALUES!r}"
    )
