"""The same figures asked for twice."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import PacingError
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import accounts, performance


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(pacing=True, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    listed = yield from core.send(accounts.list())
    ids = [str(listed.selected_account)]
    yield from core.send(performance.period(ids, "1M"))
    try:
        yield from core.send(performance.period(ids, "1M"))
    except PacingError as error:
        yield from core.send(accounts.list())  # still welcome
        return 890 < error.retry_after < 901 and len(mock.log.of("performance.period")) == 1
    return False
