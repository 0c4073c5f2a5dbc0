from typing import Literal

AlertRequestSendMessage = Literal[0, 1]

ALERT_REQUEST_SEND_MESSAGE_VALUES: set[AlertRequestSendMessage] = {
    0,
    1,
}


def check_alert_request_send_message(value: int) -> AlertRequestSendMessage:
    if value in ALERT_REQUEST_SEND_MESSAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ALERT_REQUEST_SEND_MESSAGE_VALUES!r}")
