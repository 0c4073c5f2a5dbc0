"""What placing orders comes to, when it went well."""

from dataclasses import dataclass

from ibportal.orders.ack import Accepted
from ibportal.orders.pending import Answered


@dataclass(frozen=True, slots=True)
class Placed:
    """Orders that IBKR has accepted, all that were sent. Accepted is not filled, and may yet be rejected (Q138)."""

    orders: tuple[Accepted, ...]
    """The orders with a client order id as they were given, then those without: children of a bracket come unnamed
    unless they were named, and the reply does not tell which is which."""
    answered: tuple[Answered, ...] = ()
    """The questions that were answered on the way."""

    @property
    def order_id(self) -> str:
        """IBKR's id of the first order: of the entry of a bracket, of the only one otherwise."""
        return self.orders[0].order_id

    @property
    def client_order_id(self) -> str | None:
        """The client order id of the first order."""
        return self.orders[0].client_order_id

    @property
    def status(self) -> str | None:
        """What IBKR said the first order's status was; see `wait_for_status`."""
        return self.orders[0].status

    @property
    def children(self) -> tuple[Accepted, ...]:
        """The orders after the first: the others of a bracket or of a group."""
        return self.orders[1:]
