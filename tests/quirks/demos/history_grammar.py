"""A month of bars, asked for as other APIs have it."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.history import history
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    try:
        wrong = yield from history(core, 265598, "1M", "1d")
    except ValueError as error:
        found = yield from history(core, 265598, "1m", "1d")
        return (
            "did you mean 1m" in str(error) and len(found) > 15 and found.as_asked and len(mock.log.of(OPERATION)) == 1
        )
    return len(wrong) > 0


OPERATION = "market_data.history"
