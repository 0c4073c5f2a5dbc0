from typing import Literal

AlertRequestConditionOperator = Literal["<", "<=", "==", ">", ">="]

ALERT_REQUEST_CONDITION_OPERATOR_VALUES: set[AlertRequestConditionOperator] = {
    "<",
    "<=",
    "==",
    ">",
    ">=",
}


def check_alert_request_condition_operator(value: str) -> AlertRequestConditionOperator:
    if value in ALERT_REQUEST_CONDITION_OPERATOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_CONDITION_OPERATOR_VALUES!r}")
