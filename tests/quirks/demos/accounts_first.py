"""The trades of the day, twice, with the night in between."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import orders


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    before = yield from core.send(orders.trades())
    mock.lose_session()
    after = yield from core.send(orders.trades())
    return before == after == []
