"""A clock that is ahead by what the limits ask to wait: the pacing of the client is measured, not waited for."""

from ibportal.clock import Clock


class Ahead(Clock):
    """The machine's clock, and whatever was skipped."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._skipped

    def skip(self, seconds: float = 6.0) -> None:
        """Let time pass: six seconds is more than any limit of the measured operations."""
        self._skipped += seconds

    def sleep(self, seconds: float) -> None:
        self.skip(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.skip(seconds)
