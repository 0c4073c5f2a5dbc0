from typing import Literal

IraWithdrawalDetailIraWithholdType = Literal[
    "DEATH", "DIRECT_ROLLOVER", "EARLY", "EXCESS_CY", "EXCESS_PY", "EXCESS_SC", "NORMAL", "ROTH_DISTRIBUTION"
]

IRA_WITHDRAWAL_DETAIL_IRA_WITHHOLD_TYPE_VALUES: set[IraWithdrawalDetailIraWithholdType] = {
    "DEATH",
    "DIRECT_ROLLOVER",
    "EARLY",
    "EXCESS_CY",
    "EXCESS_PY",
    "EXCESS_SC",
    "NORMAL",
    "ROTH_DISTRIBUTION",
}


def check_ira_withdrawal_detail_ira_withhold_type(value: str) -> IraWithdrawalDetailIraWithholdType:
    if value in IRA_WITHDRAWAL_DETAIL_IRA_WITHHOLD_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IRA_WITHDRAWAL_DETAIL_IRA_WITHHOLD_TYPE_VALUES!r}")
