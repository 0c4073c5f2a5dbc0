"""Trades looked at twice in a row, then scanner parameters."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import PacingError
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import portfolio, scanner


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(pacing=True, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    started = mock.clock.monotonic()
    yield from core.send(portfolio.accounts())
    yield from core.send(portfolio.accounts())
    waited = mock.clock.monotonic() - started
    yield from core.send(scanner.params())
    try:
        yield from core.send(scanner.params())
    except PacingError as error:
        return 5 <= waited < 6 and 890 < error.retry_after < 901
    return False
