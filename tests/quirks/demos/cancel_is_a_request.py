"""An order that is waited for until it is cancelled."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.cancellation import cancel
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal.orders.waiting import wait_cancelled
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    placed = yield from place(core, account, limit("BUY", 10, 265598, "200.00"))
    requested = yield from cancel(core, account, placed.order_id)
    order = yield from wait_cancelled(core, requested.order_id or "")
    return order.status == "Cancelled"
