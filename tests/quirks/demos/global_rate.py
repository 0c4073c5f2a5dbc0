"""Twenty-five requests as fast as they go."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import accounts as calls


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(pacing=True, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    for _ in range(25):
        yield from core.send(calls.list())
    return len(mock.log.of("accounts.list")) == 25
