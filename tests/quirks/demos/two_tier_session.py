"""A search by a client that has just come, at a gateway where somebody has only logged in."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import contracts


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(brokerage=False, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    rows = yield from core.send(contracts.search("AAPL"))
    return len(rows) > 0
