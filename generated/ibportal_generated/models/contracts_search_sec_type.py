from typing import Literal

ContractsSearchSecType = Literal["BOND", "IND", "STK"]

CONTRACTS_SEARCH_SEC_TYPE_VALUES: set[ContractsSearchSecType] = {
    "BOND",
    "IND",
    "STK",
}


def check_contracts_search_sec_type(value: str) -> ContractsSearchSecType:
    if value in CONTRACTS_SEARCH_SEC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACTS_SEARCH_SEC_TYPE_VALUES!r}")
