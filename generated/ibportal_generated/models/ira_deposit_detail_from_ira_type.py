from typing import Literal

IraDepositDetailFromIraType = Literal[
    "EDUCATION",
    "NONE",
    "RETIREMENT_SAVING_PLAN",
    "ROLLOVER",
    "ROTH",
    "ROTH_INHERITED",
    "SEP",
    "SEP_INHERITED",
    "SPOUSAL_RETIREMENT_SAVING_PLAN",
    "TAX_FREE_SAVING_ACCOUNT",
    "TRADITIONAL",
    "TRADITIONAL_INHERITED",
]

IRA_DEPOSIT_DETAIL_FROM_IRA_TYPE_VALUES: set[IraDepositDetailFromIraType] = {
    "EDUCATION",
    "NONE",
    "RETIREMENT_SAVING_PLAN",
    "ROLLOVER",
    "ROTH",
    "ROTH_INHERITED",
    "SEP",
    "SEP_INHERITED",
    "SPOUSAL_RETIREMENT_SAVING_PLAN",
    "TAX_FREE_SAVING_ACCOUNT",
    "TRADITIONAL",
    "TRADITIONAL_INHERITED",
}


def check_ira_deposit_detail_from_ira_type(value: str) -> IraDepositDetailFromIraType:
    if value in IRA_DEPOSIT_DETAIL_FROM_IRA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DEPOSIT_DETAIL_FROM_IRA_TYPE_VALUES!r}")
