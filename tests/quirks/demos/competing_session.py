"""TWS has the session."""

from ibportal.core import Core
from ibportal.errors import CompetingSession
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.session import Session
from ibportal.session.opening import ensure


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    mock.compete_from_elsewhere()
    try:
        yield from ensure(core)
    except CompetingSession:
        return mock.area(Session).elsewhere
    return False
