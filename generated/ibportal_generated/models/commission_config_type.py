from typing import Literal

CommissionConfigType = Literal["Commodities", "Securities"]

COMMISSION_CONFIG_TYPE_VALUES: set[CommissionConfigType] = {
    "Commodities",
    "Securities",
}


def check_commission_config_type(value: str) -> CommissionConfigType:
    if value in COMMISSION_CONFIG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMISSION_CONFIG_TYPE_VALUES!r}")
