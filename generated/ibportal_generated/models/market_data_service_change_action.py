from typing import Literal

MarketDataServiceChangeAction = Literal["ADD", "REMOVE"]

MARKET_DATA_SERVICE_CHANGE_ACTION_VALUES: set[MarketDataServiceChangeAction] = {
    "ADD",
    "REMOVE",
}


def check_market_data_service_change_action(value: str) -> MarketDataServiceChangeAction:
    if value in MARKET_DATA_SERVICE_CHANGE_ACTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MARKET_DATA_SERVICE_CHANGE_ACTION_VALUES!r}")
