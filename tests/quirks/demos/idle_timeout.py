"""Ten quiet minutes."""

from ibportal.core import Core
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.mock.session import Session
from ibportal.session.keeping import beat
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    yield from core.send(accounts.list())
    for _ in range(10):
        yield Sleep(60)
        yield from beat(core)
    listed = yield from core.once(accounts.list())
    return bool(listed.value.accounts) and mock.area(Session).brokerage
