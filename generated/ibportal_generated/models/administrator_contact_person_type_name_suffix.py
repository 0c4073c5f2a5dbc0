from typing import Literal

AdministratorContactPersonTypeNameSuffix = Literal["I", "II", "III", "IV", "Jr.", "Sr.", "V"]

ADMINISTRATOR_CONTACT_PERSON_TYPE_NAME_SUFFIX_VALUES: set[AdministratorContactPersonTypeNameSuffix] = {
    "I",
    "II",
    "III",
    "IV",
    "Jr.",
    "Sr.",
    "V",
}


def check_administrator_contact_person_type_name_suffix(value: str) -> AdministratorContactPersonTypeNameSuffix:
    if value in ADMINISTRATOR_CONTACT_PERSON_TYPE_NAME_SUFFIX_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADMINISTRATOR_CONTACT_PERSON_TYPE_NAME_SUFFIX_VALUES!r}"
    )
