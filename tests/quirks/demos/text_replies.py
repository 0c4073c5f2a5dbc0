"""An answer to a prompt."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import accounts, orders


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    yield from core.send(accounts.list())
    return (yield from core.send(orders.answer_prompt(1, "1", "Yes"))) in ("Success", "Request was submitted")
