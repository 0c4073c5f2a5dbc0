"""The ticker of the only contract of a new watchlist."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import watchlists
from ibportal_generated.models.watchlist_row import WatchlistRow


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    yield from core.send(watchlists.create("1", "Spring", rows=[WatchlistRow(c=265598)]))
    found = yield from core.send(watchlists.get("1"))
    return [each.ticker for each in found.instruments or ()] == ["AAPL"]
