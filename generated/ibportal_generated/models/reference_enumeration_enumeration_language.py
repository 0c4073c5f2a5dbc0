from typing import Literal

ReferenceEnumerationEnumerationLanguage = Literal[
    "ar", "de", "en", "es", "fr", "he", "hu", "it", "ja", "nl", "pt", "ru", "zh_CN", "zh_TW"
]

REFERENCE_ENUMERATION_ENUMERATION_LANGUAGE_VALUES: set[ReferenceEnumerationEnumerationLanguage] = {
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "he",
    "hu",
    "it",
    "ja",
    "nl",
    "pt",
    "ru",
    "zh_CN",
    "zh_TW",
}


def check_reference_enumeration_enumeration_language(value: str) -> ReferenceEnumerationEnumerationLanguage:
    if value in REFERENCE_ENUMERATION_ENUMERATION_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REFERENCE_ENUMERATION_ENUMERATION_LANGUAGE_VALUES!r}"
    )
