"""An order in the second of three accounts."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.models import AcceptedOrder, OrderQuestion, OrderTicket
from ibportal.session.selection import on_account
from ibportal_generated.calls import orders

TICKET = OrderTicket(conid=265598, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=1.0)


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(profile="linked", without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    account = mock.area(Accounts).trading[1].id
    trading = core.but(live=True)
    placed = yield from trading.send(orders.place(account, [TICKET]))
    told = placed[0] if isinstance(placed, list) else placed
    while isinstance(told, OrderQuestion):
        placed = yield from trading.send(orders.reply(told.id, confirmed=True))
        told = placed[0] if isinstance(placed, list) else placed
    assert isinstance(told, AcceptedOrder)
    order = str(told.order_id)
    found = yield from on_account(core, account, core.send(orders.status(order)))
    return str(found.order_id) == order
