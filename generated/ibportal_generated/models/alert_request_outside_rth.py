from typing import Literal

AlertRequestOutsideRth = Literal[0, 1]

ALERT_REQUEST_OUTSIDE_RTH_VALUES: set[AlertRequestOutsideRth] = {
    0,
    1,
}


def check_alert_request_outside_rth(value: int) -> AlertRequestOutsideRth:
    if value in ALERT_REQUEST_OUTSIDE_RTH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_OUTSIDE_RTH_VALUES!r}")
