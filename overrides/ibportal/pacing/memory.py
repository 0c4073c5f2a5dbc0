"""What was sent, in this process: forgotten with it. Several clients share it when it is given to each."""

import threading
from collections import deque
from collections.abc import Sequence

from ibportal.clock import Clock
from ibportal.pacing import log
from ibportal.pacing.rules import Lane
from ibportal.pacing.store import Wait


class Memory:
    """The store of a client that is told nothing else; measured by the clock's monotonic seconds."""

    blocks = False

    def __init__(self) -> None:
        self._logs: dict[Lane, _Stamps] = {}
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

    def _log(self, lane: Lane) -> "_Stamps":
        found = self._logs.get(lane)
        if found is None:
            found = self._logs[lane] = _Stamps(lane)
        return found


class _Stamps:
    """The log of one lane. pyrate-limiter's would cost half of `import httpx`, for what a deque does."""

    def __init__(self, lane: Lane) -> None:
        self._window = lane.window
        self._stamps: deque[int] = deque()

    def peek(self, index: int) -> int | None:
        return self._stamps[-1 - index] if index < len(self._stamps) else None

    def put(self, stamp: int) -> None:
        while self._stamps and self._stamps[0] < stamp - self._window:
            self._stamps.popleft()
        self._stamps.append(stamp)

    def flush(self) -> None:
        self._stamps.clear()
