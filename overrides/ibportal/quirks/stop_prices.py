"""The field of the stop price."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk
from ibportal_generated.types import Unset

if TYPE_CHECKING:
    from ibportal_generated.models.order_ticket import OrderTicket

_WANTED = {
    "LMT": ("price",),
    "LOC": ("price",),
    "STP": ("price",),
    "STOP_LIMIT": ("price", "aux_price"),
    "TRAIL": ("trailing_amt", "trailing_type"),
    "TRAILLMT": ("price", "aux_price", "trailing_amt", "trailing_type"),
}
_WITHOUT_AUX_PRICE = ("MKT", "LMT", "STP", "MIDPRICE", "MOC", "LOC")
_WITHOUT_PRICE = ("MKT", "MOC")


class StopPrices(Quirk):
    """The stop price of `STP` goes into `price`; that of `STOP_LIMIT` and `TRAILLMT` into `auxPrice`.

    There `price` is the limit. `TRAIL` wants `trailingAmt` and `trailingType`, its first stop may be in `price`. A stop
    order with its trigger in `auxPrice` is refused at best.
    """

    id = "stop-prices"
    title = "The stop price has another field in each type of order"
    evidence = ("Q130",)
    operations = frozenset({"orders.place", "orders.modify", "orders.preview"})
    cure = "The builders fill the right fields; a ticket that lacks one or has one too many is not sent."
    remove_when = "Every type of order has its stop price in the same field."

    @staticmethod
    def wrong(ticket: "OrderTicket") -> str | None:
        """What is wrong with the prices of `ticket`; None where nothing is, or the type is not known here."""
        kind = ticket.order_type
        given = {
            "price": ticket.price,
            "aux_price": ticket.aux_price,
            "trailing_amt": ticket.trailing_amt,
            "trailing_type": ticket.trailing_type,
        }
        missing = [name for name in _WANTED.get(kind, ()) if not _is_set(given[name])]
        aux = _is_set(ticket.aux_price) and kind in _WITHOUT_AUX_PRICE
        if missing:
            hint = "; its stop price goes into `price`, not into `aux_price`" if kind == "STP" and aux else ""
            return f"a {kind} order needs {' and '.join(missing)}{hint}"
        if aux:
            return f"a {kind} order has no aux_price"
        if _is_set(ticket.price) and kind in _WITHOUT_PRICE:
            return f"a {kind} order has no price; a limit order is LMT"
        return None


def _is_set(value: object) -> bool:
    return not isinstance(value, Unset)
