"""Server errors after a write."""

from ibportal.quirks.quirk import Quirk


class ServerErrorOnWrite(Quirk):
    """A server error (5xx) in answer to an order does not say whether the order was accepted, whatever its words.

    It may come from the network in front of IBKR as a page of HTML, when the order has been taken behind it.
    """

    id = "server-error-on-write"
    title = "A server error leaves it open whether an order exists"
    evidence = ("Q137", "Q067")
    operations = frozenset({"orders.place", "orders.reply", "orders.modify", "orders.cancel"})
    cure = (
        "It is no refusal unless IBKR's own words leave no doubt: `OutcomeUnknown`, which `reconcile` resolves. "
        "Nothing is ever sent again."
    )
    remove_when = "Orders are refused with 4xx, and 5xx means that nothing was done."
