"""A ticket with two contracts."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    ticket = limit("BUY", 1, "265598@ISLAND", "200.00")
    ticket.conid = 265598
    try:
        yield from place(core, account, ticket)
    except ValueError:
        return not mock.log.of("orders.place")
    return False
