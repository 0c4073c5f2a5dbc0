from typing import Literal

BalanceQueryBalanceQueryType = Literal["QUERY_WITHDRAWABLE_CASH_EQUITY"]

BALANCE_QUERY_BALANCE_QUERY_TYPE_VALUES: set[BalanceQueryBalanceQueryType] = {
    "QUERY_WITHDRAWABLE_CASH_EQUITY",
}


def check_balance_query_balance_query_type(value: str) -> BalanceQueryBalanceQueryType:
    if value in BALANCE_QUERY_BALANCE_QUERY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BALANCE_QUERY_BALANCE_QUERY_TYPE_VALUES!r}")
