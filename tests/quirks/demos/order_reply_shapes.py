"""A bracket whose children are acknowledged inside their parent."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import bracket, limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    tickets = bracket(limit("BUY", 10, 265598, "200.00"), take_profit="300.00", stop_loss="190.00")
    placed = yield from place(core, account, tickets, answers=lambda _: True)
    return len({order.order_id for order in placed.orders}) == 3 and len(mock.log.of("orders.place")) == 1
