"""A gateway asked to open its session before anybody has logged in."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import NotAuthenticated
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import session


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(logged_in=False, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    try:
        yield from core.send(session.reauthenticate())
    except NotAuthenticated as error:
        return error.status == 200
    return False
