"""A hundred and twenty shares, one half after the other."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    shares = [each.conid for each in mock.area(Universe).all("STK") if each.is_us][:120]
    found = 0
    for half in (shares[:60], shares[60:]):
        quotes = yield from snapshot(core, half, ["symbol"], timeout=3)
        found += sum(quote.symbol is not None for quote in quotes)
    return found == 120
