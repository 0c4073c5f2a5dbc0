"""The definitions of more contracts than fit into a request."""

from ibportal.contracts.lookup import definitions
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    conids = [265598, *range(1, 250), *(each.conid for each in mock.area(Universe).by_symbol("IBM"))]
    found = yield from definitions(core, conids)
    return 265598 in found
