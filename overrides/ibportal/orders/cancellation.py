"""Cancelling orders."""

from dataclasses import dataclass

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.orders.ack import NO_ORDER
from ibportal.orders.book import OrderId, positive_id
from ibportal.orders.outcome import once
from ibportal.orders.pending import Pending
from ibportal_generated.calls import orders as calls


@dataclass(frozen=True, slots=True)
class CancelRequested:
    """A cancellation that was asked for. The order may be filled all the same: `wait_cancelled` tells (Q114)."""

    order_id: str | None
    """None where every order was meant."""
    account: str
    words: str
    """What the gateway said, `Request was submitted`."""


def cancel(
    core: Core,
    account: str,
    order_id: OrderId,
    *,
    manual_indicator: bool | None = None,
    ext_operator: str | None = None,
    manual_cancel_time: str | None = None,
) -> Flow[CancelRequested]:
    """Ask for one order to be cancelled; cancelling the entry of a bracket cancels the rest of it.

    Sent once and at once, also while another order waits for an answer.

    Args:
        account: The account of the order, or the group it was placed for.
        order_id: IBKR's id of the order, not the client order id; or what `place` returned. Ids below 1 are refused:
            -1 means every order.
        manual_indicator: Whether a person cancels; needed for futures and options on them (CME rule 536-B).
        ext_operator: Who operates the system, for the same rule.
        manual_cancel_time: When a person decided to cancel, for brokers and advisors.

    Raises:
        OrderNotFound: there is no such order, or it has ended.
        OutcomeUnknown: the answer was lost; asking again does no harm, `reconcile` looks how the order stands.
    """
    sent = yield from _cancelled(
        core, account, positive_id(order_id), manual_indicator, ext_operator, manual_cancel_time
    )
    return CancelRequested(positive_id(order_id), account, sent)


def cancel_all(
    core: Core,
    account: str,
    *,
    manual_indicator: bool | None = None,
    ext_operator: str | None = None,
    manual_cancel_time: str | None = None,
) -> Flow[CancelRequested]:
    """Ask for every open order of an account to be cancelled, also of those placed in TWS or elsewhere.

    Args:
        account: The account.
        manual_indicator: As in `cancel`.
        ext_operator: As in `cancel`.
        manual_cancel_time: As in `cancel`.

    Raises:
        OutcomeUnknown: the answer was lost; asking again does no harm.
    """
    sent = yield from _cancelled(core, account, NO_ORDER, manual_indicator, ext_operator, manual_cancel_time)
    return CancelRequested(None, account, sent)


def _cancelled(
    core: Core,
    account: str,
    order_id: str,
    manual_indicator: bool | None,  # noqa: FBT001 - private
    ext_operator: str | None,
    manual_cancel_time: str | None,
) -> Flow[str]:
    if not account:
        raise ValueError("orders.cancel: no account given")
    call = calls.cancel(
        account,
        order_id,
        manual_indicator=manual_indicator,
        ext_operator=ext_operator,
        manual_cancel_time=manual_cancel_time,
    )
    about = None if order_id == NO_ORDER else order_id
    pending = Pending(call.operation.name, account, 1, core.clock.now(), order_id=about)
    return (yield from once(core, call, pending)).msg
