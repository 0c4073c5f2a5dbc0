"""An order for a future that does not say who placed it."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import market
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    try:
        yield from place(core, account, market("BUY", 1, 495512563, sec_type="FUT"))
    except ValueError:
        return not mock.log.of("orders.place")
    return False
