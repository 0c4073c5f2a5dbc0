from typing import Literal

TradingInstrumentDescriptionSecurityIdType = Literal["CASH", "CUSIP", "ISIN"]

TRADING_INSTRUMENT_DESCRIPTION_SECURITY_ID_TYPE_VALUES: set[TradingInstrumentDescriptionSecurityIdType] = {
    "CASH",
    "CUSIP",
    "ISIN",
}


def check_trading_instrument_description_security_id_type(value: str) -> TradingInstrumentDescriptionSecurityIdType:
    if value in TRADING_INSTRUMENT_DESCRIPTION_SECURITY_ID_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADING_INSTRUMENT_DESCRIPTION_SECURITY_ID_TYPE_VALUES!r}"
    )
