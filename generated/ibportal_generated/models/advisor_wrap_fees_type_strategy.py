from typing import Literal

AdvisorWrapFeesTypeStrategy = Literal["AUTOMATED", "DIRECTBILLING", "NO_FEE"]

ADVISOR_WRAP_FEES_TYPE_STRATEGY_VALUES: set[AdvisorWrapFeesTypeStrategy] = {
    "AUTOMATED",
    "DIRECTBILLING",
    "NO_FEE",
}


def check_advisor_wrap_fees_type_strategy(value: str) -> AdvisorWrapFeesTypeStrategy:
    if value in ADVISOR_WRAP_FEES_TYPE_STRATEGY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADVISOR_WRAP_FEES_TYPE_STRATEGY_VALUES!r}")
