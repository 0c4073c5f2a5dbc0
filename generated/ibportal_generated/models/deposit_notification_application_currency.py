from typing import Literal

DepositNotificationApplicationCurrency = Literal[
    "AED",
    "AUD",
    "BGN",
    "CAD",
    "CHF",
    "CNH",
    "CZK",
    "DKK",
    "EUR",
    "GBP",
    "HKD",
    "HUF",
    "ILS",
    "JPY",
    "KRW",
    "MXN",
    "NOK",
    "NZD",
    "PLN",
    "RON",
    "RUB",
    "SAR",
    "SEK",
    "SGD",
    "TRY",
    "USD",
    "ZAR",
]

DEPOSIT_NOTIFICATION_APPLICATION_CURRENCY_VALUES: set[DepositNotificationApplicationCurrency] = {
    "AED",
    "AUD",
    "BGN",
    "CAD",
    "CHF",
    "CNH",
    "CZK",
    "DKK",
    "EUR",
    "GBP",
    "HKD",
    "HUF",
    "ILS",
    "JPY",
    "KRW",
    "MXN",
    "NOK",
    "NZD",
    "PLN",
    "RON",
    "RUB",
    "SAR",
    "SEK",
    "SGD",
    "TRY",
    "USD",
    "ZAR",
}


def check_deposit_notification_application_currency(value: str) -> DepositNotificationApplicationCurrency:
    if value in DEPOSIT_NOTIFICATION_APPLICATION_CURRENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DEPOSIT_NOTIFICATION_APPLICATION_CURRENCY_VALUES!r}")
