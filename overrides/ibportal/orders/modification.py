"""Changing orders."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ibportal.errors import ApiError, IbportalError, InvalidRequest, OrderNotModifiable, OrderRejected
from ibportal.flow import Flow
from ibportal.orders.book import OrderId, positive_id, selectable, state
from ibportal.orders.outcome import once
from ibportal.orders.pending import Pending
from ibportal.orders.placed import Placed
from ibportal.orders.question import Answers, usable
from ibportal.orders.rules import exact, is_ticket, wrong
from ibportal.orders.submission import acknowledged, locked, settled
from ibportal.orders.ticket import DERIVED, Number, Tif, number, positive
from ibportal.quirks.modify_refused import ModifyRefused
from ibportal.quirks.modify_whole_order import ModifyWholeOrder
from ibportal_generated.calls import orders as calls
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.types import UNSET

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.orders.order import Order

_SIDES: Mapping[str, Literal["BUY", "SELL"]] = {"BUY": "BUY", "SELL": "SELL"}
_REPEATABLE = ("MKT", "LMT", "STP", "STOP_LIMIT", "MIDPRICE", "MOC", "LOC", "TRAIL", "TRAILLMT")


def modify(
    core: "Core",
    account: str,
    order_id: OrderId,
    *,
    quantity: Number | None = None,
    limit_price: Number | None = None,
    stop_price: Number | None = None,
    trailing_amount: Number | None = None,
    trailing_type: Literal["amt", "%"] | None = None,
    tif: Tif | None = None,
    outside_rth: bool | None = None,
    manual_indicator: bool | None = None,
    ext_operator: str | None = None,
    ticket: OrderTicket | None = None,
    answers: Answers = None,
) -> Flow[Placed]:
    """Change a working order.

    IBKR wants the whole order again, not only what changes (Q112). So it is fetched, and repeated with the
    changes.
    What the gateway does not tell about an order cannot be repeated: an order with an algorithm, an allocation or an
    amount of money for its size needs `ticket`, a trailing one its distance.

    Args:
        account: The account of the order, or the group it was placed for.
        order_id: IBKR's id of the order, not the client order id; or what `place` returned.
        quantity: The whole size, what is filled included.
        limit_price: For types with a limit, and the cap of `MIDPRICE`.
        stop_price: For types with a stop.
        trailing_amount: How far the stop follows; has to be repeated for `TRAIL` and `TRAILLMT`.
        trailing_type: `amt` or `%`; has to be repeated for `TRAIL` and `TRAILLMT`.
        tif: How long it stays.
        outside_rth: Whether it may be executed outside regular trading hours.
        manual_indicator: Whether a person changes it; needed for futures and options on them (CME rule 536-B).
        ext_operator: Who operates the system, for the same rule.
        ticket: The whole order as it should be, instead of any change above; nothing is fetched or filled in then.
        answers: As in `place`.

    Returns:
        The order, acknowledged.

    Raises:
        ValueError: nothing changes, a price the type does not have, or something that cannot be repeated.
        OrderNotFound: the session does not know the order.
        OrderNotModifiable: it was filled or cancelled meanwhile.
        Unanswered: something is asked; nothing has changed yet, and `answer` goes on.
        Declined: a question was answered with no; nothing has changed.
        OrderRejected: the change was refused; the order is as it was.
        OutcomeUnknown: the answer was lost; `reconcile` looks how the order stands.
    """
    usable(answers, calls.MODIFY.name)
    identity = positive_id(order_id)
    changes: dict[str, object] = {
        "quantity": quantity,
        "limit_price": limit_price,
        "stop_price": stop_price,
        "trailing_amount": trailing_amount,
        "trailing_type": trailing_type,
        "tif": tif,
        "outside_rth": outside_rth,
    }
    given = [name for name, value in changes.items() if value is not None]
    if (ticket is None) == (not given):
        raise ValueError("orders.modify: give what changes, or a whole ticket")
    release = yield from locked(core)  # first: another change of the order would be undone by what was fetched before
    try:
        if ticket is None:
            order = yield from state(core, identity, account=selectable(core, account))
            if order.editable is False and core.copes(ModifyRefused.id):
                raise _ended(identity, order)
            ticket = _repeated(order) if core.copes(ModifyWholeOrder.id) else _bare(order)
            _apply(ticket, order, quantity, limit_price, stop_price, trailing_amount)
            ticket.trailing_type = trailing_type or ticket.trailing_type
            ticket.tif = tif or ticket.tif
            ticket.outside_rth = ticket.outside_rth if outside_rth is None else outside_rth
            ticket.manual_indicator = UNSET if manual_indicator is None else manual_indicator
            ticket.ext_operator = UNSET if ext_operator is None else ext_operator
        sent = exact(core, is_ticket("orders.modify", ticket))
        if core.copes(ModifyWholeOrder.id) and (why := wrong(core, account, sent)):
            raise ValueError(f"orders.modify: {why}")
        return (yield from _sent(core, account, identity, sent, answers))
    finally:
        release()


def _sent(core: "Core", account: str, order_id: str, ticket: OrderTicket, answers: Answers) -> Flow[Placed]:
    """The change as it was acknowledged; needs the lock."""
    pending = Pending(calls.MODIFY.name, account, 1, core.clock.now(), order_id=order_id)
    try:
        reply = yield from once(core, calls.modify(account, order_id, ticket), pending)
        return (yield from settled(core, pending.told(acknowledged(core, reply)), answers))
    except ApiError as error:
        if not core.copes(ModifyRefused.id) or not isinstance(error, OrderRejected | InvalidRequest):
            raise
        order = yield from _looked_at(core, order_id, account)
        if order is not None and (order.editable is False or order.over):
            raise _ended(order_id, order) from error
        raise _as_it_was(order_id, error) from error


def _looked_at(core: "Core", order_id: str, account: str) -> "Flow[Order | None]":
    """How the order stands; None where nobody says, and the refusal has to speak for itself."""
    try:
        return (yield from state(core, order_id, account=selectable(core, account)))
    except IbportalError:
        return None


def _as_it_was(order_id: str, error: ApiError) -> ApiError:
    """The refusal of a change: the order it was about exists, which the words for a refused order deny."""
    return type(error)(
        f"orders.modify: refused with status {error.status}: {error.words or 'no reason given'} — Order {order_id} is "
        "as it was.",
        operation=calls.MODIFY.name,
        status=error.status,
        words=error.words,
        body=error.body,
    )


def _ended(order_id: str, order: "Order") -> OrderNotModifiable:
    words = order.description or order.status or "not editable"
    return OrderNotModifiable(
        f"orders.modify: order {order_id} cannot be changed any more: {order.status}, {words}.",
        operation=calls.MODIFY.name,
        status=200,
        words=words,
        body="",
    )


def _repeated(order: "Order") -> OrderTicket:
    """The ticket of an order as it stands."""
    side, kind = _SIDES.get(order.side or ""), order.order_type
    if side is None or kind not in _REPEATABLE or order.tif is None or order.quantity is None:
        raise ValueError(
            f"orders.modify: order {order.order_id} cannot be repeated from what is known of it ({order.side} "
            f"{order.quantity} {kind} {order.tif}); give `ticket`, the whole order as it should be"
        )
    ticket = OrderTicket(order_type=kind, side=side, tif=order.tif, quantity=number(order.quantity, "quantity"))
    if order.conidex and ("@" in order.conidex or ";" in order.conidex):
        ticket.conidex = order.conidex
    elif order.conid is not None:
        ticket.conid = order.conid
    if kind in ("STP", "TRAIL"):
        ticket.price = UNSET if order.stop_price is None else number(order.stop_price, "stop price")
    elif order.limit_price is not None:
        ticket.price = number(order.limit_price, "limit price")
    if kind in ("STOP_LIMIT", "TRAILLMT") and order.stop_price is not None:
        ticket.aux_price = number(order.stop_price, "stop price")
    ticket.outside_rth = UNSET if order.outside_rth is None else order.outside_rth
    all_or_none = getattr(order.raw, "all_or_none", UNSET)
    ticket.all_or_none = all_or_none if isinstance(all_or_none, bool) else UNSET
    return ticket


def _bare(order: "Order") -> OrderTicket:
    """A ticket of which only the type is filled in, as programs send that think a change may consist of changes."""
    return OrderTicket(
        order_type=order.order_type or "", side=_SIDES.get(order.side or "", "BUY"), tif=order.tif or "DAY"
    )


def _apply(
    ticket: OrderTicket,
    order: "Order",
    quantity: Number | None,
    limit_price: Number | None,
    stop_price: Number | None,
    trailing_amount: Number | None,
) -> None:
    """Put changes where the type of order has them."""
    kind = ticket.order_type
    if quantity is not None:
        ticket.quantity = number(quantity, "quantity")
    if limit_price is not None:
        if kind not in ("LMT", "LOC", "STOP_LIMIT", "TRAILLMT", "MIDPRICE"):
            raise ValueError(f"orders.modify: order {order.order_id} is {kind} and has no limit price")
        ticket.price = _price(order, limit_price, "limit price")
    if stop_price is not None:
        if kind in ("STP", "TRAIL"):
            ticket.price = _price(order, stop_price, "stop price")
        elif kind in ("STOP_LIMIT", "TRAILLMT"):
            ticket.aux_price = _price(order, stop_price, "stop price")
        else:
            raise ValueError(f"orders.modify: order {order.order_id} is {kind} and has no stop price")
    if trailing_amount is not None:
        if kind not in ("TRAIL", "TRAILLMT"):
            raise ValueError(f"orders.modify: order {order.order_id} is {kind} and does not trail")
        ticket.trailing_amt = number(trailing_amount, "trailing amount")


def _price(order: "Order", value: Number, what: str) -> float:
    """A price that `order` can have: combos and futures may cost nothing or less."""
    below = order.combo is not None or ";;;" in (order.conidex or "") or order.sec_type in (*DERIVED, "BAG")
    return number(value, what) if below else positive(value, what)
