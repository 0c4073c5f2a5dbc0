from typing import Literal

SecurityQuestionsApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

SECURITY_QUESTIONS_APPLICATION_LANGUAGE_VALUES: set[SecurityQuestionsApplicationLanguage] = {
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


def check_security_questions_application_language(value: str) -> SecurityQuestionsApplicationLanguage:
    if value in SECURITY_QUESTIONS_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SECURITY_QUESTIONS_APPLICATION_LANGUAGE_VALUES!r}")
