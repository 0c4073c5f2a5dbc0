"""Who placed an order for a future."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from ibportal_generated.models.order_ticket import OrderTicket

_NEEDED = ("FUT", "FOP")


class ManualIndicator(Quirk):
    """Orders for US futures and options on them have to say whether a person or a program placed them.

    That is CME rule 536-B, since 2025: `manualIndicator` in the ticket of an order or a change, and in the query of a
    cancellation. Without it they are refused; for other contracts it is not needed.
    """

    id = "manual-indicator"
    title = "Orders for futures need manualIndicator"
    evidence = ("Q115",)
    operations = frozenset({"orders.place", "orders.modify", "orders.cancel"})
    cure = (
        "An order that says it is for a future, or an option on one, is refused without the indicator before it is "
        "sent; `modify` and `cancel` have it as an argument."
    )
    remove_when = "CME drops the rule."

    @staticmethod
    def wrong(ticket: "OrderTicket") -> str | None:
        """What is missing in `ticket`; None where nothing is, or it does not say what kind of contract it is for."""
        kind = (ticket.sec_type or "").rpartition(":")[2].upper()
        if kind in _NEEDED and not isinstance(ticket.manual_indicator, bool):
            return f"an order for a {kind} needs manual_indicator: whether a person placed it (CME rule 536-B)"
        return None
