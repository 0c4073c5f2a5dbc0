"""What became of orders whose answer was lost."""

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from ibportal.core import Core, Options
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
_AFTERWARDS = PATIENCE - Options().deadline
"""Seconds of it that are left when a client with the usual deadline gives up a request; with a longer one, as many."""
_APART = 5.0
"""Seconds between two looks: lists are limited to one request in five seconds."""
_UNIQUE = dt.timedelta(hours=12)
"""A client order id is unique for a day only (Q125): an execution so much older than the order is of another one."""
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
    """In the entry of a bracket, the orders that depend on it: count them, since unnamed ones are not looked for, and
    an entry may be accepted without them (Q126)."""
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
    sent, and is `unknown` before: a list may lack an order that was accepted seconds ago. A client with a `deadline` of
    more than 30 seconds needs as many seconds more. The error knows when the order was sent; with client order ids, the
    seconds count from this call, and an earlier order of the same id is taken for the one that is meant.

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
    sought = _sought(lost, account)
    if isinstance(lost, OutcomeUnknown) and lost.order_id is not None:
        return Reconciled(((yield from _standing(core, lost.order_id, selectable(core, sought.where), patience)),))
    if not sought.names:
        raise ValueError("reconcile: no client order ids: nothing finds these orders but a look at `live`")
    lags = core.copes(LiveOrdersLag.id)
    needed = max(PATIENCE, core.options.deadline + _AFTERWARDS) if lags else 0.0
    began = core.clock.monotonic()
    age = max(0.0, (core.clock.now() - sought.at).total_seconds()) if sought.at is not None else 0.0
    while True:
        looking = core.clock.monotonic() - began
        found = yield from _looked(core, sought, _too_soon(needed, age + looking))
        if all(each.fate == "accepted" for each in found) or looking >= patience or not lags:
            return Reconciled(found)
        yield Sleep(_APART)


@dataclass(frozen=True, slots=True)
class _Sought:
    """What to look for."""

    names: tuple[str, ...]
    """Client order ids."""
    where: str | None
    """The account or group they were sent for."""
    at: dt.datetime | None = None
    """When that was."""
    anywhere: bool = False
    """Whether they were sent for an account, and nobody says for which."""

    def is_mine(self, execution: Execution, name: str) -> bool:
        """Whether an execution is of the order `name`."""
        earlier = self.at is not None and execution.at is not None and self.at - execution.at > _UNIQUE
        return execution.client_order_id == name and not earlier


def _sought(
    lost: OutcomeUnknown | SubmissionIncomplete | Unanswered | str | Sequence[str], account: str | None
) -> _Sought:
    if isinstance(lost, str):
        return _Sought((lost,), account)
    if isinstance(lost, Unanswered):
        return _Sought(lost.client_order_ids, account or lost.pending.account, lost.pending.at)
    if isinstance(lost, OutcomeUnknown | SubmissionIncomplete):
        where = account or lost.account
        return _Sought(lost.client_order_ids, where, lost.at, anywhere=where is None)
    return _Sought(tuple(lost), account)


def _too_soon(needed: float, age: float) -> list[str]:
    """Why an order proves nothing by not being listed `age` seconds after it was sent, if that is so."""
    if age >= needed:
        return []
    then = f"an order may arrive, and be listed, up to {needed:g} s after it was sent"
    return [f"it was looked for too soon: {then}; look again in {math.ceil(needed - age)} s"]


def _blind_spots(core: Core, sought: _Sought, account: str | None) -> list[str]:
    """What whole lists do not show: if an order is missing there, it may exist all the same."""
    found: list[str] = []
    if sought.where is not None and account is None:
        found.append(f"{sought.where} is a group or a model: its orders are listed with each account of it")
    told = core.options.account is not None and not sought.anywhere
    if sought.where is None and not told and len(core.remembered.known or ()) > 1:
        found.append("there are several accounts, and only the orders of the selected one are listed: give `account`")
    if sought.at is not None and _day(sought.at) != _day(core.clock.now()):
        found.append("the order was sent on another day: lists have the orders of the day only")
    return found


def _day(moment: dt.datetime) -> dt.date:
    return moment.astimezone(_NEW_YORK).date()


def _looked(core: Core, sought: _Sought, too_soon: Sequence[str]) -> Flow[tuple[Whereabouts, ...]]:
    """One look at the list and at the trades; `too_soon` says why they prove nothing by what they do not have."""
    orders: Sequence[Order] = ()
    executions: list[Execution] = []
    doubts = [*too_soon]
    try:
        yield from prime(core)
        account = selectable(core, sought.where)
        doubts += _blind_spots(core, sought, account)
        book = yield from live(core, account=account)
        orders = book
        if not book.complete:
            doubts.append("the list of live orders was not whole")
    except IbportalError as error:
        doubts.append(str(error))
    try:
        executions = yield from trades(core, days=_DAYS, account=selectable(core, sought.where))
    except IbportalError as error:
        doubts.append(str(error))
    return tuple(_found(sought, name, orders, executions, doubts) for name in sought.names)


def _found(
    sought: _Sought, name: str, orders: Iterable[Order], executions: Iterable[Execution], doubts: Sequence[str]
) -> Whereabouts:
    listed = [*orders]
    mine = tuple(each for each in executions if sought.is_mine(each, name))
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
