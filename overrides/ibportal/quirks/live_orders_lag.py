"""How current the list of live orders is."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated.models.live_orders import LiveOrders

LAG = 7.0
"""Seconds after which the mock lists a new order."""
MOST = 1000
"""Orders that the list has at most."""


class LiveOrdersLag(Quirk):
    """New orders come late into the list of live orders, and after the nightly reset working orders are missing.

    It is a cache of the session's day, of 1000 orders at most. One look does not tell that an order does not exist.
    """

    id = "live-orders-lag"
    title = "The list of live orders comes late"
    evidence = ("Q119",)
    operations = frozenset({"orders.live"})
    cure = (
        "`reconcile` looks in the list and in the trades until a minute after the order was sent before it says that "
        "the order never arrived; it says that it does not know when it was told to look for less, or when the lists "
        "were not whole. A list of 1000 orders is not `complete`."
    )
    remove_when = "The list has an order as soon as it is acknowledged."

    @staticmethod
    def is_full(found: "LiveOrders") -> bool:
        """Whether there is no room in the list for further orders."""
        return len(found.orders or ()) >= MOST

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Leave out what is new."""
        from ibportal.mock.book import Book

        answer = proceed(asked)
        book, now = gateway.area(Book), gateway.clock.now().timestamp()
        known = [row for row in answer.value["orders"] if now - book.orders[row["orderId"]].made >= LAG]
        return answer.but(value={**answer.value, "orders": known})
