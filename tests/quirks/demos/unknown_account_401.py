"""Somebody else's account."""

from ibportal.core import Core
from ibportal.errors import ApiError, InvalidAccount
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.session.tracker import State
from ibportal_generated.calls import accounts, portfolio


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    yield from core.send(accounts.list())
    try:
        yield from core.send(portfolio.meta("U9999999"))
    except InvalidAccount:
        return core.session.state is State.BROKERAGE and not mock.log.of("session.init")
    except ApiError:
        return False
    return False
