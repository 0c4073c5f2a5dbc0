from typing import Literal

ApplicationAccountAccountCapability = Literal[
    "BOND", "CFD", "CLP", "CMDTY", "FOP", "FUND", "FUT", "LEVFX", "MRGN", "MULT", "OPT", "SSF", "STK"
]

APPLICATION_ACCOUNT_ACCOUNT_CAPABILITY_VALUES: set[ApplicationAccountAccountCapability] = {
    "BOND",
    "CFD",
    "CLP",
    "CMDTY",
    "FOP",
    "FUND",
    "FUT",
    "LEVFX",
    "MRGN",
    "MULT",
    "OPT",
    "SSF",
    "STK",
}


def check_application_account_account_capability(value: str) -> ApplicationAccountAccountCapability:
    if value in APPLICATION_ACCOUNT_ACCOUNT_CAPABILITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_ACCOUNT_CAPABILITY_VALUES!r}")
