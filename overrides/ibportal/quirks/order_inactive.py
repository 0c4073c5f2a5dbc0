"""The status Inactive."""

from ibportal.quirks.quirk import Quirk


class OrderInactive(Quirk):
    """`Inactive` is the first status of a good order, for a moment, and the last one of an order that is rejected.

    A rejection may come after the order was acknowledged as submitted; the reason is in the list of orders at best, or
    in a notification.
    """

    id = "order-inactive"
    title = "Inactive means not yet as well as never"
    evidence = ("Q123", "Q138")
    operations = frozenset({"orders.status"})
    cure = "While waiting for a status, `Inactive` counts as a rejection only once it has lasted some seconds."
    remove_when = "A rejected order has a status of its own."

    LASTS = 5.0
    """Seconds after which an order that is still inactive was rejected, or is kept inactive on purpose."""
