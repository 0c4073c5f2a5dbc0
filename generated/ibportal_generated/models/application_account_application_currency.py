from typing import Literal

ApplicationAccountApplicationCurrency = Literal[
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

APPLICATION_ACCOUNT_APPLICATION_CURRENCY_VALUES: set[ApplicationAccountApplicationCurrency] = {
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


def check_application_account_application_currency(value: str) -> ApplicationAccountApplicationCurrency:
    if value in APPLICATION_ACCOUNT_APPLICATION_CURRENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_ACCOUNT_APPLICATION_CURRENCY_VALUES!r}")
