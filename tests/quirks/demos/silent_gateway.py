"""A suppression whose answer is lost: it was carried out."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import NoAnswer, OutcomeUnknown
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.mock.reply import Fault
from ibportal.quirks.silent_gateway import SilentGateway
from ibportal_generated.calls import orders


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    mock = MockGateway(without=without)
    if SilentGateway.id not in without:
        mock.fail_next("orders.suppress", fault=Fault.HANG, handled=True)
    return mock


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    try:
        yield from core.send(orders.suppress(["o163"]))
    except OutcomeUnknown:
        return mock.area(Book).suppressed == {"o163"}
    except NoAnswer:
        return False
    return not mock.log.of("orders.suppress")[1:]
