"""A loop that does not give up, at an address that another program got boxed."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import PacingError, PacingViolation
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.mock.dialect import Dialect
from ibportal_generated.calls import accounts as calls


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    # without its own tickle no session outlives a penalty box
    mock = MockGateway(pacing=True, without=without, dialect=Dialect(ticks_itself=True))
    if mock.shows("penalty-box"):
        mock.penalty_box(minutes=15, retry_after=False)
    return mock


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    for _ in range(16):
        try:
            yield from core.send(calls.list())
        except (PacingViolation, PacingError):
            yield Sleep(60)
        else:
            return len(mock.log.where(lambda entry: entry.status == 429)) <= 1
    return False
