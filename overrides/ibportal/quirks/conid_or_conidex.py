"""Either a conid or a conidex."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from ibportal_generated.models.order_ticket import OrderTicket


class ConidOrConidex(Quirk):
    """A ticket with both a `conid` and a `conidex` is taken, and the conidex ignored.

    An order for `265598@ISLAND` is routed to SMART then, and an order for a combo buys the contract of the conid.
    """

    id = "conid-or-conidex"
    title = "Beside a conid, a conidex is ignored"
    evidence = ("Q128",)
    operations = frozenset({"orders.place", "orders.modify", "orders.preview"})
    cure = "A ticket with both is refused before it is sent; the builders take one argument for either."
    remove_when = "The gateway refuses a ticket with both."

    @staticmethod
    def wrong(ticket: "OrderTicket") -> str | None:
        """What is wrong with the contract of `ticket`; None where nothing is."""
        if ticket.conid and ticket.conidex:
            return f"conid and conidex exclude each other: IBKR would ignore the conidex {ticket.conidex}"
        if not ticket.conid and not ticket.conidex:
            return "an order needs a contract: a conid or a conidex"
        return None
