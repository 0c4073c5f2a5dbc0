"""A question known by its words, which are broken by a line feed."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    mock.will_ask("o163")
    answers = {"Price exceeds the percentage constraint": True}
    placed = yield from place(core, account, limit("BUY", 1, 265598, "200.00"), answers=answers)
    return len(placed.answered) == 1
