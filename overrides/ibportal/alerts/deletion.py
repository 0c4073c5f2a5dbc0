"""Deleting alerts: one, or all of them, which must not be one slip of a number apart."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal_generated.calls import alerts as calls
from ibportal_generated.models.alert_receipt import AlertReceipt

_EVERY_ALERT = 0
"""The id that stands for every alert of an account."""


def delete(core: Core, account_id: str, alert_id: int) -> Flow[AlertReceipt]:
    """Delete one alert.

    The reply says that the request was taken, not that it has been carried out. The mobile trading assistant's alert is
    not deleted but put back to its defaults.

    Args:
        account_id: The account the alert belongs to.
        alert_id: The alert's `order_id`, as `alerts.list` has it.

    Raises:
        ValueError: An id that is no alert's: 0 would stand for every alert of the account (`delete_all`).
        ApiError: There is no such alert, or the reply says `success: false`.
    """
    if alert_id <= _EVERY_ALERT:
        raise ValueError(f"alerts.delete: {alert_id} is no alert's id; to delete every alert of an account: delete_all")
    return (yield from core.send(calls.delete(account_id, alert_id)))


def delete_all(core: Core, account_id: str) -> Flow[AlertReceipt]:
    """Delete every alert of an account, and put the mobile trading assistant's alert back to its defaults.

    Args:
        account_id: The account.
    """
    return (yield from core.send(calls.delete(account_id, _EVERY_ALERT)))
