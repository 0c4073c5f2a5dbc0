"""What was sent, in this process: forgotten with it. Several clients share it when it is given to each."""

import threading
from collections.abc import Sequence

from pyrate_limiter import InMemoryBucket, Rate

from ibportal.clock import Clock
from ibportal.pacing import log
from ibportal.pacing.rules import Lane
from ibportal.pacing.store import Wait


class Memory:
    """The store of a client that is told nothing else; measured by the clock's monotonic seconds."""

    blocks = False

    def __init__(self) -> None:
        self._logs: dict[Lane, InMemoryBucket] = {}
        self._boxed = float("-inf")
        self._guard = threading.Lock()

    def take(self, lanes: Sequence[Lane], clock: Clock) -> Wait | None:
        """Count a request in all `lanes`, or say why not."""
        with self._guard:
            now = clock.monotonic()
            if self._boxed > now:
                return Wait(self._boxed - now, None)
            return log.take([(lane, self._log(lane)) for lane in lanes], int(now * 1000))

    def empty(self, lanes: Sequence[Lane]) -> None:
        """Forget what was sent in `lanes`."""
        with self._guard:
            for lane in lanes:
                self._log(lane).flush()

    def box(self, seconds: float, clock: Clock) -> None:
        """Shut the penalty box."""
        with self._guard:
            self._boxed = max(self._boxed, clock.monotonic() + seconds)

    def close(self) -> None:
        """Nothing is open."""

    def _log(self, lane: Lane) -> InMemoryBucket:
        found = self._logs.get(lane)
        if found is None:
            found = self._logs[lane] = InMemoryBucket([Rate(lane.count, lane.window)])
        return found
