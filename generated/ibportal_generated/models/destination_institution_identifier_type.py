from typing import Literal

DestinationInstitutionIdentifierType = Literal["BIC", "IFSC"]

DESTINATION_INSTITUTION_IDENTIFIER_TYPE_VALUES: set[DestinationInstitutionIdentifierType] = {
    "BIC",
    "IFSC",
}


def check_destination_institution_identifier_type(value: str) -> DestinationInstitutionIdentifierType:
    if value in DESTINATION_INSTITUTION_IDENTIFIER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DESTINATION_INSTITUTION_IDENTIFIER_TYPE_VALUES!r}")
