"""Time, as the client sees it: replaced by the mock gateway's clock in tests, so that nothing has to be waited for."""

import datetime as dt
import time
from collections.abc import Callable


class Clock:
    """The machine's clock."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary start; never goes back."""
        return time.monotonic()

    def now(self) -> dt.datetime:
        """The time of day, aware, in UTC."""
        return dt.datetime.now(dt.UTC)

    def sleep(self, seconds: float) -> None:
        """Block the calling thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let the other tasks run."""
        import asyncio  # a third of what `import ibportal` costs beside httpx, and `Client` needs none of it

        await asyncio.sleep(seconds)

    def on_advance(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Have `listener` called when time was moved by hand; call what is returned to end that.

        Nobody moves this clock by hand; a virtual one calls it after each step, in whatever thread took that.
        """
        del listener
        return _nothing


def _nothing() -> None:
    """There is nothing to end."""
