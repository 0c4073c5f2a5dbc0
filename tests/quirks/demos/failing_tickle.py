"""Three minutes of maintenance, and the minute after."""

from ibportal.core import Core
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.session.keeping import beat
from ibportal.session.tracker import State
from ibportal_generated.calls import portfolio


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    yield from core.send(portfolio.accounts())
    mock.maintenance(minutes=3.5)
    for _ in range(3):
        yield Sleep(60)
        yield from beat(core)
    meanwhile = core.session.state
    yield Sleep(60)
    yield from beat(core)
    return meanwhile is core.session.state is State.LOGGED_IN and core.session.failures == 0
