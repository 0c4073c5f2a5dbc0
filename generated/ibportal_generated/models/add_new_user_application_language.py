from typing import Literal

AddNewUserApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

ADD_NEW_USER_APPLICATION_LANGUAGE_VALUES: set[AddNewUserApplicationLanguage] = {
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


def check_add_new_user_application_language(value: str) -> AddNewUserApplicationLanguage:
    if value in ADD_NEW_USER_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_NEW_USER_APPLICATION_LANGUAGE_VALUES!r}")
