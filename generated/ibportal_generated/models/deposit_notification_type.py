from typing import Literal

DepositNotificationType = Literal["ACH", "CHECK", "SKIP_DEPOSIT", "WIRE"]

DEPOSIT_NOTIFICATION_TYPE_VALUES: set[DepositNotificationType] = {
    "ACH",
    "CHECK",
    "SKIP_DEPOSIT",
    "WIRE",
}


def check_deposit_notification_type(value: str) -> DepositNotificationType:
    if value in DEPOSIT_NOTIFICATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DEPOSIT_NOTIFICATION_TYPE_VALUES!r}")
