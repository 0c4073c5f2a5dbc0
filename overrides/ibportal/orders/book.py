"""The orders of the day, and the state of one."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, overload

from ibportal.core import Core
from ibportal.errors import OrderNotFound
from ibportal.flow import Flow
from ibportal.orders.order import Order
from ibportal.quirks.live_orders_filters import spelt
from ibportal.quirks.live_orders_first_empty import is_whole
from ibportal.quirks.live_orders_lag import LiveOrdersLag
from ibportal.session.selection import on_account
from ibportal_generated.calls import orders as calls
from ibportal_generated.models.live_orders import LiveOrders

_FILTERS = {
    "inactive": "inactive",
    "pendingsubmit": "pending_submit",
    "presubmitted": "pre_submitted",
    "submitted": "submitted",
    "filled": "filled",
    "pendingcancel": "pending_cancel",
    "precancelled": "pre_cancelled",
    "cancelled": "cancelled",
    "warnstate": "warn_state",
}


class HasOrderId(Protocol):
    """What has IBKR's id of an order: what `place` returned, one of its `orders`, an `Order`."""

    @property
    def order_id(self) -> str:
        """IBKR's id of the order."""
        ...


OrderId = int | str | HasOrderId
"""Which order is meant."""


@dataclass(frozen=True, slots=True)
class Book(Sequence[Order]):
    """A list of orders, and whether it is all of them."""

    orders: tuple[Order, ...]
    complete: bool
    """Whether the gateway said that these are the orders of the session's day, and has room for more. If not, an order
    that is missing may exist all the same; also a complete list comes some seconds late (Q119)."""

    def __len__(self) -> int:
        return len(self.orders)

    def __iter__(self) -> Iterator[Order]:
        return iter(self.orders)

    @overload
    def __getitem__(self, index: int) -> Order: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Order, ...]: ...
    def __getitem__(self, index: int | slice) -> Order | tuple[Order, ...]:
        return self.orders[index]


def live(
    core: Core, *, account: str | None = None, status: str | Collection[str] = (), conid: int | None = None
) -> Flow[Book]:
    """The orders of the day: working, filled, cancelled, refused.

    The first list of a session is empty and only starts a subscription; it is asked for again, five seconds later
    (Q116). Everything is filtered here, because filters of the gateway's outlast their request (Q118). The list is a
    cache of the session's day, of 1000 orders at most, and comes some seconds late; `state` is more current.

    Args:
        account: The account whose orders are meant; it is selected first. Left out: the client's account, if it has
            one, else the orders of whichever is selected.
        status: Only orders in this status, or one of these: `"Submitted"`, `["PreSubmitted", "Submitted"]`.
        conid: Only orders for this contract.

    Returns:
        The orders, as a sequence that also says whether it is `complete`.
    """
    wanted = [status] if isinstance(status, str) else list(status)
    unknown = [each for each in wanted if spelt(each) not in _FILTERS]
    if unknown:
        raise ValueError(f"status: {', '.join(unknown)} is none; write it like PreSubmitted")
    filters = ",".join(_FILTERS[spelt(each)] for each in wanted)
    found = yield from on_account(core, account, core.send(calls.live(filters=filters or None)))
    return _book(core, found, account, conid)


def reset_cache(core: Core) -> Flow[Book]:
    """Have the gateway forget its list of orders, and with it the filters that were sent to it, and list them anew.

    The answer to `force` itself is empty (Q117); this is the one after it, at least five seconds later.
    """
    return _book(core, (yield from core.send(calls.live(force=True))), None, None)


def state(core: Core, order_id: OrderId, *, account: str | None = None) -> Flow[Order]:
    """How an order stands, in the same form as in `live`; more current than that.

    The status of an order for an advisor's group is not told by its id (Q042): it is looked for in the list then, five
    seconds later, and as current as that.

    Args:
        order_id: IBKR's id of the order, not the client order id; or what `place` returned.
        account: The account it is of, where the login has several; it is selected first.

    Raises:
        OrderNotFound: the session knows no such order: it may be of another account or an earlier day.
    """
    identity = positive_id(order_id)
    try:
        found = yield from on_account(core, account, core.send(calls.status(identity)))
    except OrderNotFound:
        order = None
        if len(core.remembered.known or ()) > 1:
            order = next((each for each in (yield from live(core, account=account)) if each.order_id == identity), None)
        if order is None:
            raise
        return order
    return Order.of_status(core, found)


def selectable(core: Core, account: str | None) -> str | None:
    """`account`, if it is one that can be selected, and not the name of an advisor's group or model."""
    known = core.remembered.known
    if account is None or (account in known if known is not None else account[-5:].isdecimal()):
        return account
    return None


def positive_id(order_id: OrderId) -> str:
    """`order_id`, if it is one of an order: -1 stands for none, or for all of them (Q114)."""
    text = str(order_id if isinstance(order_id, str | int) else getattr(order_id, "order_id", order_id)).strip()
    if not text.isascii() or not text.isdecimal() or int(text) == 0:
        raise ValueError(f"order id: {order_id!r} is none; it is the number IBKR gave, not the client order id")
    return text


def _book(core: Core, found: LiveOrders, account: str | None, conid: int | None) -> Book:
    orders = [Order.of_row(core, row) for row in found.orders or ()]
    return Book(
        tuple(
            order
            for order in orders
            if (account is None or order.account in (None, account)) and (conid is None or order.conid == conid)
        ),
        is_whole(found) and not (core.copes(LiveOrdersLag.id) and LiveOrdersLag.is_full(found)),
    )
