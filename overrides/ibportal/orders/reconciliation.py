"""What became of orders whose answer was lost."""

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from ibportal.core import Core
from ibportal.errors import IbportalError, OrderNotFound, OutcomeUnknown, SubmissionIncomplete, Unanswered
from ibportal.flow import Flow, Sleep
from ibportal.orders.book import live, selectable, state
from ibportal.orders.execution import Execution, trades
from ibportal.orders.order import Order
from ibportal.quirks.live_orders_lag import LiveOrdersLag
from ibportal.session.opening import prime

PATIENCE = 60.0
"""Seconds after which an order that was sent and is in no list has never arrived; before that, nobody can know. A
request whose client has gone may wait in the gateway's queue for longer than its deadline, and is sent on all the same;
lists come some seconds late (Q119)."""
_APART = 5.0
"""Seconds between two looks: lists are limited to one request in five seconds."""
_DAYS = 2
"""How far trades go back: past midnight."""
_NEW_YORK = dt.timezone(dt.timedelta(hours=-5))
"""Where the day begins that the list of live orders is of; an hour of summer time does not matter."""

Fate = Literal["accepted", "never arrived", "unknown"]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What was found out about one order."""

    client_order_id: str | None
    fate: Fate
    """`accepted`: the order exists, or existed; `order` and `executions` say how it stands. `never arrived`: whole
    lists did not have it 60 seconds after it was sent. `unknown`: it was looked for too soon, the lists were not whole,
    or do not show such orders, so that it may exist: look again later, or by eye, before anything is placed anew."""
    order_id: str | None = None
    order: Order | None = None
    """None where the order is known by its executions only."""
    executions: tuple[Execution, ...] = ()
    children: tuple[Order, ...] = ()
    """In the entry of a bracket, the orders that depend on it."""
    why: str | None = None
    """What kept it from being known."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What was found out about the orders of one submission."""

    orders: tuple[Whereabouts, ...]
    """As the client order ids were given."""

    @property
    def fate(self) -> Fate | Literal["in part"]:
        """That of all orders; `in part` where some were accepted and some were not; `unknown` where one is."""
        fates = {each.fate for each in self.orders}
        if "unknown" in fates:
            return "unknown"
        return self.orders[0].fate if len(fates) == 1 else "in part"

    @property
    def order_id(self) -> str | None:
        """IBKR's id of the first order; None if it never arrived."""
        return self.orders[0].order_id


def reconcile(
    core: Core,
    lost: OutcomeUnknown | SubmissionIncomplete | Unanswered | str | Sequence[str],
    *,
    account: str | None = None,
    patience: float = PATIENCE,
) -> Flow[Reconciled]:
    """Find out what became of orders whose answer was lost. Nothing is sent but questions.

    Looks for the client order ids in the list of live orders and in the trades, again and again until they are found or
    `patience` is over. An order that is found has arrived, whatever its status is now: it may have been refused since.
    One that is not found has `never arrived` only if the last look was at least 60 seconds (`PATIENCE`) after it was
    sent, and is `unknown` before: a list may lack an order that was accepted seconds ago. The error knows when the
    order was sent; with client order ids, the seconds count from this call.

    Args:
        lost: The error that `place`, `answer`, `modify` or `cancel` raised, or client order ids. Of a change or a
            cancellation the result is how the order stands now.
        account: The account; the one of the error if left out. With client order ids and a login that has several
            accounts it is needed: only the orders of one are listed at a time.
        patience: Seconds to look for. With fewer than 60 an order is found, but is not known to be missing, unless the
            error is older.

    Returns:
        One `Whereabouts` for each client order id, or for the order that was to be changed.
    """
    names, where, at = _wanted(lost, account)
    if isinstance(lost, OutcomeUnknown) and lost.order_id is not None:
        return Reconciled(((yield from _standing(core, lost.order_id, selectable(core, where), patience)),))
    if not names:
        raise ValueError("reconcile: no client order ids: nothing finds these orders but a look at `live`")
    lags = core.copes(LiveOrdersLag.id)
    began = core.clock.monotonic()
    age = max(0.0, (core.clock.now() - at).total_seconds()) if at is not None else 0.0
    while True:
        looking = core.clock.monotonic() - began
        short = PATIENCE - age - looking if lags else 0.0
        found = yield from _looked(core, names, where, at, short)
        if all(each.fate == "accepted" for each in found) or looking >= patience or not lags:
            return Reconciled(found)
        yield Sleep(_APART)


def _wanted(
    lost: OutcomeUnknown | SubmissionIncomplete | Unanswered | str | Sequence[str], account: str | None
) -> tuple[tuple[str, ...], str | None, dt.datetime | None]:
    """The client order ids to look for, the account or group they were sent for, and when that was."""
    if isinstance(lost, str):
        return (lost,), account, None
    if isinstance(lost, Unanswered):
        return lost.client_order_ids, account or lost.pending.account, lost.pending.at
    if isinstance(lost, OutcomeUnknown):
        return lost.client_order_ids, account or lost.account, lost.at
    if isinstance(lost, SubmissionIncomplete):
        return lost.client_order_ids, account or lost.account, lost.at
    return tuple(lost), account, None


def _blind_spots(core: Core, where: str | None, account: str | None, at: dt.datetime | None) -> list[str]:
    """What whole lists do not show: if an order is missing there, it may exist all the same."""
    found: list[str] = []
    if where is not None and account is None:
        found.append(f"{where} is a group or a model: its orders are listed with each account of it")
    if where is None and core.options.account is None and len(core.remembered.known or ()) > 1:
        found.append("there are several accounts, and only the orders of the selected one are listed: give `account`")
    if at is not None and _day(at) != _day(core.clock.now()):
        found.append("the order was sent on another day: lists have the orders of the day only")
    return found


def _day(moment: dt.datetime) -> dt.date:
    return moment.astimezone(_NEW_YORK).date()


def _looked(
    core: Core, names: Iterable[str], where: str | None, at: dt.datetime | None, short: float
) -> Flow[tuple[Whereabouts, ...]]:
    """One look at the list and at the trades, `short` seconds too early to prove anything by what they do not have."""
    orders: Sequence[Order] = ()
    executions: list[Execution] = []
    doubts: list[str] = []
    if short > 0:
        doubts.append(
            f"it was looked for too soon: an order may arrive, and be listed, up to {PATIENCE:g} s after it was sent; "
            f"look again in {math.ceil(short)} s"
        )
    try:
        yield from prime(core)
        account = selectable(core, where)
        doubts += _blind_spots(core, where, account, at)
        book = yield from live(core, account=account)
        orders = book
        if not book.complete:
            doubts.append("the list of live orders was not whole")
    except IbportalError as error:
        doubts.append(str(error))
    try:
        executions = yield from trades(core, days=_DAYS, account=selectable(core, where))
    except IbportalError as error:
        doubts.append(str(error))
    return tuple(_found(name, orders, executions, doubts) for name in names)


def _found(name: str, orders: Iterable[Order], executions: Iterable[Execution], doubts: Sequence[str]) -> Whereabouts:
    listed = [*orders]
    mine = tuple(each for each in executions if each.client_order_id == name)
    order = next((each for each in listed if each.client_order_id == name), None)
    order_id = order.order_id if order else mine[0].order_id if mine else None
    if order_id is None:
        return Whereabouts(name, "unknown", why="; ".join(doubts)) if doubts else Whereabouts(name, "never arrived")
    children = tuple(each for each in listed if each.parent_id in (order_id, name))
    return Whereabouts(name, "accepted", order_id, order, mine, children)


def _standing(core: Core, order_id: str, account: str | None, patience: float) -> Flow[Whereabouts]:
    """How an order stands that was to be changed or cancelled."""
    until = core.clock.monotonic() + patience
    while True:
        try:
            order = yield from state(core, order_id, account=account)
        except IbportalError as error:
            if isinstance(error, OrderNotFound) or core.clock.monotonic() >= until:
                return Whereabouts(None, "unknown", order_id, why=str(error))
        else:
            return Whereabouts(order.client_order_id, "accepted", order_id, order)
        yield Sleep(_APART)
