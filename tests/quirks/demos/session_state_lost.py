"""A suppressed question, and the night."""

from ibportal.core import Core
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.orders.suppression import suppress
from ibportal.session.keeping import beat
from ibportal_generated.calls import orders


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    yield from suppress(core, ["o163"])
    mock.maintenance(minutes=8)
    for _ in range(10):
        yield Sleep(60)
        yield from beat(core)
    yield from core.send(orders.live())
    return mock.area(Book).suppressed == {"o163"}
