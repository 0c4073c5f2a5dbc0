from typing import Literal

TradingInstrumentDescriptionAssetType = Literal["BILL", "BOND", "CASH", "FUND", "OPT", "STK", "UNKNOWN", "WAR"]

TRADING_INSTRUMENT_DESCRIPTION_ASSET_TYPE_VALUES: set[TradingInstrumentDescriptionAssetType] = {
    "BILL",
    "BOND",
    "CASH",
    "FUND",
    "OPT",
    "STK",
    "UNKNOWN",
    "WAR",
}


def check_trading_instrument_description_asset_type(value: str) -> TradingInstrumentDescriptionAssetType:
    if value in TRADING_INSTRUMENT_DESCRIPTION_ASSET_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRADING_INSTRUMENT_DESCRIPTION_ASSET_TYPE_VALUES!r}")
