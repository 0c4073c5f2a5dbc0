"""Reads that failed for a reason that passes are repeated; writes never are.

The reason decides, not the status: a wrong contract id is a 503 on some days (Q058). So only failures known to pass are
repeated, each a quirk of its own that can be switched off, a few times, with growing pauses, some of it by chance so
that clients that failed together do not come back together.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import IbportalError, Maintenance, NoAnswer, NotReady, PacingError, Unavailable
from ibportal.flow import Flow, Sleep
from ibportal.log import LOG
from ibportal.writes import changes
from ibportal_generated._call import Call

if TYPE_CHECKING:
    from ibportal.core import Core

T = TypeVar("T")

COLD_NOTIFICATIONS = "cold-notifications"
SLOW_UNAVAILABLE = "slow-unavailable"
PASSING_FAILURES = "passing-failures"


class _Reason:
    """A kind of failure that passes."""

    def __init__(
        self, quirk: str | None, holds: Callable[[IbportalError], bool], *, pause: float, more: int = 0
    ) -> None:
        self.quirk = quirk
        """The quirk whose cure repeating is; None where it is none of the gateway's."""
        self.holds = holds
        self.pause = pause
        """Seconds before the first repetition; the next ones take twice as long each."""
        self.more = more
        """Repetitions beyond those the client is told to make."""


_REASONS = (
    _Reason(COLD_NOTIFICATIONS, lambda error: isinstance(error, NotReady), pause=1.0, more=2),
    _Reason(PASSING_FAILURES, lambda error: isinstance(error, Maintenance), pause=5.0),
    _Reason(SLOW_UNAVAILABLE, lambda error: isinstance(error, Unavailable) and not error.words, pause=1.0),
    _Reason(PASSING_FAILURES, lambda error: isinstance(error, Unavailable), pause=1.0),
    _Reason(None, lambda error: type(error) is NoAnswer, pause=0.2),  # the connection broke: a new one is made
)


def repeated(core: "Core", call: Call[T], attempt: Callable[[int], Flow[T]]) -> Flow[T]:
    """The result of `attempt`, which is given the number of the attempt, repeated where that is safe and promising."""
    number, failure = 1, None
    while True:
        try:
            return (yield from attempt(number))
        except PacingError:
            if failure is None:
                raise
            raise failure from None  # what went wrong says more than that there is no room to try again
        except (Unavailable, NoAnswer) as error:
            pause = _pause(core, call, error, number)
            if pause is None:
                raise
            failure = error
        LOG.debug("%s again in %.1f s: %s", call.operation.name, pause, failure)
        yield Sleep(pause)
        number += 1


def _pause(core: "Core", call: Call[T], error: IbportalError, number: int) -> float | None:
    """Seconds until attempt `number` + 1, or None where `error` is to be raised."""
    reason = next((each for each in _REASONS if each.holds(error)), None)
    if reason is None or changes(call) or (reason.quirk and not core.copes(reason.quirk)):
        return None
    if number > (core.options.retries and core.options.retries + reason.more):
        return None
    grown = reason.pause if reason.more else reason.pause * 2 ** (number - 1)
    pause = grown * core.random.uniform(0.75, 1.25)
    if isinstance(error, Unavailable) and error.retry_after:
        pause = max(pause, error.retry_after)
    return pause if pause <= core.options.max_wait else None
