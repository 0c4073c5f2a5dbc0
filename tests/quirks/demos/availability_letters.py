"""What kind of data the quotes of four shares are."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.availability import Timeline
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    shares = {each.conid % 4: each.conid for each in mock.area(Universe).all("STK") if each.is_us}.values()
    quotes = yield from snapshot(core, shares, ["last", "availability"])
    for quote in quotes:
        found = quote.availability
        if found is None or found.timeline is Timeline.UNKNOWN or found.book != ("B" in found.code):
            return False
    return True
