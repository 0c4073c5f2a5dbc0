from typing import Literal

ContractsStrikesSectype = Literal["FOP", "OPT", "WAR"]

CONTRACTS_STRIKES_SECTYPE_VALUES: set[ContractsStrikesSectype] = {
    "FOP",
    "OPT",
    "WAR",
}


def check_contracts_strikes_sectype(value: str) -> ContractsStrikesSectype:
    if value in CONTRACTS_STRIKES_SECTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACTS_STRIKES_SECTYPE_VALUES!r}")
