"""Keeping the limits: a request waits where the wait is short, and is not sent where it is long."""

import datetime as dt
from collections.abc import Callable, Sequence
from email.utils import parsedate_to_datetime
from typing import TypeVar

from ibportal.clock import Clock
from ibportal.errors import NotSent, PacingError, PenaltyBox
from ibportal.flow import Flow, Release, Sleep, blocking, hold
from ibportal.pacing.rules import Lane, Rules
from ibportal.pacing.store import Store, Unreachable, Wait

T = TypeVar("T")

IN_FLIGHT = 4
"""The gateway passes five requests upstream at a time, its own tickle included; more wait in a queue without end."""


class Pacing:
    """The limits of one client, or of several that share a store.

    Rates and the penalty box are shared; how many requests are in flight, every client counts for itself.

    Args:
        rules: The limits.
        store: Where it is remembered what was sent.
        clock: The client's clock.
        max_wait: The longest wait, in seconds, for room or for the penalty box to open, that is waited out.
    """

    def __init__(self, rules: Rules, store: Store, clock: Clock, max_wait: float) -> None:
        self.store = store
        self._rules = rules
        self._clock = clock
        self._max_wait = max_wait

    def admit(self, operation: str) -> Flow[Release]:
        """Wait until `operation` may be sent, and count it; what is returned is called when its reply is there.

        A request that waits for a lane of its own, five seconds for `orders.live`, say, holds up no others. One that
        waits for the lane of all requests keeps its place: those behind it could not go either.

        Raises:
            PacingError: The wait would be longer than `max_wait`.
            PenaltyBox: A 429 was answered, here or to whoever shares the store, and the box is shut for longer than
                `max_wait`.
            NotSent: The store cannot be reached.
        """
        held: list[Release] = []

        def release() -> None:
            while held:
                held.pop()()

        try:
            yield from self._admit(operation, held)
        except BaseException:
            release()
            raise
        return release

    def refused(self, operation: str, retry_after: float | None) -> Flow[None]:
        """A 429 was answered: shut the penalty box, for `retry_after` seconds, one at least, where the answer says."""
        if self._rules.penalty is not None:
            told = retry_after if self._rules.told else None
            seconds = self._rules.penalty if told is None else max(told, 1.0)
            yield from self._stored(operation, lambda: self.store.box(seconds, self._clock))

    def unsent(self, operation: str) -> Flow[None]:
        """An admitted request was not sent after all: its quarter of an hour is not used up.

        Lanes of one request at a time are emptied; in the others, one request too many is counted for a second.
        """
        lanes = [lane for lane in self._rules.lanes.get(operation, ()) if lane.limit == 1]
        if lanes:
            yield from self._stored(operation, lambda: self.store.empty(lanes))

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def _admit(self, operation: str, held: list[Release]) -> Flow[None]:
        if operation in self._rules.in_flight:
            held.append((yield from hold(operation, self._rules.in_flight[operation])))
        lanes = (*self._rules.everything, *self._rules.lanes.get(operation, ()))  # of equal waits the first counts
        patience = self._max_wait
        while True:
            held.append((yield from hold("requests", IN_FLIGHT)))
            wait = yield from self._take(operation, lanes)
            while wait is not None and wait.lane in self._rules.everything:
                _check(operation, wait, self._max_wait)
                yield Sleep(wait.seconds)
                wait = yield from self._take(operation, lanes)
            if wait is None:
                return
            held.pop()()
            _check(operation, wait, patience)
            patience -= wait.seconds
            yield Sleep(wait.seconds)

    def _take(self, operation: str, lanes: Sequence[Lane]) -> Flow[Wait | None]:
        return self._stored(operation, lambda: self.store.take(lanes, self._clock))

    def _stored(self, operation: str, ask: Callable[[], T]) -> Flow[T]:
        try:
            return (yield from blocking(ask)) if self.store.blocks else ask()
        except Unreachable as error:
            raise NotSent(
                f"{operation}: not sent: what was sent before is not known ({error}). Limits are shared through it, "
                "so nothing is sent without it.",
                operation=operation,
            ) from error


def _check(operation: str, wait: Wait, patience: float) -> None:
    """Raise for a wait that is not waited out."""
    if wait.seconds <= patience:
        return
    if wait.lane is None:
        raise PenaltyBox(
            f"{operation}: not sent: too many requests were answered with 429 before, and IBKR boxes this address. "
            f"Keep still for another {wait.seconds:.0f} s: every further request makes it worse. A client with a "
            "larger `max_wait` waits until then.",
            operation=operation,
            retry_after=wait.seconds,
        )
    raise PacingError(
        f"{operation}: not sent: {wait.lane.limit} in {wait.lane.seconds:g} s are allowed, and used up. There is "
        f"room again in {wait.seconds:.1f} s; a client with a larger `max_wait` waits for it.",
        operation=operation,
        retry_after=wait.seconds,
    )


def seconds(retry_after: str | None, now: dt.datetime) -> float | None:
    """What a `Retry-After` header asks to wait, in seconds: a number, or a date; None for neither."""
    if retry_after is None:
        return None
    text = retry_after.strip()
    if text.isdecimal():
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    aware = date if date.tzinfo else date.replace(tzinfo=dt.UTC)
    return max((aware - now).total_seconds(), 0.0)
