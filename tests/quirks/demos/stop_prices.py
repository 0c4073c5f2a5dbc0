"""A stop order with its trigger in auxPrice."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import stop
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts
from ibportal_generated.types import UNSET


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    ticket = stop("SELL", 1, 265598, "190.00")
    ticket.aux_price, ticket.price = ticket.price, UNSET
    try:
        yield from place(core, account, ticket, answers=lambda _: True)
    except ValueError:
        return not mock.log.of("orders.place")
    return False
