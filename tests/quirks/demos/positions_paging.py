"""Every position of an account, once each."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.portfolio.positions import positions


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    held = [row.conid for row in (yield from positions(core))]
    return len(held) == len(set(held)) > 0
