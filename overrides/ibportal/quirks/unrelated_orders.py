"""Several orders in one request."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ibportal.node import is_array, is_object
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated.models.order_ticket import OrderTicket


class UnrelatedOrders(Quirk):
    """A request takes several orders, as a bracket or a group; of unrelated orders only some are carried out."""

    id = "unrelated-orders"
    title = "Of unrelated orders in one request only some are placed"
    evidence = ("Q127",)
    operations = frozenset({"orders.place"})
    cure = "A list of orders that are neither one bracket nor one group is refused before it is sent."
    remove_when = "Every order of a list is placed, whatever the others are."

    @staticmethod
    def wrong(tickets: "Sequence[OrderTicket]") -> str | None:
        """Why `tickets` cannot be sent together; None where they can."""
        if _related([ticket.to_dict() for ticket in tickets]):
            return None
        return "orders sent together are one bracket or one group (`bracket`, `oca`); place unrelated orders one by one"

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Carry out the first of unrelated orders."""
        del gateway
        tickets: Any = asked.body.get("orders") if is_object(asked.body) else None
        if is_array(tickets) and all(map(is_object, tickets)) and not _related(tickets):
            return proceed(asked.but(body={**asked.body, "orders": tickets[:1]}))
        return proceed(asked)


def _related(tickets: Sequence[dict[str, Any]]) -> bool:
    """Whether orders are a bracket, with its parent or without, or a one-cancels-all group, or just one order."""
    if len(tickets) < 2 or all(ticket.get("isSingleGroup") for ticket in tickets):
        return True
    names = {ticket["cOID"] for ticket in tickets if ticket.get("cOID")}
    roots = [ticket.get("parentId") for ticket in tickets if ticket.get("parentId") not in names]
    return len(roots) == 1 or (len(set(roots)) == 1 and all(roots))
