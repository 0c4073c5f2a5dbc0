"""What was sent, as one pyrate-limiter bucket a lane.

Its buckets, not its `Limiter`: that one waits by itself, on the machine's clock and for one bucket at a time. A bucket
takes the stamps it is given, so the time is the client's clock, virtual in tests, and a request is counted in all of
its lanes or in none.
"""

from collections.abc import Sequence
from typing import Protocol

from pyrate_limiter import RateItem

from ibportal.pacing.rules import Lane
from ibportal.pacing.store import Wait


class Log(Protocol):
    """The part of a bucket that is used."""

    def peek(self, index: int) -> RateItem | None:
        """The stamp at `index`, counted from the newest."""
        ...

    def put(self, item: RateItem) -> bool:
        """Add a stamp, if there is room."""
        ...

    def leak(self, current_timestamp: int | None = None) -> int:
        """Remove the stamps that no window reaches any more."""
        ...

    def flush(self) -> None:
        """Remove every stamp."""
        ...


def take(logs: Sequence[tuple[Lane, Log]], now: int) -> Wait | None:
    """Count a request at `now` (ms) in every log, or in none and the longest wait. Nobody else may touch the logs."""
    waits = [(wait, lane) for lane, log in logs if (wait := _wait(lane, log, now)) > 0]
    if waits:
        longest, lane = max(waits, key=lambda each: each[0])
        return Wait(longest / 1000, lane)
    for lane, log in logs:
        log.leak(now)
        log.put(RateItem(lane.name, now))
    return None


def _wait(lane: Lane, log: Log, now: int) -> int:
    """Milliseconds until the oldest stamp that stands in the way is out of the window."""
    newest = log.peek(0)
    if newest is None:
        return 0
    if newest.timestamp > now + lane.window:  # the machine's clock was set back: these stamps say nothing
        log.flush()
        return 0
    blocking = log.peek(lane.count - 1)
    return 0 if blocking is None else blocking.timestamp + lane.window + 1 - now
