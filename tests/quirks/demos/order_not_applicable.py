"""The limit price of an order that has none."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import market
from ibportal.orders.book import state
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    placed = yield from place(core, account, market("BUY", 1, 265598))
    return (yield from state(core, placed.order_id)).limit_price is None
