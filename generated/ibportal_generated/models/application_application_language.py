from typing import Literal

ApplicationApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

APPLICATION_APPLICATION_LANGUAGE_VALUES: set[ApplicationApplicationLanguage] = {
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


def check_application_application_language(value: str) -> ApplicationApplicationLanguage:
    if value in APPLICATION_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_APPLICATION_LANGUAGE_VALUES!r}")
