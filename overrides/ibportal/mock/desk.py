"""The order desk: takes orders, asks its questions, and changes and cancels orders.

What has been accepted is handed to `matching`. Everything here answers with the JSON of the wire or raises the refusal.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import matching, preview, questions
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book, Order, Submission
from ibportal.mock.instrument import plain
from ibportal.mock.lifecycle import Event, Stage
from ibportal.mock.recipients import divided, members
from ibportal.mock.reply import Refusal
from ibportal.mock.script import Script
from ibportal.mock.ticket import STOPS, Ticket, read
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

REPLY_LIFE = 60.0
"""Seconds for which a question can be answered; how long the real gateway waits is not known."""
CANCEL_TAKES = 0.5
"""Seconds from asking for a cancellation to its confirmation (Q114)."""
EVERYTHING = -1
"""The order id that stands for all orders (Q114)."""


def now(gateway: "MockGateway") -> float:
    """Seconds since 1970."""
    return gateway.clock.now().timestamp()


def submit(gateway: "MockGateway", account: str, bodies: Sequence[Mapping[str, Any]]) -> Any:
    """Take an order, a bracket, or a group of which one cancels the others."""
    book, at = gateway.area(Book), now(gateway)
    book.lapse(at)
    check_user(gateway, account)
    if not bodies:
        raise Refusal(400, "Bad Request: orders must not be empty", code=True)
    tickets = [sized(gateway, read(gateway, account, body)) for body in bodies]
    for ticket in tickets:
        if ticket.own_id and book.taken(account, ticket.own_id, at):
            raise Refusal(200, f"Order couldn't be submitted: Local order ID={ticket.own_id} is already registered.")
    orders = _orders(gateway, book, tickets, at)
    return _put(gateway, Submission("", orders, _raised(gateway, book, tickets), at))


def modify(gateway: "MockGateway", account: str, order_id: str, body: Mapping[str, Any]) -> Any:
    """Change a working order; the whole of it has to be repeated (Q112)."""
    book, at = gateway.area(Book), now(gateway)
    book.lapse(at)
    check_user(gateway, account)
    order = _existing(book, account, order_id, 200)
    if order.stage not in (Stage.CREATED, Stage.PRE_SUBMITTED, Stage.SUBMITTED):
        status = order.stage.status if order.stage else ""
        raise Refusal(200, f"Order {order.id} can't be modified: it is {status}.")
    if all(body.get(name) is None for name in ("quantity", "cashQty", "fxQty")):
        raise Refusal(400, "Bad Request: quantity is required", code=True)
    old = order.ticket
    named = replace(read(gateway, account, body), own_id=old.own_id, parent=old.parent, grouped=old.grouped)
    ticket = sized(gateway, named)
    if (ticket.conid, ticket.buys, sorted(map(str, ticket.legs))) != (old.conid, old.buys, sorted(map(str, old.legs))):
        raise Refusal(400, "Bad Request: contract and side of an order can't be changed", code=True)
    if ticket.quantity <= order.filled:
        raise Refusal(200, f"Order {order.id} can't be modified: {plain(order.filled)} are filled already.")
    waiting = [(one, ticket) for one in gateway.area(Script).take_questions()]
    if abs(ticket.quantity - old.quantity) > book.precautions.size:
        waiting.append(("o10138", ticket))
    kept = [each for each in waiting if each[0] not in book.suppressed]
    return _put(gateway, Submission("", [order], kept, at, change=ticket))


def answer(gateway: "MockGateway", reply_id: str, *, confirmed: bool) -> Any:
    """Answer the question that is open; the next one, if there is one, has another id (Q102)."""
    book, at = gateway.area(Book), now(gateway)
    if book.pending is not None and at - book.pending.asked_at > REPLY_LIFE:
        book.lapse(at)
    pending = book.pending
    if pending is None or pending.reply != reply_id or pending.waiting[0][0] == questions.PROMPT:
        raise Refusal(400, f"reply id not found: '{reply_id}'")
    if not confirmed:
        for order in pending.orders if pending.change is None else ():
            order.happens(Event.DECLINED, at)
        book.pending = None
        return {"error": "Order not confirmed "}
    pending.waiting.pop(0)
    return _put(gateway, pending)


def choose(gateway: "MockGateway", request_id: str, option: str) -> bool:
    """Answer the prompt that is open; whether there was one, with this option."""
    book = gateway.area(Book)
    pending = book.pending
    if pending is None or pending.reply != request_id or option not in questions.PROMPT_OPTIONS:
        return False
    for order in pending.orders:
        order.price_algorithm = not option.startswith("Do not")
    if option.startswith("Always"):
        book.suppressed.add(questions.PROMPT)
    pending.waiting.clear()
    _put(gateway, pending)
    return True


def cancel(gateway: "MockGateway", account: str, order_id: str, *, manual: bool) -> dict[str, Any]:
    """Ask for the cancellation of an order, or of all; it comes later, or a fill does."""
    book, at = gateway.area(Book), now(gateway)
    check_user(gateway, account)
    if order_id == str(EVERYTHING):
        chosen = [each for each in book.working if each.ticket.account == account]
    else:
        chosen = [_existing(book, account, order_id, 400)]
        if not chosen[0].working:
            raise Refusal(400, f"OrderID {order_id} doesn't exist")
        if not manual and any(each.sec_type in ("FUT", "FOP") for each in contracts(gateway, chosen[0].ticket)):
            raise Refusal(400, "Bad Request: manualIndicator is required for futures and future options", code=True)
    for order in chosen:
        if order.stage not in (Stage.PENDING_CANCEL, Stage.PENDING_SUBMIT):
            order.happens(Event.CANCEL_ASKED, at)
            order.cancel_at = at + CANCEL_TAKES
    book.stirred = True
    return {"msg": "Request was submitted", "order_id": int(order_id), "conid": -1, "account": None}


def contracts(gateway: "MockGateway", ticket: Ticket) -> "list[Instrument]":
    """What is traded: the contract, or those of a combination."""
    universe = gateway.area(Universe)
    found = [universe.instrument(conid) for conid in ([leg.conid for leg in ticket.legs] or [ticket.conid])]
    return [each for each in found if each is not None]


def check_user(gateway: "MockGateway", account: str) -> None:
    """Raise the refusal for who may not trade, or not there (Q045, Q134)."""
    accounts = gateway.area(Accounts)
    if not members(gateway, account):
        accounts.traded(account)
        raise Refusal(400, f"Bad Request: accountId is not valid: {account}", code=True)
    if accounts.read_only:
        book = gateway.area(Book)
        book.refused_users += 1
        if book.refused_users == 1:
            raise Refusal(500, "invalid account id")
        raise Refusal(500, "Session is misconfigured. Please contact customer support.")


def accept(gateway: "MockGateway", order: Order, event: Event) -> None:
    """Make what was asked for an order."""
    book, at = gateway.area(Book), now(gateway)
    order.happens(event, at)
    book.orders[order.id] = book.open[order.id] = order
    if order.ticket.own_id:
        book.registered[order.ticket.account, order.ticket.own_id] = at
    order.refusal = book.will_reject.pop(0) if book.will_reject else preview.unaffordable(gateway, order.ticket)
    order.transmits = at + book.hesitates
    if not book.hesitates:
        matching.transmit(gateway, order, at)


def _put(gateway: "MockGateway", submission: Submission) -> Any:
    """Ask the next question, or do what was submitted."""
    book, at = gateway.area(Book), now(gateway)
    book.pending = submission if submission.waiting else None
    first = submission.orders[0]
    if submission.waiting:
        submission.asked_at = at
        submission.reply = str(uuid.UUID(int=gateway.random.getrandbits(128), version=4))
        for order in submission.orders if submission.change is None else ():
            order.happens(Event.QUESTIONED, at)
        question, about = submission.waiting[0]
        if question == questions.PROMPT:
            submission.reply = str(gateway.random.randrange(10_000, 100_000))
            return questions.prompt(first.id, submission.reply)
        return [questions.QUESTIONS[question].body(submission.reply, _facts(gateway, book, about))]
    book.stirred = True
    if submission.change is not None:
        _change(gateway, first, submission.change)
        return [acknowledgement(first)]
    for order in submission.orders:
        accept(gateway, order, Event.ACCEPTED if order.stage is None else Event.CONFIRMED)
    children_first = sorted(submission.orders, key=lambda each: each.parent is None)
    return [acknowledgement(order) for order in children_first]


def acknowledgement(order: Order) -> dict[str, Any]:
    """An order, accepted."""
    said: dict[str, Any] = {"order_id": str(order.id), "order_status": order.stage.status if order.stage else ""}
    if order.ticket.own_id:
        said["local_order_id"] = order.ticket.own_id
    if order.parent is not None:
        said["parent_order_id"] = str(order.parent)
    return said | {"encrypt_message": "1"}


def _change(gateway: "MockGateway", order: Order, ticket: Ticket) -> None:
    at = now(gateway)
    if not order.working:
        raise Refusal(200, f"Order {order.id} can't be modified: it is {order.stage.status if order.stage else ''}.")
    order.happens(Event.MODIFIED, at)
    order.ticket, order.triggered, order.supplied = ticket, False, None
    order.due = divided(gateway, ticket, order.remaining)
    if order.stage is Stage.CREATED:
        matching.transmit(gateway, order, at)
    else:
        matching.begin(gateway, order, at)


def _existing(book: Book, account: str, order_id: str, status: int) -> Order:
    found = book.orders.get(int(order_id)) if order_id.isdecimal() else None
    if found is None or account not in (found.ticket.account, *found.due):
        raise Refusal(status, f"OrderID {order_id} doesn't exist")
    return found


def _orders(gateway: "MockGateway", book: Book, tickets: list[Ticket], at: float) -> list[Order]:
    """Orders, linked to each other and to parents that exist already."""
    made: list[Order] = []
    for ticket in tickets:
        order = Order(book.new_id(), ticket, divided(gateway, ticket, ticket.quantity), at)
        if ticket.parent:
            here = next((each for each in made if each.ticket.own_id == ticket.parent), None)
            parent = here or book.named(ticket.account, ticket.parent)
            if parent is None or not (here or parent.working or parent.filled):
                raise Refusal(200, f"Order couldn't be submitted: parent order {ticket.parent} doesn't exist.")
            order.parent, order.group = parent.id, str(parent.id)
        elif ticket.grouped:
            order.group = str(made[0].id if made else order.id)
        made.append(order)
    return made


def sized(gateway: "MockGateway", ticket: Ticket) -> Ticket:
    """The order with the quantity that its cash buys, rounded down (Q132)."""
    if ticket.cash is None:
        return ticket
    [instrument, *_] = contracts(gateway, ticket)
    market = matching.composite(gateway, ticket, now(gateway))
    price = ticket.limit or (market.ask if ticket.buys else market.bid)
    step = Decimal("0.00000001") if instrument.sec_type == "CRYPTO" else Decimal("0.0001")
    quantity = (ticket.cash / (price * instrument.multiplier)).quantize(step, ROUND_DOWN)
    if not quantity:
        raise Refusal(500, "Order size 0 is not valid. Please enter size greater than 0.")
    return replace(ticket, quantity=quantity)


def _raised(gateway: "MockGateway", book: Book, tickets: list[Ticket]) -> list[tuple[str, Ticket]]:
    """What is asked about these orders: what a test has ordered, then what they raise; each question once."""
    asked = [(one, tickets[0]) for one in gateway.area(Script).take_questions()]
    asked += [(one, ticket) for ticket in tickets for one in _by_itself(gateway, book, ticket)]
    once = {one: ticket for one, ticket in reversed(asked) if one not in book.suppressed}
    order = list(dict.fromkeys(one for one, _ in asked if one in once))
    return [(one, once[one]) for one in sorted(order, key=lambda one: one == questions.PROMPT)]


def _by_itself(gateway: "MockGateway", book: Book, ticket: Ticket) -> list[str]:
    """The questions that an order raises."""
    limits, [first, *_] = book.precautions, contracts(gateway, ticket)
    quote = matching.composite(gateway, ticket, now(gateway))
    market = quote.ask if ticket.buys else quote.bid
    value = abs(ticket.quantity * (ticket.limit or market) * first.multiplier)
    raised = {
        "o163": ticket.kind == "LMT"
        and not ticket.parent
        and abs((ticket.limit or market) - market) > abs(market) * limits.percentage / 100,
        "o382": ticket.trail is not None and not ticket.trail_percent and ticket.trail > limits.ticks * first.tick,
        "o383": first.sec_type == "STK" and ticket.quantity > limits.size,
        "o403": ticket.kind in STOPS[:2] and not ticket.parent and matching.passed(ticket.buys, ticket.stop, quote),
        "o451": not ticket.legs and first.sec_type in ("STK", "OPT", "CFD") and value > limits.value,
        "o2137": _meets_own(book, ticket),
        "o2165": ticket.outside and first.sec_type == "STK" and ticket.quantity % 1 != 0,
        "o10164": ticket.cash is not None and first.sec_type != "CASH",
        "o10223": ticket.cash is not None and first.sec_type != "CASH",
        "o10288": first.sec_type == "CRYPTO" and ticket.kind == "MKT",
        "o10331": ticket.kind in STOPS,
        "p6": len(members(gateway, ticket.account)) > 1,
    }
    return [one for one, holds in raised.items() if holds]


def _meets_own(book: Book, ticket: Ticket) -> bool:
    """Whether an order of the same account works on the other side, at a price that this one meets."""
    if ticket.parent or ticket.kind not in ("LMT", "MKT"):
        return False
    return any(
        each.ticket.conid == ticket.conid
        and each.ticket.account == ticket.account
        and each.ticket.buys != ticket.buys
        and each.stage is Stage.SUBMITTED
        and each.ticket.limit is not None
        and (ticket.limit is None or ticket.sign * ticket.limit >= ticket.sign * each.ticket.limit)
        for each in book.working
    )


def _facts(gateway: "MockGateway", book: Book, ticket: Ticket) -> dict[str, str]:
    """What the texts of questions say of an order."""
    limits, [first, *_] = book.precautions, contracts(gateway, ticket)
    price = ticket.limit or matching.composite(gateway, ticket, now(gateway)).last
    side = "BUY" if ticket.buys else "SELL"
    at = f" @ {plain(ticket.limit)}" if ticket.limit is not None else ""
    return {
        "order": f"{side} {plain(ticket.quantity)} {first.symbol} {first.listing_long}{at}",
        "symbol": first.symbol,
        "percentage": str(limits.percentage),
        "size": str(limits.size),
        "ticks": str(limits.ticks),
        "estimate": f"{ticket.quantity * price * first.multiplier:,.2f} {first.currency}",
        "value": f"{limits.value:,} {first.currency}",
    }
