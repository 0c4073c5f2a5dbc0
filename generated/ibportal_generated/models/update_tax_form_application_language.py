from typing import Literal

UpdateTaxFormApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

UPDATE_TAX_FORM_APPLICATION_LANGUAGE_VALUES: set[UpdateTaxFormApplicationLanguage] = {
    "ar-AE",
    "de",
    "en",
    "es",
    "fr",
    "he-IL",
    "hu",
    "it",
    "ja",
    "pt",
    "ru",
    "zh-Hans",
}


def check_update_tax_form_application_language(value: str) -> UpdateTaxFormApplicationLanguage:
    if value in UPDATE_TAX_FORM_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_TAX_FORM_APPLICATION_LANGUAGE_VALUES!r}")
