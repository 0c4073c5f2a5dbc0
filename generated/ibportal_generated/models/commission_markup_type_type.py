from typing import Literal

CommissionMarkupTypeType = Literal["FA", "FM", "PM"]

COMMISSION_MARKUP_TYPE_TYPE_VALUES: set[CommissionMarkupTypeType] = {
    "FA",
    "FM",
    "PM",
}


def check_commission_markup_type_type(value: str) -> CommissionMarkupTypeType:
    if value in COMMISSION_MARKUP_TYPE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMISSION_MARKUP_TYPE_TYPE_VALUES!r}")
