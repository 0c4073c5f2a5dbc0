"""A penalty box of one minute, and a gateway that says so."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import PacingViolation
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.mock.dialect import Dialect
from ibportal_generated.calls import accounts as calls


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    # without its own tickle no session outlives a penalty box
    mock = MockGateway(pacing=True, without=without, dialect=Dialect(ticks_itself=True))
    told = mock.shows("retry-after")
    mock.penalty_box(minutes=1 if told else 15, retry_after=told)
    return mock


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    try:
        yield from core.send(calls.list())
    except PacingViolation:
        yield Sleep(61 if mock.shows("retry-after") else 901)
        yield from core.send(calls.list())
        return True
    return False
