from typing import Literal

SourceOfIncomeTypeSourceType = Literal[
    "CONSULTING",
    "DISABILITY",
    "INHERITANCE",
    "INTEREST",
    "OTHER",
    "PENSIONANDSOCIALSECURITY",
    "REALESTATE",
    "RENTAL",
    "SEVERANCE",
    "SPOUSE",
    "TRADINGANDINVESTMENTS",
    "UNEMPLOYMENT",
]

SOURCE_OF_INCOME_TYPE_SOURCE_TYPE_VALUES: set[SourceOfIncomeTypeSourceType] = {
    "CONSULTING",
    "DISABILITY",
    "INHERITANCE",
    "INTEREST",
    "OTHER",
    "PENSIONANDSOCIALSECURITY",
    "REALESTATE",
    "RENTAL",
    "SEVERANCE",
    "SPOUSE",
    "TRADINGANDINVESTMENTS",
    "UNEMPLOYMENT",
}


def check_source_of_income_type_source_type(value: str) -> SourceOfIncomeTypeSourceType:
    if value in SOURCE_OF_INCOME_TYPE_SOURCE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOURCE_OF_INCOME_TYPE_SOURCE_TYPE_VALUES!r}")
