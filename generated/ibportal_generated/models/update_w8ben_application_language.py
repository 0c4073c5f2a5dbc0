from typing import Literal

UpdateW8BENApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

UPDATE_W8BEN_APPLICATION_LANGUAGE_VALUES: set[UpdateW8BENApplicationLanguage] = {
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


def check_update_w8ben_application_language(value: str) -> UpdateW8BENApplicationLanguage:
    if value in UPDATE_W8BEN_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_W8BEN_APPLICATION_LANGUAGE_VALUES!r}")
