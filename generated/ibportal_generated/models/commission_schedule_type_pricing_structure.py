from typing import Literal

CommissionScheduleTypePricingStructure = Literal["FIXED", "TIERED"]

COMMISSION_SCHEDULE_TYPE_PRICING_STRUCTURE_VALUES: set[CommissionScheduleTypePricingStructure] = {
    "FIXED",
    "TIERED",
}


def check_commission_schedule_type_pricing_structure(value: str) -> CommissionScheduleTypePricingStructure:
    if value in COMMISSION_SCHEDULE_TYPE_PRICING_STRUCTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMMISSION_SCHEDULE_TYPE_PRICING_STRUCTURE_VALUES!r}"
    )
