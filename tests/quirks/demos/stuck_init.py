"""A session whose first two attempts fail."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.session.opening import ensure
from ibportal.session.tracker import State


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(brokerage=False, without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    mock.hold_up_init(failures=2)
    return (yield from ensure(core)) is State.BROKERAGE
