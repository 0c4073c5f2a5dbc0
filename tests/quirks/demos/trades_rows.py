"""The executions of the day, asked for the first time."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import market
from ibportal.orders.execution import trades
from ibportal.orders.submission import place
from ibportal.orders.waiting import wait_for_status
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    account = str((yield from core.send(accounts.list())).selected_account)
    ids: list[str] = []
    for _ in range(2):
        placed = yield from place(core, account, market("BUY", 1, 265598))
        yield from wait_for_status(core, placed.order_id, "Filled", timeout=60)
        ids.append(placed.order_id)
    yield from trades(core)
    found = yield from trades(core)
    return [each.order_id for each in found] == ids
