"""Orders that belong together and are sent together: brackets and one-cancels-all groups."""

import copy
import uuid
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from ibportal.orders.ticket import Number, Side, Tif, priced
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.types import Unset

_LASTING = ("DAY", "GTC")
_TRIGGERED_OR_LIMITED = ("LMT", "STP", "STOP_LIMIT")


def bracket(
    entry: OrderTicket,
    *,
    take_profit: Number | OrderTicket | None = None,
    stop_loss: Number | OrderTicket | None = None,
    tif: Tif | None = None,
    named: bool = False,
) -> list[OrderTicket]:
    """An order with a limit order that takes the profit, a stop order that limits the loss, or both.

    They become active when the entry is filled; when one of them is, the other is cancelled.

    Args:
        entry: The order that opens the position.
        take_profit: The limit price at which to close it again, or the ticket that does it, such as a trailing one.
        stop_loss: The stop price at which to give it up, or the ticket that does it.
        tif: How long the two stay; as long as the entry if that is a `DAY` or `GTC` order. A `DAY` stop leaves the
            position without one the next day.
        named: Whether the two get client order ids of their own, so that the reply tells which is which and
            `reconcile` finds each. IBKR's documents say not to, one program in production depends on it (Q126).

    Returns:
        The tickets, entry first, to be placed in one `place`. The entry has a client order id, which the others refer
        to; placing the same tickets again is therefore refused.

    Raises:
        ValueError: neither price is given, or one is on the wrong side: it would be executed at once.
    """
    if take_profit is None and stop_loss is None:
        raise ValueError("a bracket needs a take_profit, a stop_loss, or both")
    if not isinstance(entry.parent_id, Unset):
        raise ValueError("the entry of a bracket has no parent itself")  # noqa: TRY004 - a wrong value, not a wrong type
    parent = copy.copy(entry)
    parent.c_oid = entry.c_oid or client_order_id()
    children: list[OrderTicket] = []
    if take_profit is not None:
        children.append(_closing(entry, take_profit, "LMT", tif))
    if stop_loss is not None:
        children.append(_closing(entry, stop_loss, "STP", tif))
    for child in children:
        child.parent_id = parent.c_oid
        if named and isinstance(child.c_oid, Unset):
            child.c_oid = client_order_id()
    _check_sides(entry, take_profit, stop_loss)
    return [parent, *children]


def oca(orders: Sequence[OrderTicket]) -> list[OrderTicket]:
    """Orders of which one is wanted: as soon as one is executed the others are cancelled (one cancels all).

    Args:
        orders: Two or more tickets.

    Returns:
        The tickets, marked as a group, to be placed in one `place`.
    """
    if len(orders) < 2:
        raise ValueError("a one-cancels-all group has two orders or more")
    if any(not isinstance(order.parent_id, Unset) for order in orders):
        raise ValueError("the children of a bracket cannot be a group of their own: they cancel each other already")
    group = [copy.copy(order) for order in orders]
    for order in group:
        order.is_single_group = True
        order.c_oid = order.c_oid or client_order_id()
    return group


def client_order_id() -> str:
    """A client order id that nobody has used before."""
    return str(uuid.uuid4())


def _closing(entry: OrderTicket, close: Number | OrderTicket, order_type: str, tif: Tif | None) -> OrderTicket:
    """The order that closes what `entry` opens."""
    side: Side = "SELL" if entry.side == "BUY" else "BUY"
    if isinstance(close, OrderTicket):
        if close.side != side:
            raise ValueError(f"the {entry.side} of a bracket is closed by a {side}, not by a {close.side}")
        return copy.copy(close)
    lasting = tif or entry.tif
    if lasting not in _LASTING:
        raise ValueError(f"tif: say how long take_profit and stop_loss stay; the entry's {lasting} is not for them")
    if isinstance(entry.quantity, Unset):
        raise ValueError(  # noqa: TRY004 - a wrong value, not a wrong type
            "a bracket needs a quantity: what is closed has to be as much as was opened"
        )
    return OrderTicket(
        order_type=order_type,
        side=side,
        tif=lasting,
        price=priced(entry, close, "take_profit" if order_type == "LMT" else "stop_loss"),
        quantity=entry.quantity,
        conid=entry.conid,
        conidex=entry.conidex,
        sec_type=entry.sec_type,
        acct_id=entry.acct_id,
        listing_exchange=entry.listing_exchange,
        manual_indicator=entry.manual_indicator,
        ext_operator=entry.ext_operator,
        allocation_method=entry.allocation_method,
    )


def _check_sides(
    entry: OrderTicket, take_profit: Number | OrderTicket | None, stop_loss: Number | OrderTicket | None
) -> None:
    """Refuse a profit below, or a loss above, the price of the entry (the other way round for a SELL)."""
    prices: list[tuple[str, Decimal]] = []
    if stop_loss is not None and not isinstance(stop_loss, OrderTicket):
        prices.append(("stop_loss", _decimal(stop_loss)))
    if not isinstance(entry.price, Unset) and entry.order_type in _TRIGGERED_OR_LIMITED:
        prices.append(("the entry's price", _decimal(entry.price)))
    if take_profit is not None and not isinstance(take_profit, OrderTicket):
        prices.append(("take_profit", _decimal(take_profit)))
    rising = prices if entry.side == "BUY" else prices[::-1]
    for (low, below), (high, above) in pairwise(rising):
        if below >= above:
            raise ValueError(
                f"a {entry.side} bracket wants {low} below {high}, not {below} and {above}: "
                "it would be executed at once"
            )


def _decimal(value: Number) -> Decimal:
    return Decimal(str(value))
