from typing import Literal

ProcessDocumentsApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

PROCESS_DOCUMENTS_APPLICATION_LANGUAGE_VALUES: set[ProcessDocumentsApplicationLanguage] = {
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


def check_process_documents_application_language(value: str) -> ProcessDocumentsApplicationLanguage:
    if value in PROCESS_DOCUMENTS_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PROCESS_DOCUMENTS_APPLICATION_LANGUAGE_VALUES!r}")
