"""A regulatory snapshot, asked for without a word about its price."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import NotSent
from ibportal.flow import Flow
from ibportal.market_data.regulatory import regulatory_quote
from ibportal.mock import MockGateway
from ibportal.mock.areas.market_data import Charges
from ibportal_generated.calls import market_data as calls


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(without=without, profile="live")


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    try:
        yield from core.send(calls.regulatory_snapshot(265598))
    except NotSent:
        agreed = yield from regulatory_quote(core, 265598, charged=True)
        return agreed.bid is not None and mock.area(Charges).regulatory == 1
    return False
