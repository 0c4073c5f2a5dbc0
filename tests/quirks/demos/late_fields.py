"""The delta of an option."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    chain = mock.area(Universe).options(265598)
    assert chain is not None
    today = mock.clock.now().date()
    expiry = next(day for day in chain.expiries(today) if (day - today).days > 20)
    strikes = chain.strikes(expiry)
    call = chain.option(expiry, strikes[len(strikes) // 2], "C")
    assert call is not None
    [quote] = yield from snapshot(core, call.conid, ["delta"])
    return quote.delta is not None and 0 < quote.delta < 1
