"""A ticker in lower case."""

from ibportal.contracts.lookup import stocks
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    found = yield from stocks(core, "aapl")
    return "AAPL" in found and not found.unknown
