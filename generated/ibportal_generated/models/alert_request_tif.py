from typing import Literal

AlertRequestTif = Literal["GTC", "GTD"]

ALERT_REQUEST_TIF_VALUES: set[AlertRequestTif] = {
    "GTC",
    "GTD",
}


def check_alert_request_tif(value: str) -> AlertRequestTif:
    if value in ALERT_REQUEST_TIF_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_TIF_VALUES!r}")
