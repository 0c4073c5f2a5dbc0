"""More fields than one request takes."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.fields import TAGS
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    everything = list(TAGS.values())
    [quote] = yield from snapshot(core, 265598, everything, timeout=2)
    return quote.last is not None and quote.symbol == "AAPL" and quote.has_trading_permissions is True
