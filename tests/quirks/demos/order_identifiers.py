"""The order just placed, found in the list by its id."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.book import live
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    placed = yield from place(core, account, limit("BUY", 10, 265598, "200.00"))
    mock.clock.advance(30)
    return placed.order_id in {order.order_id for order in (yield from live(core))}
