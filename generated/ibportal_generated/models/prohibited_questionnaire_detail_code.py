from typing import Literal

ProhibitedQuestionnaireDetailCode = Literal[
    "BIRTH", "BUSINESSDEALINGS", "CITIZENSHIP", "FINANCIALACCOUNTS", "MULTI", "PASSPORT", "RESIDENT"
]

PROHIBITED_QUESTIONNAIRE_DETAIL_CODE_VALUES: set[ProhibitedQuestionnaireDetailCode] = {
    "BIRTH",
    "BUSINESSDEALINGS",
    "CITIZENSHIP",
    "FINANCIALACCOUNTS",
    "MULTI",
    "PASSPORT",
    "RESIDENT",
}


def check_prohibited_questionnaire_detail_code(value: str) -> ProhibitedQuestionnaireDetailCode:
    if value in PROHIBITED_QUESTIONNAIRE_DETAIL_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PROHIBITED_QUESTIONNAIRE_DETAIL_CODE_VALUES!r}")
