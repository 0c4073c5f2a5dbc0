"""What was sent, as one log of stamps a lane.

Not pyrate-limiter's `Limiter`, which waits by itself, on the machine's clock and for one log at a time. A log takes the
stamps it is given, so the time is the client's clock, virtual in tests, and a request is counted in all of its lanes or
in none.
"""

from collections.abc import Sequence
from typing import Protocol

from ibportal.pacing.rules import Lane
from ibportal.pacing.store import Wait


class Log(Protocol):
    """When requests were sent in one lane, in milliseconds."""

    def peek(self, index: int) -> int | None:
        """The stamp at `index`, counted from the newest."""
        ...

    def put(self, stamp: int) -> None:
        """Add a stamp, and remove those that the window does not reach any more."""
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
    for _, log in logs:
        log.put(now)
    return None


def _wait(lane: Lane, log: Log, now: int) -> int:
    """Milliseconds until the oldest stamp that stands in the way is out of the window."""
    newest = log.peek(0)
    if newest is None:
        return 0
    if newest > now + lane.window:  # the machine's clock was set back: these stamps say nothing
        log.flush()
        return 0
    blocking = log.peek(lane.limit - 1)
    return 0 if blocking is None else blocking + lane.window + 1 - now
