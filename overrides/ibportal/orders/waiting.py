"""Waiting for an order to come to something."""

from collections.abc import Collection
from difflib import SequenceMatcher

from ibportal.core import Core
from ibportal.errors import DeadlinePassed
from ibportal.flow import Flow, Sleep
from ibportal.orders.book import OrderId, positive_id, state
from ibportal.orders.order import OVER, STATUSES, Order
from ibportal.quirks.cancel_is_a_request import CancelIsARequest
from ibportal.quirks.order_inactive import OrderInactive

_APART = 1.0
"""Seconds between two looks."""


def wait_for_status(
    core: Core, order_id: OrderId, status: str | Collection[str], *, timeout: float = 30.0, account: str | None = None
) -> Flow[Order]:
    """Wait until an order has a status, or can have it no more.

    An order begins as `Inactive` for a moment, and ends so when it is rejected, at times after it was acknowledged as
    submitted. `Inactive` that lasts five seconds therefore ends the wait, as `Filled` and `Cancelled` do: look at the
    `status` of what is returned.

    Args:
        order_id: IBKR's id of the order, or what `place` returned.
        status: The status waited for, or several: `"Filled"`, `["PreSubmitted", "Submitted", "Filled"]`.
        timeout: Seconds.
        account: The account, where the login has several.

    Returns:
        The order, in a status waited for, or over, or rejected (`Inactive`).

    Raises:
        ValueError: there is no such status; nothing was sent.
        DeadlinePassed: it has come to nothing of that in time.
    """
    wanted = {status} if isinstance(status, str) else set(status)
    for each in wanted:
        if each not in STATUSES:
            nearest = max(
                STATUSES, key=lambda known: SequenceMatcher(None, known.casefold(), str(each).casefold()).ratio()
            )
            raise ValueError(f"status: {each!r} is none; is {nearest} meant? There are {', '.join(STATUSES)}")
    return (yield from _waited(core, positive_id(order_id), wanted | OVER, timeout, account))


def wait_cancelled(core: Core, order_id: OrderId, *, timeout: float = 30.0, account: str | None = None) -> Flow[Order]:
    """Wait until an order whose cancellation was asked for has ended: cancelled, or filled before it could be.

    Args:
        order_id: IBKR's id of the order, or what `place` returned.
        timeout: Seconds.
        account: The account, where the login has several.

    Returns:
        The order; look at its `status`, and at what is `filled`: part of a cancelled order may be.

    Raises:
        DeadlinePassed: it has not ended in time.
    """
    if not core.copes(CancelIsARequest.id):
        return (yield from state(core, order_id, account=account))
    return (yield from _waited(core, positive_id(order_id), OVER, timeout, account))


def _waited(core: Core, order_id: str, wanted: Collection[str], timeout: float, account: str | None) -> Flow[Order]:
    until = core.clock.monotonic() + timeout
    lasts = OrderInactive.LASTS if core.copes(OrderInactive.id) else 0.0
    inactive_since: float | None = None
    while True:
        order = yield from state(core, order_id, account=account)
        now = core.clock.monotonic()
        if order.status in wanted:
            return order
        if order.status != "Inactive":
            inactive_since = None
        elif inactive_since is None:
            inactive_since = now
        if inactive_since is not None and now - inactive_since >= lasts:
            return order
        if now >= until:
            raise DeadlinePassed(
                f"orders.status: order {order_id} is {order.status} after {timeout:g} s, and not "
                f"{' or '.join(sorted(wanted))}. It still works: wait on, or cancel it.",
                operation="orders.status",
            )
        yield Sleep(_APART)
