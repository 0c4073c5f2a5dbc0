"""Two orders that have nothing to do with each other, in one list."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    try:
        yield from place(core, account, [limit("BUY", 1, 265598, "200.00"), limit("SELL", 1, 8314, "500.00")])
    except ValueError:
        return not mock.log.of("orders.place")
    return False
