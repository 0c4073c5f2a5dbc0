from typing import Literal

AlertRequestAlertRepeatable = Literal[0, 1]

ALERT_REQUEST_ALERT_REPEATABLE_VALUES: set[AlertRequestAlertRepeatable] = {
    0,
    1,
}


def check_alert_request_alert_repeatable(value: int) -> AlertRequestAlertRepeatable:
    if value in ALERT_REQUEST_ALERT_REPEATABLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_ALERT_REPEATABLE_VALUES!r}")
