from typing import Literal

AllocateVANApplicationCurrency = Literal[
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

ALLOCATE_VAN_APPLICATION_CURRENCY_VALUES: set[AllocateVANApplicationCurrency] = {
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


def check_allocate_van_application_currency(value: str) -> AllocateVANApplicationCurrency:
    if value in ALLOCATE_VAN_APPLICATION_CURRENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALLOCATE_VAN_APPLICATION_CURRENCY_VALUES!r}")
