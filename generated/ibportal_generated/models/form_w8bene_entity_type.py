from typing import Literal

FormW8BENEEntityType = Literal[
    "CENTRAL_BANK_OF_ISSUE",
    "COMPLEX_TRUST",
    "CORPORATION",
    "DISREGARDED_ENTITY",
    "ESTATE",
    "GOVERNMENT",
    "GRANTOR_TRUST",
    "PARTNERSHIP",
    "PRIVATE_FOUNDATION",
    "SIMPLE_TRUST",
    "TAX_EXEMPT_ORGANIZATION",
]

FORM_W8BENE_ENTITY_TYPE_VALUES: set[FormW8BENEEntityType] = {
    "CENTRAL_BANK_OF_ISSUE",
    "COMPLEX_TRUST",
    "CORPORATION",
    "DISREGARDED_ENTITY",
    "ESTATE",
    "GOVERNMENT",
    "GRANTOR_TRUST",
    "PARTNERSHIP",
    "PRIVATE_FOUNDATION",
    "SIMPLE_TRUST",
    "TAX_EXEMPT_ORGANIZATION",
}


def check_form_w8bene_entity_type(value: str) -> FormW8BENEEntityType:
    if value in FORM_W8BENE_ENTITY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FORM_W8BENE_ENTITY_TYPE_VALUES!r}")
