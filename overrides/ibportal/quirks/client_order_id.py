"""Client order ids."""

from ibportal.quirks.quirk import Quirk


class ClientOrderIds(Quirk):
    """A `cOID` is the only thing that finds an order again whose answer was lost; without one, nothing does.

    It is unique for about 24 hours in an account; a second use is refused, also after a rejection. It comes back as
    `local_order_id` in the acknowledgement and as `order_ref` in lists.
    """

    id = "client-order-id"
    title = "Only a cOID finds an order again"
    evidence = ("Q125",)
    operations = frozenset({"orders.place"})
    cure = "An order without a cOID gets a random one that is never used again; `reconcile` looks for it."
    remove_when = "IBKR takes idempotency keys."
