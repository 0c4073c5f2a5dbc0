"""An order in the words it was ordered with."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.book import live, state
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    placed = yield from place(core, account, limit("BUY", 10, 265598, "200.00"))
    mock.clock.advance(30)
    [row] = yield from live(core)
    status = yield from state(core, placed.order_id)
    return {(each.side, each.order_type, each.tif) for each in (row, status)} == {("BUY", "LMT", "DAY")}
