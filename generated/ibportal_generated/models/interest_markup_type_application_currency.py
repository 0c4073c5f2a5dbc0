from typing import Literal

InterestMarkupTypeApplicationCurrency = Literal[
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

INTEREST_MARKUP_TYPE_APPLICATION_CURRENCY_VALUES: set[InterestMarkupTypeApplicationCurrency] = {
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


def check_interest_markup_type_application_currency(value: str) -> InterestMarkupTypeApplicationCurrency:
    if value in INTEREST_MARKUP_TYPE_APPLICATION_CURRENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INTEREST_MARKUP_TYPE_APPLICATION_CURRENCY_VALUES!r}")
