"""A search right after the session was opened."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.session.opening import ensure
from ibportal_generated.calls import contracts


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(brokerage=False, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    yield from ensure(core)
    rows = yield from core.send(contracts.search("AAPL"))
    return len(rows) > 0
