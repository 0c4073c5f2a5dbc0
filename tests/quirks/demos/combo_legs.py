"""The legs of a combo, as they were ordered."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import Combo, Leg, limit
from ibportal.orders.book import state
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    combo = Combo(Leg(265598, 1), Leg(8314, -1))
    placed = yield from place(core, account, limit("BUY", 1, combo, "-500.00"), answers=lambda _: True)
    return (yield from state(core, placed.order_id)).combo == combo
