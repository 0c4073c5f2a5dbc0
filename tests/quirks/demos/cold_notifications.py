"""The number of unread notifications, asked for first of all."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import notifications


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    unread = yield from core.send(notifications.unread())
    return isinstance(unread.bn, int)
