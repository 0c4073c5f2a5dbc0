"""An order that is inactive for a moment before it works."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal.orders.waiting import wait_for_status
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    mock.area(Book).hesitates = 1.5
    placed = yield from place(core, account, limit("BUY", 10, 265598, "200.00"))
    order = yield from wait_for_status(core, placed.order_id, "Submitted")
    return order.status == "Submitted"
