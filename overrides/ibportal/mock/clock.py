"""The mock gateway's clock: time passes when a test says so, or, in a server, by itself."""

import datetime as dt
import threading
import time
from collections.abc import Callable

from ibportal.clock import Clock

START = dt.datetime(2026, 3, 16, 14, 0, tzinfo=dt.UTC)
"""A Monday, half an hour after New York opens."""


class VirtualClock(Clock):
    """Stands still until it is advanced; a client that sleeps by it advances it."""

    def __init__(self, start: dt.datetime = START) -> None:
        self._start = start
        self._elapsed = 0.0
        self._lock = threading.RLock()
        self._listeners: list[Callable[[], None]] = []

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        return self._elapsed

    def now(self) -> dt.datetime:
        """The time of day, in UTC."""
        return self._start + dt.timedelta(seconds=self.monotonic())

    def advance(self, seconds: float = 0.0, **delta: float) -> None:
        """Let time pass: `advance(90)`, `advance(minutes=6)`; keywords are those of `datetime.timedelta`."""
        step = seconds + dt.timedelta(**delta).total_seconds()
        if step < 0:
            raise ValueError(f"time does not go back: {step:g} s")
        with self._lock:
            self._elapsed += step
            listeners = list(self._listeners)
        for listener in listeners:
            listener()

    def sleep(self, seconds: float) -> None:
        """Advance instead of waiting."""
        self.advance(max(seconds, 0.0))

    async def sleep_async(self, seconds: float) -> None:
        """Advance instead of waiting."""
        self.advance(max(seconds, 0.0))

    def on_advance(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Have `listener` called after every step of time, by whoever takes it; what is returned ends that."""
        with self._lock:
            self._listeners.append(listener)

        def forget() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return forget


class RunningClock(VirtualClock):
    """Runs with the machine's clock, and can be advanced besides: what a server uses."""

    def __init__(self, start: dt.datetime | None = None) -> None:
        super().__init__(start or dt.datetime.now(dt.UTC))
        self._made = time.monotonic()

    def monotonic(self) -> float:
        """Seconds since the clock was made, those it was advanced by included."""
        return self._elapsed + time.monotonic() - self._made

    def sleep(self, seconds: float) -> None:
        """Block the calling thread."""
        time.sleep(max(seconds, 0.0))

    async def sleep_async(self, seconds: float) -> None:
        """Let the other tasks run."""
        await Clock.sleep_async(self, max(seconds, 0.0))
