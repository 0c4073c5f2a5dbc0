from typing import Literal

DayQuantityLimitApplicationAssetClass = Literal[
    "BILL", "BOND", "CASH", "CFD", "CLP", "COMB", "FOP", "FUND", "FUT", "MRGN", "OPT", "SSF", "STK", "WAR"
]

DAY_QUANTITY_LIMIT_APPLICATION_ASSET_CLASS_VALUES: set[DayQuantityLimitApplicationAssetClass] = {
    "BILL",
    "BOND",
    "CASH",
    "CFD",
    "CLP",
    "COMB",
    "FOP",
    "FUND",
    "FUT",
    "MRGN",
    "OPT",
    "SSF",
    "STK",
    "WAR",
}


def check_day_quantity_limit_application_asset_class(value: str) -> DayQuantityLimitApplicationAssetClass:
    if value in DAY_QUANTITY_LIMIT_APPLICATION_ASSET_CLASS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DAY_QUANTITY_LIMIT_APPLICATION_ASSET_CLASS_VALUES!r}"
    )
