"""Strikes of one underlying after a search for another."""

from ibportal.contracts.chain import strikes
from ibportal.contracts.lookup import resolve, search
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    apple = yield from resolve(core, "AAPL")
    yield from search(core, "IBM")
    found = yield from strikes(core, "AAPL", apple.months[0])
    return len(found.calls) > 0
