"""Two orders at once, the first of which is asked a question."""

from ibportal.core import Core
from ibportal.flow import Flow, Hold
from ibportal.mock import MockGateway
from ibportal.orders import limit
from ibportal.orders.submission import place
from ibportal.orders.suppression import suppress
from ibportal_generated.calls import accounts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    """The second order is sent while the first one's question is read, unless the client makes it wait."""
    account = str((yield from core.send(accounts.list())).selected_account)
    yield from suppress(core, ["o163"])
    mock.will_ask("o354")
    waits = False

    def meanwhile(_: object) -> bool:
        nonlocal waits
        effect = next(place(core, account, limit("BUY", 1, 265598, "201.00")))
        waits = isinstance(effect, Hold) and effect.name == "orders"
        if not waits:
            meddle(mock, account)
        return True

    placed = yield from place(core, account, limit("BUY", 1, 265598, "200.00"), answers=meanwhile)
    return waits and bool(placed.order_id)


def meddle(mock: MockGateway, account: str) -> None:
    """What another thread does with the gateway meanwhile."""
    with mock.client(keep_alive=False) as other:
        other.orders.place(account, limit("BUY", 1, 265598, "201.00"))
