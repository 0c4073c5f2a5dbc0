"""The limits as the mock gateway enforces them, on its own clock: `MockGateway(pacing=True)`."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Self

from ibportal.mock.faults import Penalty, boxed, refused
from ibportal.mock.reply import Answer
from ibportal.pacing.rules import Lane, rules

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

PENALTY_BOX = "penalty-box"
RETRY_AFTER = "retry-after"

KEPT = 1_000
"""Breaches kept; the oldest go first."""
TINY = 1e-6
"""Seconds: ten steps of a tenth are a little less than one."""
TAKES = 0.3
"""Seconds that an answer takes whose number in flight is limited."""


@dataclass
class Pace:
    """What was asked lately, and which limits it broke."""

    enforced: bool
    """Whether a breach is answered with 429; otherwise it is only written down (Q077)."""
    box: float = 15 * 60.0
    """Seconds of penalty box after a breach; ten minutes in older documents (Q075)."""
    breaches: deque[str] = field(default_factory=lambda: deque[str](maxlen=KEPT))
    """The last breaches: operation and lane."""
    asked: dict[str, deque[float]] = field(default_factory=dict[str, deque[float]])
    """When was asked last in each lane, as often as it allows, by the clock's `monotonic`."""
    busy: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    """When the answers of each operation are there."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing was asked yet."""
        return cls(enforced=gateway.pacing)


@cache
def everything() -> tuple[Lane, ...]:
    """The lanes of every operation."""
    return rules().everything


@cache
def own(operation: str) -> tuple[Lane, ...]:
    """The lanes of one operation alone."""
    return rules().lanes.get(operation, ())


def exceeded(gateway: "MockGateway", asked: "Asked", lanes: Iterable[Lane]) -> Answer | None:
    """Count a request in `lanes`; the answer to it where it is one too many."""
    pace, now = gateway.area(Pace), gateway.clock.monotonic()
    answer: Answer | None = None
    for lane in lanes:
        recent = pace.asked.setdefault(lane.name, deque(maxlen=lane.limit))
        full = len(recent) == lane.limit and now - recent[0] < lane.seconds - TINY
        recent.append(now)
        if full:
            answer = answer or _breach(gateway, f"{asked.operation.name}: {lane.name}")
    return answer


def crowded(gateway: "MockGateway", asked: "Asked", at_most: int) -> Answer | None:
    """The answer to a request that is more than `at_most` of its operation in flight, those with a delay, at a time."""
    pace, now = gateway.area(Pace), gateway.clock.monotonic()
    name = asked.operation.name
    pace.busy[name] = [until for until in pace.busy.get(name, []) if until > now]
    return _breach(gateway, f"{name}: in flight") if len(pace.busy[name]) >= at_most else None


def answering(gateway: "MockGateway", asked: "Asked", answer: Answer) -> Answer:
    """`answer`, in flight until its delay is over; where limits are enforced it has one, else nothing ever collided."""
    pace = gateway.area(Pace)
    slow = answer.but(delay=max(answer.delay, TAKES)) if pace.enforced else answer
    pace.busy.setdefault(asked.operation.name, []).append(gateway.clock.monotonic() + slow.delay)
    return slow


def _breach(gateway: "MockGateway", what: str) -> Answer | None:
    pace = gateway.area(Pace)
    pace.breaches.append(what)
    if not pace.enforced:
        return None
    if not gateway.shows(PENALTY_BOX):
        return refused(429)
    penalty = gateway.area(Penalty)
    penalty.until = gateway.clock.monotonic() + pace.box
    penalty.retry_after = gateway.shows(RETRY_AFTER)
    return boxed(gateway)
