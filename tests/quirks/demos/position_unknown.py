"""The position in an instrument that the account does not hold."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.portfolio.positions import position


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    return (yield from position(core, 272093)) is None
