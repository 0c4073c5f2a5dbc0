"""A new price for a working order."""

from decimal import Decimal

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.book import state
from ibportal.orders.modification import modify
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    placed = yield from place(core, account, limit("BUY", 10, 265598, "200.00", tif="GTC"))
    yield from modify(core, account, placed.order_id, limit_price="199.50")
    order = yield from state(core, placed.order_id)
    return (order.limit_price, order.quantity, order.tif) == (Decimal("199.50"), Decimal(10), "GTC")
