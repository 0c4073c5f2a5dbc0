"""An order that is accepted, and answered with an error page of the network in front of IBKR."""

from ibportal.core import Core
from ibportal.errors import OutcomeUnknown
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.reconciliation import reconcile
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    mock.fail_next("orders.place", status=504, text="<html>Gateway Timeout</html>", handled=True)
    try:
        yield from place(core, account, limit("BUY", 1, 265598, "200.00"))
    except OutcomeUnknown as lost:
        return (yield from reconcile(core, lost)).fate == "accepted" and len(mock.log.of("orders.place")) == 1
    return False
