from typing import Literal

LegalEntityIdentificationFormationType = Literal["OTHER", "PRIVATE", "PUBLIC"]

LEGAL_ENTITY_IDENTIFICATION_FORMATION_TYPE_VALUES: set[LegalEntityIdentificationFormationType] = {
    "OTHER",
    "PRIVATE",
    "PUBLIC",
}


def check_legal_entity_identification_formation_type(value: str) -> LegalEntityIdentificationFormationType:
    if value in LEGAL_ENTITY_IDENTIFICATION_FORMATION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGAL_ENTITY_IDENTIFICATION_FORMATION_TYPE_VALUES!r}"
    )
