"""The price of a future, in a session that never looked for it."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    future = mock.area(Universe).front_future("ES", mock.clock.now().date())
    [quote] = yield from snapshot(core, future.conid, ["last"])
    return quote.last is not None
