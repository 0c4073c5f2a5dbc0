"""A watch list, created right after the session was opened."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.models import WatchlistRow
from ibportal.session.opening import ensure
from ibportal_generated.calls import watchlists


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(brokerage=False, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    mock.hold_up_init(waits=1)
    yield from ensure(core)
    yield from core.send(watchlists.create("100", "mine", rows=[WatchlistRow(c=265598)]))
    return True
