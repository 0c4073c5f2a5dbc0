"""What happens to orders as time passes: they are triggered, filled, expire, and are cancelled.

The market is followed from where it was left to now, at steps of a second, or, when the clock is advanced by more than
`STEPS` seconds at once, at as many moments between, at every opening and closing, and whenever something falls due. A
limit or a stop that the price passes between two moments counts, so that fills agree with the bars of the history.
"""

import math
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ibportal.mock import prices
from ibportal.mock.book import Book, Execution, Order
from ibportal.mock.fees import commission
from ibportal.mock.holdings import Holdings, Position
from ibportal.mock.lifecycle import Event, Stage
from ibportal.mock.ticket import STOPS, TRAILING, Leg, Ticket
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ibportal.mock.calendar import Session
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

STEPS = 120
"""How many moments of a long step of the clock are looked at."""
PAUSE = 0.05
"""Seconds between two looks at the market while the clock runs by itself, however many requests there are."""
SUPPLY = {
    "STK": Decimal(100),
    "CFD": Decimal(100),
    "OPT": Decimal(10),
    "FOP": Decimal(10),
    "FUT": Decimal(10),
    "CASH": Decimal(500_000),
    "CRYPTO": Decimal(1),
    "BOND": Decimal(50_000),
    "FUND": Decimal(1_000_000),
}
"""What the market gives to an order in a second: larger ones fill in parts."""
ROUND_THE_CLOCK = ("CASH", "CRYPTO", "FUT", "FOP", "CFD")
"""What fills whenever there is trading; anything else only in regular hours, unless its order says `outsideRTH`."""
ON_CLOSE = ("MOC", "LOC")
EXPIRED = "Cancelled by System: order expired"


class Market(NamedTuple):
    """Prices of a contract or a combination at one moment."""

    bid: Decimal
    ask: Decimal
    last: Decimal

    def at(self, last: Decimal) -> "Market":
        """The market with the same spread around another price."""
        return Market(self.bid - self.last + last, self.ask - self.last + last, last)


class Range(NamedTuple):
    """Where the last price was between two moments."""

    low: Decimal
    high: Decimal


class Look(NamedTuple):
    """A look at the market."""

    since: float
    """When it was looked at before."""
    at: float
    ranges: dict[int, Range]
    """Where prices were meanwhile, by conid; filled in as they are asked for."""


def composite(gateway: "MockGateway", ticket: Ticket, at: float) -> Market:
    """The market an order meets: of a combination, that of its legs added up."""
    bid = ask = last = Decimal(0)
    for leg in legs(ticket):
        quote = prices.quote(gateway, leg.conid, at)
        low, high = (quote.last if quote.bid is None else quote.bid), (quote.last if quote.ask is None else quote.ask)
        bid += leg.ratio * (low if leg.ratio > 0 else high)
        ask += leg.ratio * (high if leg.ratio > 0 else low)
        last += leg.ratio * quote.last
    return Market(bid, ask, last)


def legs(ticket: Ticket) -> tuple[Leg, ...]:
    """What one unit of an order trades."""
    return ticket.legs or (Leg(ticket.conid, 1),)


def passed(buys: bool, stop: Decimal | None, market: Market) -> bool:  # noqa: FBT001 - a side
    """Whether the market has reached a stop."""
    return stop is not None and (market.last >= stop if buys else market.last <= stop)


def transmit(gateway: "MockGateway", order: Order, at: float) -> None:
    """Send an order that is to be sent on its way; one that will be rejected stays `PendingSubmit` until it is."""
    if order.ticket.inactive:
        return
    order.happens(Event.TRANSMITTED, at)
    if not order.refusal:
        order.happens(Event.RECEIVED, at)
        begin(gateway, order, at)


def begin(gateway: "MockGateway", order: Order, at: float) -> None:
    """Prepare an order that has just been received, or changed: its prices, when it starts, when it expires."""
    ticket, session = order.ticket, _session(gateway, order.ticket, at)
    market = composite(gateway, ticket, at)
    order.limit, order.stop = ticket.limit, ticket.stop
    if ticket.kind == "TRAIL" and ticket.stop is None:
        order.stop = _trailed(order, market)
    order.starts = 0.0
    if ticket.kind in ON_CLOSE:
        order.starts = float(session.closes)
    elif ticket.force == "OPG":
        order.starts = float(_session(gateway, ticket, at, opening=True).opens)
    closes = session.end if _always(gateway, ticket) else session.closes
    order.expires = None if ticket.force == "GTC" else max(float(closes), order.starts)
    order.idle = _held(gateway, order, at)
    if ticket.kind == "LMT" and not order.idle:
        order.happens(Event.WORKED, at)


def follow(gateway: "MockGateway") -> None:
    """Let the market go on to now."""
    book, now = gateway.area(Book), gateway.clock.now().timestamp()
    if book.open and not book.stirred and now - book.at < PAUSE:
        return
    if book.open:
        book.stirred = False
        since = book.at
        for at in _moments(gateway, book, now):
            look = Look(since, at, {})
            for order in book.working:
                _step(gateway, book, order, look)
            since = at
        book.open = {order.id: order for order in book.working}
    book.at = now


def end(book: Book, order: Order, event: Event, at: float, reason: str = "") -> None:
    """End an order without a further fill, and what waits for it."""
    order.happens(event, at)
    order.reason = reason
    for child in book.children(order):
        if not child.working:
            continue
        if order.filled:
            child.ticket = replace(child.ticket, quantity=min(child.ticket.quantity, order.filled))
            child.due = {account: min(due, order.got.get(account, Decimal(0))) for account, due in child.due.items()}
        else:
            end(book, child, Event.ENDED, at, "Cancelled by System: parent order cancelled")


def _moments(gateway: "MockGateway", book: Book, now: float) -> list[float]:
    span = now - book.at
    step = max(1.0, span / STEPS)
    grid = {book.at + step * place for place in range(1, int(span / step) + 1)} if span >= step else set[float]()
    for order in book.working:
        grid |= {each for each in (order.transmits, order.cancel_at, order.expires, order.starts) if each}
        market = _instrument(gateway, order.ticket).market
        session = market.current(book.at)
        while session.start <= now:
            grid |= {float(each) for each in (session.start, session.opens, session.closes - 1, session.closes)}
            session = market.following(session.day)
    return [*sorted(each for each in grid if book.at < each < now), now]


def _step(gateway: "MockGateway", book: Book, order: Order, look: Look) -> None:
    """What happens to an order at a moment, and between the moment before and this one."""
    at = look.at
    if not order.working:
        return
    if order.stage is Stage.CREATED:
        if at >= order.transmits:
            transmit(gateway, order, at)
    elif order.stage is Stage.PENDING_SUBMIT:
        end(book, order, Event.REFUSED, at, order.refusal)
    elif order.cancel_at is not None and at >= order.cancel_at:
        end(book, order, Event.CANCELLED, at)
    elif order.expires is not None and at >= order.expires and order.ticket.kind not in ON_CLOSE:
        end(book, order, Event.ENDED, at, EXPIRED)
    else:
        idled, order.idle = order.idle, _held(gateway, order, at)
        if not order.idle:
            _trade(gateway, book, order, None if idled else _between(gateway, order, look), at)


def _held(gateway: "MockGateway", order: Order, at: float) -> bool:
    """Whether an order does not take part in the market: too early, closed, halted, or its parent is not filled."""
    if at < order.starts:
        return True
    if order.parent is not None:
        parent = gateway.area(Book).orders.get(order.parent)
        if parent is not None and (parent.working or not parent.filled):
            return True
    if order.ticket.kind in ON_CLOSE:
        return False
    for leg in legs(order.ticket):
        quote = prices.quote(gateway, leg.conid, at)
        if not (quote.extended if _always(gateway, order.ticket) else quote.regular):
            return True
    return False


def _between(gateway: "MockGateway", order: Order, look: Look) -> Range | None:
    """Where the last price was meanwhile; None where there is no meanwhile, and for combinations."""
    conid = order.ticket.conid
    if look.at - look.since <= 1 or order.ticket.legs:
        return None
    if conid not in look.ranges:
        [bar] = gateway.area(prices.Prices).bars(conid, (math.floor(look.since), math.floor(look.at)))
        instrument = _instrument(gateway, order.ticket)
        look.ranges[conid] = Range(instrument.rounded(bar.low), instrument.rounded(bar.high))
    return look.ranges[conid]


def _trade(gateway: "MockGateway", book: Book, order: Order, between: Range | None, at: float) -> None:
    """Let an order meet the market."""
    market = composite(gateway, order.ticket, at)
    if order.ticket.kind in STOPS and not order.triggered:
        _trail(order, market)
        if not passed(order.ticket.buys, order.stop, market):
            if order.stop is None or not (between and between.low <= order.stop <= between.high):
                return
            market = market.at(order.stop)
        order.triggered = True
    if order.stage is Stage.PRE_SUBMITTED:
        order.happens(Event.WORKED, at)
    price = _price(order, market)
    if price is None and between and order.limit is not None and _passed(order, order.limit, between):
        price = order.limit
    if price is not None:
        quantity = _available(gateway, order, at)
        if quantity:
            _fill(gateway, book, order, quantity, price, at)
    if order.working and (order.ticket.force in ("IOC", "OPG") or order.ticket.kind in ON_CLOSE):
        end(book, order, Event.ENDED, at, EXPIRED)


def _passed(order: Order, limit: Decimal, between: Range) -> bool:
    """Whether something was traded beyond a limit meanwhile."""
    if order.ticket.kind not in ("LMT", "STOP_LIMIT", "TRAILLMT"):
        return False
    return between.low < limit if order.ticket.buys else between.high > limit


def _trail(order: Order, market: Market) -> None:
    """Move the stop of a trailing order after the market, and its limit with it; never away from it."""
    if order.ticket.kind not in TRAILING or order.stop is None:
        return
    moved = _trailed(order, market)
    better = min(moved, order.stop) if order.ticket.buys else max(moved, order.stop)
    if order.limit is not None:
        order.limit += better - order.stop
    order.stop = better


def _trailed(order: Order, market: Market) -> Decimal:
    ticket = order.ticket
    amount = ticket.trail or Decimal(0)
    distance = market.last * amount / 100 if ticket.trail_percent else amount
    return market.last + ticket.sign * distance


def _price(order: Order, market: Market) -> Decimal | None:
    """What an order that is at work would fill at; None for one that would not."""
    buys = order.ticket.buys
    if order.ticket.kind == "MIDPRICE":
        price = (market.bid + market.ask) / 2
    elif order.ticket.kind in ON_CLOSE:
        price = market.last
    else:
        price = market.ask if buys else market.bid
    if order.limit is None or (price <= order.limit if buys else price >= order.limit):
        return price
    return None


def _available(gateway: "MockGateway", order: Order, at: float) -> Decimal:
    """How much of an order the market takes now."""
    if order.ticket.whole or order.ticket.kind in ON_CLOSE:
        return order.remaining
    seconds = 1 if order.supplied is None else int(at - order.supplied)
    if seconds < 1:
        return Decimal(0)
    order.supplied = at
    supply = min(SUPPLY[each.sec_type] for each in _instruments(gateway, order.ticket))
    return min(order.remaining, supply * seconds)


def _fill(gateway: "MockGateway", book: Book, order: Order, quantity: Decimal, price: Decimal, at: float) -> None:
    """Book a fill with everybody it concerns."""
    for account, part in order.allot(quantity):
        for leg in legs(order.ticket):
            _execute(gateway, book, order, account, leg, part, price, at)
        if order.ticket.legs:
            portfolio = gateway.area(Holdings).of(account, at)
            key = tuple(sorted((leg.conid, leg.ratio) for leg in order.ticket.legs))
            portfolio.combos[key] = portfolio.combos.get(key, Decimal(0)) + order.ticket.sign * part
    order.filled += quantity
    order.spent += quantity * price
    order.happens(Event.PART_FILLED if order.remaining else Event.FILLED, at)
    for sibling in book.siblings(order):
        if sibling.working:
            end(book, sibling, Event.ENDED, at, "Cancelled by System: OCA group")


def _execute(
    gateway: "MockGateway",
    book: Book,
    order: Order,
    account: str,
    leg: Leg,
    part: Decimal,
    price: Decimal,
    at: float,
) -> None:
    instrument = gateway.area(Universe).instrument(leg.conid)
    if instrument is None:
        raise LookupError(f"contract {leg.conid} has left the universe")
    signed = part * leg.ratio * order.ticket.sign
    if order.ticket.legs:
        quote = prices.quote(gateway, leg.conid, at)
        price = (quote.ask if signed > 0 else quote.bid) or quote.last
    before = order.got[account] - part
    size, unit = abs(leg.ratio), price * instrument.multiplier
    cost = commission(instrument.sec_type, order.got[account] * size, order.got[account] * size * unit)
    cost -= commission(instrument.sec_type, before * size, before * size * unit)
    portfolio = gateway.area(Holdings).of(account, at)
    held = portfolio.positions.get(leg.conid, Position(leg.conid))
    cost_before, realized_before = held.cost, held.realized
    position = portfolio.trade(instrument, signed, price, cost)
    now_held = portfolio.positions.get(leg.conid, held)
    number = len(book.executions) + 1
    book.executions.append(
        Execution(
            id=f"{book.executions_from}.{number:02d}.01",
            order=order.id,
            account=account,
            conid=leg.conid,
            buys=signed > 0,
            quantity=abs(signed),
            price=price,
            commission=cost,
            at=at,
            exchange=order.ticket.exchange if order.ticket.directed else gateway.random.choice(_venues(instrument)),
            position=position,
            cost_before=cost_before,
            realized=now_held.realized - realized_before,
        )
    )


def _always(gateway: "MockGateway", ticket: Ticket) -> bool:
    """Whether an order fills whenever there is trading."""
    return ticket.outside or _instrument(gateway, ticket).sec_type in ROUND_THE_CLOCK


def _venues(instrument: "Instrument") -> list[str]:
    return [each for each in instrument.venues if each != "SMART"] or list(instrument.venues)


def _instruments(gateway: "MockGateway", ticket: Ticket) -> "Iterator[Instrument]":
    universe = gateway.area(Universe)
    for leg in legs(ticket):
        found = universe.instrument(leg.conid)
        if found is not None:
            yield found


def _instrument(gateway: "MockGateway", ticket: Ticket) -> "Instrument":
    return next(_instruments(gateway, ticket))


def _session(gateway: "MockGateway", ticket: Ticket, at: float, *, opening: bool = False) -> "Session":
    """The session an order sent now is for: the one that runs, or the next one once it is over or, for OPG, open."""
    market = _instrument(gateway, ticket).market
    session = market.current(at)
    over = session.opens if opening else session.end if _always(gateway, ticket) else session.closes
    return market.following(session.day) if at >= over else session
