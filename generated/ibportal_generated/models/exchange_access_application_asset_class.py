from typing import Literal

ExchangeAccessApplicationAssetClass = Literal[
    "BILL", "BOND", "CASH", "CFD", "CLP", "COMB", "FOP", "FUND", "FUT", "MRGN", "OPT", "SSF", "STK", "WAR"
]

EXCHANGE_ACCESS_APPLICATION_ASSET_CLASS_VALUES: set[ExchangeAccessApplicationAssetClass] = {
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


def check_exchange_access_application_asset_class(value: str) -> ExchangeAccessApplicationAssetClass:
    if value in EXCHANGE_ACCESS_APPLICATION_ASSET_CLASS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXCHANGE_ACCESS_APPLICATION_ASSET_CLASS_VALUES!r}")
