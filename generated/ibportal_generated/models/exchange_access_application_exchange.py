from typing import Literal

ExchangeAccessApplicationExchange = Literal["AMEX", "BOX", "CBOE", "ISE", "NASDAQ", "NYSE", "PHLX", "PSE"]

EXCHANGE_ACCESS_APPLICATION_EXCHANGE_VALUES: set[ExchangeAccessApplicationExchange] = {
    "AMEX",
    "BOX",
    "CBOE",
    "ISE",
    "NASDAQ",
    "NYSE",
    "PHLX",
    "PSE",
}


def check_exchange_access_application_exchange(value: str) -> ExchangeAccessApplicationExchange:
    if value in EXCHANGE_ACCESS_APPLICATION_EXCHANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXCHANGE_ACCESS_APPLICATION_EXCHANGE_VALUES!r}")
