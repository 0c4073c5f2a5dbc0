from typing import Literal

PrimaryContributorTypeNameSuffix = Literal["I", "II", "III", "IV", "Jr.", "Sr.", "V"]

PRIMARY_CONTRIBUTOR_TYPE_NAME_SUFFIX_VALUES: set[PrimaryContributorTypeNameSuffix] = {
    "I",
    "II",
    "III",
    "IV",
    "Jr.",
    "Sr.",
    "V",
}


def check_primary_contributor_type_name_suffix(value: str) -> PrimaryContributorTypeNameSuffix:
    if value in PRIMARY_CONTRIBUTOR_TYPE_NAME_SUFFIX_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PRIMARY_CONTRIBUTOR_TYPE_NAME_SUFFIX_VALUES!r}")
