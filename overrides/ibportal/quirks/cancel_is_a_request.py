"""Cancelling."""

from ibportal.quirks.quirk import Quirk


class CancelIsARequest(Quirk):
    """`Request was submitted` acknowledges that a cancellation was asked for; the order may still be filled.

    It is `PendingCancel` until the exchange has confirmed. Order id -1, which the row of a refused order has, stands
    for every open order.
    """

    id = "cancel-is-a-request"
    title = "Cancelling is acknowledged before anything is cancelled"
    evidence = ("Q114",)
    operations = frozenset({"orders.cancel"})
    cure = (
        "`cancel` gives a `CancelRequested`, `wait_cancelled` waits for the end of the order; ids below 1 are refused, "
        "and every order is cancelled with `cancel_all` only."
    )
    remove_when = "A cancellation is answered when it is done."
