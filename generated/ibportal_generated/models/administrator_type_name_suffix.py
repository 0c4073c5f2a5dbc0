from typing import Literal

AdministratorTypeNameSuffix = Literal["I", "II", "III", "IV", "Jr.", "Sr.", "V"]

ADMINISTRATOR_TYPE_NAME_SUFFIX_VALUES: set[AdministratorTypeNameSuffix] = {
    "I",
    "II",
    "III",
    "IV",
    "Jr.",
    "Sr.",
    "V",
}


def check_administrator_type_name_suffix(value: str) -> AdministratorTypeNameSuffix:
    if value in ADMINISTRATOR_TYPE_NAME_SUFFIX_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADMINISTRATOR_TYPE_NAME_SUFFIX_VALUES!r}")
