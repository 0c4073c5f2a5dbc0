from typing import Literal

IraDepositDetailIraContributionType = Literal[
    "CONTRIBUTION", "DIRECT_ROLLOVER", "EMPLOYER_SEP_CONTRIBUTION", "LATE_ROLLOVER", "ROLLOVER", "SPOUSAL_CONTRIBUTION"
]

IRA_DEPOSIT_DETAIL_IRA_CONTRIBUTION_TYPE_VALUES: set[IraDepositDetailIraContributionType] = {
    "CONTRIBUTION",
    "DIRECT_ROLLOVER",
    "EMPLOYER_SEP_CONTRIBUTION",
    "LATE_ROLLOVER",
    "ROLLOVER",
    "SPOUSAL_CONTRIBUTION",
}


def check_ira_deposit_detail_ira_contribution_type(value: str) -> IraDepositDetailIraContributionType:
    if value in IRA_DEPOSIT_DETAIL_IRA_CONTRIBUTION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_DEPOSIT_DETAIL_IRA_CONTRIBUTION_TYPE_VALUES!r}")
