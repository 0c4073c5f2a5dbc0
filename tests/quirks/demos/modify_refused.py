"""A new price for an order that is filled already."""

from ibportal.core import Core
from ibportal.errors import OrderNotModifiable
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit, market
from ibportal.orders.modification import modify
from ibportal.orders.submission import place
from ibportal.orders.waiting import wait_for_status
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    placed = yield from place(core, account, market("BUY", 1, 265598))
    yield from wait_for_status(core, placed.order_id, "Filled", timeout=60)
    try:
        yield from modify(core, account, placed.order_id, ticket=limit("BUY", 1, 265598, "199.50"))
    except OrderNotModifiable:
        return True
    return False
