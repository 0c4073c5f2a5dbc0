from typing import Literal

ContractsScheduleAssetClass = Literal["BND", "CFD", "FND", "FUT", "ICS", "OPT", "STK", "SWP", "WAR"]

CONTRACTS_SCHEDULE_ASSET_CLASS_VALUES: set[ContractsScheduleAssetClass] = {
    "BND",
    "CFD",
    "FND",
    "FUT",
    "ICS",
    "OPT",
    "STK",
    "SWP",
    "WAR",
}


def check_contracts_schedule_asset_class(value: str) -> ContractsScheduleAssetClass:
    if value in CONTRACTS_SCHEDULE_ASSET_CLASS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTRACTS_SCHEDULE_ASSET_CLASS_VALUES!r}")
