"""A bracket of which the reply mentions one order only."""

from ibportal.core import Core
from ibportal.errors import SubmissionIncomplete
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import bracket, limit
from ibportal.orders.submission import place
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    tickets = bracket(limit("BUY", 10, 265598, "200.00"), take_profit="300.00", stop_loss="190.00")
    entry = {"order_id": "1370093240", "order_status": "Submitted", "local_order_id": str(tickets[0].c_oid)}
    mock.fail_next("orders.place", body=[entry], handled=True)
    try:
        yield from place(core, account, tickets)
    except SubmissionIncomplete as error:
        return [order.order_id for order in error.accepted] == ["1370093240"]
    return False
