from typing import Literal

AlertRequestConditionType = Literal[1, 3, 4, 5, 6, 7, 8, 9]

ALERT_REQUEST_CONDITION_TYPE_VALUES: set[AlertRequestConditionType] = {
    1,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
}


def check_alert_request_condition_type(value: int) -> AlertRequestConditionType:
    if value in ALERT_REQUEST_CONDITION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_CONDITION_TYPE_VALUES!r}")
