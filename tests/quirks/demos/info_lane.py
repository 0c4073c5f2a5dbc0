"""A few strikes of an option chain."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import contracts


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(pacing=True, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    yield from core.send(contracts.search("AAPL"))
    for strike in range(200, 230, 5):
        yield from core.send(contracts.info(conid=265598, sectype="OPT", month="JUN26", strike=strike, right="C"))
    return len(mock.log.of("contracts.info")) == 6
