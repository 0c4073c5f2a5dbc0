"""`sor`: orders, as they are placed, changed, filled and cancelled."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Unpack

from ibportal.errors import UnreadableReply
from ibportal.orders.order import Order
from ibportal.stream.readings import fraction, rows, spelt, text, truth, whole
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated import streaming as texts
from ibportal_generated.models.live_order import LiveOrder

if TYPE_CHECKING:
    from ibportal.core import Core

PARTIAL = "stream-orders-partial"

_SPELLING = {
    "acct": text,
    "account": text,
    "auxPrice": text,
    "avgPrice": text,
    "conid": whole,
    "conidex": text,
    "filledQuantity": fraction,
    "lastExecutionTime": text,
    "lastExecutionTime_r": whole,
    "ocaGroupId": text,
    "orderDesc": text,
    "orderId": whole,
    "orderType": text,
    "order_cancellation_by_system_reason": text,
    "order_ref": text,
    "origOrderType": text,
    "outsideRTH": truth,
    "parentId": text,
    "price": text,
    "remainingQuantity": fraction,
    "secType": text,
    "side": text,
    "status": text,
    "stop_price": text,
    "ticker": text,
    "timeInForce": text,
    "totalSize": fraction,
}
"""What is read of a row, and how."""
_SAYS = {
    "acct": ("account",),
    "account": ("account",),
    "auxPrice": ("stop_price",),
    "avgPrice": ("average_price",),
    "conid": ("conid",),
    "conidex": ("conidex", "combo"),
    "filledQuantity": ("filled",),
    "lastExecutionTime": ("at",),
    "lastExecutionTime_r": ("at",),
    "ocaGroupId": ("group",),
    "orderDesc": ("description",),
    "orderType": ("order_type",),
    "order_cancellation_by_system_reason": ("reason",),
    "order_ref": ("client_order_id",),
    "origOrderType": ("order_type",),
    "outsideRTH": ("outside_rth",),
    "parentId": ("parent_id",),
    "price": ("limit_price", "stop_price"),
    "remainingQuantity": ("remaining",),
    "secType": ("sec_type",),
    "side": ("side",),
    "status": ("status",),
    "stop_price": ("stop_price",),
    "ticker": ("symbol",),
    "timeInForce": ("tif",),
    "totalSize": ("quantity",),
}
"""Which fields of `Order` a value of a row is about."""
_NOISE = frozenset({"acct", "account", "orderId", "conid", "conidex", "bgColor", "fgColor"})
"""What a row holds that says nothing: which order it is about, and in which colours a screen shows it (Q210)."""

_WHOLE = frozenset({"conid", "side", "status"})
"""What every row has that is about an order as such."""


@dataclass(frozen=True, slots=True)
class OrderChange:
    """What has become of one order."""

    order: Order
    """The order as far as this stream has heard of it; what nobody has said is None."""
    changed: frozenset[str]
    """The fields of `order` that this message is about, by name."""
    whole: bool
    """Whether the message is about the order as such, not only about a change of it."""
    raw: Mapping[str, Any] = field(repr=False)
    """The row as it came: it may hold no more than the id and a status."""

    @property
    def order_id(self) -> str:
        """IBKR's id of the order."""
        return self.order.order_id


def orders(core: "Core", **options: Unpack[Options]) -> Opening[OrderChange]:
    """What becomes of orders: of those placed here, in TWS and anywhere else, in accounts this login sees.

    Only changes come, and a change names the order and what has changed: `change.changed`. `change.order` is all that
    this stream has heard of it. Nothing comes until something changes: `orders.live` has the orders there are, and
    `ib.live.orders()` keeps both together.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """
    known: dict[str, dict[str, Any]] = {}
    whole_rows = not core.copes(PARTIAL)

    def read(message: Message) -> list[OrderChange]:
        if whole_rows:
            return [_change(core, row, {}) for row in rows(message, "args")]
        return [_change(core, row, known) for row in rows(message, "args") if row.keys() - _NOISE]

    subject = Subject(key="sor", subscribe=texts.sor(), unsubscribe=lambda _: texts.uor(), read=read)
    return Opening(subject, options)


def _change(core: "Core", row: Mapping[str, Any], known: dict[str, dict[str, Any]]) -> OrderChange:
    """What `row` says; `known` has the rows of orders so far, and learns it."""
    said = spelt(row, _SPELLING)
    if "orderId" not in said:
        raise ValueError("an order has no orderId")
    identity = str(said["orderId"])
    before = known.get(identity, {})
    changed = {name for key in said.keys() & _SAYS.keys() for name in _SAYS[key]}
    if before:
        changed.discard("account")  # which only says which order is meant
    known[identity] = {**before, **said}
    order = _order(core, known[identity])
    return OrderChange(order, frozenset(changed), said.keys() >= _WHOLE, row)


def applied(core: "Core", before: Order | None, change: OrderChange) -> Order:
    """An order, known from wherever, with what a change says.

    Raises:
        ValueError: a number in it is none.
    """
    if before is None:
        return change.order
    if isinstance(before.raw, LiveOrder):
        return _order(core, {**before.raw.to_dict(), **spelt(change.raw, _SPELLING)})
    return replace(before, **{name: getattr(change.order, name) for name in change.changed})


def completed(core: "Core", listed: Order, heard: Order) -> Order:
    """An order as REST lists it, with all that a stream has told of it since."""
    if isinstance(listed.raw, LiveOrder) and isinstance(heard.raw, LiveOrder):
        return _order(core, {**listed.raw.to_dict(), **heard.raw.to_dict()})
    return listed


def _order(core: "Core", row: Mapping[str, Any]) -> Order:
    """The order of a row whose values are in the spelling of REST."""
    try:
        return Order.of_row(core, LiveOrder.from_dict(row))
    except UnreadableReply as error:
        raise ValueError(str(error)) from error
