"""Orders, told in pieces."""

from ibportal.quirks.quirk import StreamQuirk


class StreamOrdersPartial(StreamQuirk):
    """Subscribing to orders is answered with nothing: only what happens from then on is told.

    A new order has one whole row; after that rows have account and id and what has changed: a status, a fill, or
    nothing but colours. Who missed the whole row never learns what the order is for.
    """

    id = "stream-orders-partial"
    title = "Orders come without those there are, and in pieces"
    evidence = ("Q210",)
    topics = frozenset({"sor"})
    cure = (
        "The pieces are put together by order id; `ib.live.orders()` asks over REST first, without filters, for the "
        "orders there are."
    )
    remove_when = "Subscribing gives all orders, and every row is whole."
