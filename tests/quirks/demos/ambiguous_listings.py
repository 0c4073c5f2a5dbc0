"""The share that everybody means by its ticker."""

from ibportal.contracts.lookup import resolve
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    return (yield from resolve(core, "AAPL")).conid == 265598
