"""Fifteen hours over midnight, with the session kept alive."""

from ibportal.core import Core
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.session.keeping import beat
from ibportal.session.tracker import State
from ibportal_generated.calls import portfolio


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    told: list[State] = []
    core.session.on_change(lambda change: told.append(change.after))
    yield from core.send(portfolio.accounts())
    for _ in range(15 * 60):
        yield Sleep(60)
        yield from beat(core)
    return State.EXPIRED in told and core.session.state is State.EXPIRED and not mock.log.of("session.init")
