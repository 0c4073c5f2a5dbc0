from typing import Literal

MarketDataHistoryDirection = Literal[-1, 1]

MARKET_DATA_HISTORY_DIRECTION_VALUES: set[MarketDataHistoryDirection] = {
    -1,
    1,
}


def check_market_data_history_direction(value: int) -> MarketDataHistoryDirection:
    if value in MARKET_DATA_HISTORY_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MARKET_DATA_HISTORY_DIRECTION_VALUES!r}")
