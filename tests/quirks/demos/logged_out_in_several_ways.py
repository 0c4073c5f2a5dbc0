"""A gateway before the login, with a login, and after it has run out."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import NotAuthenticated
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.session.opening import check
from ibportal.session.tracker import State
from ibportal_generated.calls import session


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(logged_in=False, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    before = yield from check(core)
    mock.log_in()
    yield Sleep(5)
    between = yield from check(core)
    mock.lose_session("login")
    try:
        yield from core.send(session.tickle())
    except NotAuthenticated:
        after = yield from check(core)
        return (before, between, after) == (State.GATEWAY_UP, State.BROKERAGE, State.EXPIRED)
    return False
