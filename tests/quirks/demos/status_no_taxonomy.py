"""An order that does not exist, asked for eight times."""

from ibportal.core import Core
from ibportal.errors import ApiError, OrderNotFound
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import orders


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    for _ in range(8):
        try:
            yield from core.send(orders.status("999999999999"))
        except OrderNotFound:
            continue
        except ApiError:
            return False
        return False
    return True
