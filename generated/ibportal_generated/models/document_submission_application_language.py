from typing import Literal

DocumentSubmissionApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

DOCUMENT_SUBMISSION_APPLICATION_LANGUAGE_VALUES: set[DocumentSubmissionApplicationLanguage] = {
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


def check_document_submission_application_language(value: str) -> DocumentSubmissionApplicationLanguage:
    if value in DOCUMENT_SUBMISSION_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOCUMENT_SUBMISSION_APPLICATION_LANGUAGE_VALUES!r}")
