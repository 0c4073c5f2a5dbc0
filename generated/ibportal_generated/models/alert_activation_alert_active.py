from typing import Literal

AlertActivationAlertActive = Literal[0, 1]

ALERT_ACTIVATION_ALERT_ACTIVE_VALUES: set[AlertActivationAlertActive] = {
    0,
    1,
}


def check_alert_activation_alert_active(value: int) -> AlertActivationAlertActive:
    if value in ALERT_ACTIVATION_ALERT_ACTIVE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_ACTIVATION_ALERT_ACTIVE_VALUES!r}")
