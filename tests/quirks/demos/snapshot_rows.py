"""Four contracts, two of which do not exist."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    quotes = yield from snapshot(core, [8314, 265598, 104747, 0], ["symbol"], timeout=3)
    symbols = [quote.symbol for quote in quotes]
    return symbols[:2] == ["IBM", "AAPL"] and [quote.unknown for quote in quotes] == [False, False, True, True]
