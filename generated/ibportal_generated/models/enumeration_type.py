from typing import Literal

EnumerationType = Literal[
    "acats",
    "aton",
    "business-and-occupation",
    "countries",
    "edd-avt",
    "employee-plans",
    "employee-track",
    "exchange-bundles",
    "fin-info-ranges",
    "market-data",
    "product-country-bundles",
    "prohibited-country",
    "questionnaires",
    "quiz-questions",
    "security-questions",
    "states",
    "wire-instructions",
]

ENUMERATION_TYPE_VALUES: set[EnumerationType] = {
    "acats",
    "aton",
    "business-and-occupation",
    "countries",
    "edd-avt",
    "employee-plans",
    "employee-track",
    "exchange-bundles",
    "fin-info-ranges",
    "market-data",
    "product-country-bundles",
    "prohibited-country",
    "questionnaires",
    "quiz-questions",
    "security-questions",
    "states",
    "wire-instructions",
}


def check_enumeration_type(value: str) -> EnumerationType:
    if value in ENUMERATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ENUMERATION_TYPE_VALUES!r}")
