"""The accounts, at a gateway that was left half open."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.session.opening import ensure
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    mock.half_open()
    yield from ensure(core)
    listed = yield from core.once(accounts.list())
    return bool(listed.value.accounts)
