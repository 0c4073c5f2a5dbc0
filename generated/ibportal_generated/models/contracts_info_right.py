from typing import Literal

ContractsInfoRight = Literal["C", "P"]

CONTRACTS_INFO_RIGHT_VALUES: set[ContractsInfoRight] = {
    "C",
    "P",
}


def check_contracts_info_right(value: str) -> ContractsInfoRight:
    if value in CONTRACTS_INFO_RIGHT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACTS_INFO_RIGHT_VALUES!r}")
