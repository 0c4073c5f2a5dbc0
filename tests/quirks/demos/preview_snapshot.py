"""A preview of a contract nobody has asked a price of."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.preview import preview
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    found = yield from preview(core, account, limit("BUY", 10, 265598, "200.00"))
    return not found.errors
