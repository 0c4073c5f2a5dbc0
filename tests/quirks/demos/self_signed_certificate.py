"""A call over TLS, on loopback."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import portfolio

WIRE = True


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    return len((yield from core.send(portfolio.accounts()))) > 0
