from typing import Literal

AlertRequestConditionLogicBind = Literal["a", "n", "o"]

ALERT_REQUEST_CONDITION_LOGIC_BIND_VALUES: set[AlertRequestConditionLogicBind] = {
    "a",
    "n",
    "o",
}


def check_alert_request_condition_logic_bind(value: str) -> AlertRequestConditionLogicBind:
    if value in ALERT_REQUEST_CONDITION_LOGIC_BIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_CONDITION_LOGIC_BIND_VALUES!r}")
