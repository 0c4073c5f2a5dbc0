"""An order whose answer is lost, and which is not in the list yet."""

from ibportal.core import Core
from ibportal.errors import OutcomeUnknown
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.reply import Fault
from ibportal.orders import limit
from ibportal.orders.book import live
from ibportal.orders.reconciliation import reconcile
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    yield from live(core)
    mock.clock.advance(30)
    mock.fail_next("orders.place", fault=Fault.RESET, handled=True)
    try:
        yield from place(core, account, limit("BUY", 10, 265598, "200.00"))
    except OutcomeUnknown as lost:
        return (yield from reconcile(core, lost)).fate == "accepted"
    return False
