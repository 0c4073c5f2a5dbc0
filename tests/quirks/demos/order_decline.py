"""A question that is answered with no."""

from ibportal.core import Core
from ibportal.errors import Declined
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    mock.will_ask("o354")
    try:
        yield from place(core, account, limit("BUY", 1, 265598, "200.00"), answers={"o354": False})
    except Declined as error:
        return error.question.message_ids == ("o354",)
    return False
