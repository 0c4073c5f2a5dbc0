from typing import Literal

AlertsDetailsType = Literal["Q"]

ALERTS_DETAILS_TYPE_VALUES: set[AlertsDetailsType] = {
    "Q",
}


def check_alerts_details_type(value: str) -> AlertsDetailsType:
    if value in ALERTS_DETAILS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERTS_DETAILS_TYPE_VALUES!r}")
