from typing import Literal

TradingPermissionApplicationAssetClass = Literal[
    "BILL", "BOND", "CASH", "CFD", "CLP", "COMB", "FOP", "FUND", "FUT", "MRGN", "OPT", "SSF", "STK", "WAR"
]

TRADING_PERMISSION_APPLICATION_ASSET_CLASS_VALUES: set[TradingPermissionApplicationAssetClass] = {
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


def check_trading_permission_application_asset_class(value: str) -> TradingPermissionApplicationAssetClass:
    if value in TRADING_PERMISSION_APPLICATION_ASSET_CLASS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADING_PERMISSION_APPLICATION_ASSET_CLASS_VALUES!r}"
    )
