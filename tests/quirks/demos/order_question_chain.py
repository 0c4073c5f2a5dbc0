"""Three questions about one order."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    mock.will_ask("o163", "o354", "o10153")
    answers = {"o163": True, "o354": True, "o10153": True}
    placed = yield from place(core, account, limit("BUY", 1, 265598, "200.00"), answers=answers)
    return [answer.question.message_ids[0] for answer in placed.answered] == ["o163", "o354", "o10153"]
