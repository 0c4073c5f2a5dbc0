"""An order with two sizes."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import Cash, market
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    ticket = market("BUY", Cash(500), 265598)
    ticket.quantity = 2
    try:
        yield from place(core, account, ticket, answers=lambda _: True)
    except ValueError:
        return not mock.log.of("orders.place")
    return False
