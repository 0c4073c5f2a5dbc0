from typing import Literal

MarketDataHmdsHistoryDirection = Literal[-1, 1]

MARKET_DATA_HMDS_HISTORY_DIRECTION_VALUES: set[MarketDataHmdsHistoryDirection] = {
    -1,
    1,
}


def check_market_data_hmds_history_direction(value: int) -> MarketDataHmdsHistoryDirection:
    if value in MARKET_DATA_HMDS_HISTORY_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MARKET_DATA_HMDS_HISTORY_DIRECTION_VALUES!r}")
