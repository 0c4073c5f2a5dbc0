"""Time, as the client sees it: replaced by the mock gateway's clock in tests, so that nothing has to be waited for."""

import asyncio
import datetime as dt
import time


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
        await asyncio.sleep(seconds)
