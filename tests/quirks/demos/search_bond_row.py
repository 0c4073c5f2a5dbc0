"""The listings of a company that has bonds."""

from ibportal.contracts.lookup import search
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    found = yield from search(core, "AAPL")
    return all(mock.area(Universe).instrument(each.conid) for each in found)
