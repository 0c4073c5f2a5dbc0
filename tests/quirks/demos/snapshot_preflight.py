"""The price of a share that nobody has asked for before, and then more of it."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    [quote] = yield from snapshot(core, 265598, ["last", "bid", "ask", "symbol", "volume_long"])
    [more] = yield from snapshot(core, 265598, ["last", "high_52w"])
    return quote.symbol == "AAPL" and not quote.missing and not more.missing
