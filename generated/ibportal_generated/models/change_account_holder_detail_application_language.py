from typing import Literal

ChangeAccountHolderDetailApplicationLanguage = Literal[
    "ar-AE", "de", "en", "es", "fr", "he-IL", "hu", "it", "ja", "pt", "ru", "zh-Hans"
]

CHANGE_ACCOUNT_HOLDER_DETAIL_APPLICATION_LANGUAGE_VALUES: set[ChangeAccountHolderDetailApplicationLanguage] = {
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


def check_change_account_holder_detail_application_language(value: str) -> ChangeAccountHolderDetailApplicationLanguage:
    if value in CHANGE_ACCOUNT_HOLDER_DETAIL_APPLICATION_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHANGE_ACCOUNT_HOLDER_DETAIL_APPLICATION_LANGUAGE_VALUES!r}"
    )
