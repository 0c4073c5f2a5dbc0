"""`sor`: what happens to the orders, from now on."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ibportal.mock.areas.orders import row
from ibportal.mock.book import Book, Order
from ibportal.mock.lifecycle import STATUS, Stage
from ibportal.mock.streams.subscription import Message, Subscription
from ibportal.quirks.live_orders_filters import LiveOrdersFilters, Sticky, spelt
from ibportal.quirks.stream_orders_partial import StreamOrdersPartial

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

TRANSIT = "#3399CC"
"""Foreground of an order on its way."""
IDENTITY = ("acct", "orderId")
FILLS = ("sizeAndFills", "remainingQuantity", "filledQuantity", "avgPrice")
AT_THE_END = ("sizeAndFills", "orderDesc", "remainingQuantity", "filledQuantity", "timeInForce", "price")
"""What is told of an order once it is filled, changed or not."""


class Orders(Subscription):
    """Orders of all accounts."""

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """`filters` is one status, in a list; of more than one, the first."""
        super().__init__(gateway, command, serial)
        self.key = command.topic
        self._wanted = spelt(next(iter(command.texts("filters")), ""))
        self._partial = gateway.shows(StreamOrdersPartial.id)
        self._sticky = gateway.shows(LiveOrdersFilters.id)
        self._told: dict[int, tuple[int, Message]] = {}
        """Of each order, how many of its stages were told, and its row then."""
        self._marks: dict[int, tuple[object, ...]] = {}

    def start(self) -> Iterator[Message]:
        """Nothing: who wants to know what there is already asks over REST (Q210). A kinder gateway tells it here."""
        rows = [self._noted(order) for order in self.gateway.area(Book).orders.values()]
        if not self._partial:
            yield from self._messages(rows)

    def follow(self) -> Iterator[Message]:
        """One message for each stage that an order has come to, and one for what else has changed."""
        silent = bool(self._sticky and self.gateway.area(Sticky).filters)
        for order in list(self.gateway.area(Book).orders.values()):
            if self._marks.get(order.id) == _mark(order):
                continue
            rows = list(self._changes(order))
            for each in () if silent else rows:
                yield from self._messages([each], order)

    def _changes(self, order: Order) -> Iterator[Message]:
        """What is to be told of an order that has changed, in rows as they are sent."""
        told, before = self._told.get(order.id, (0, {}))
        stages = _stages(order)
        now = self._noted(order)
        if not self._partial:
            yield now
            return
        who = {name: now[name] for name in IDENTITY}
        if not before:
            before, told = row(self.gateway, _at_first(order)), 1
            yield before
            yield who  # which says nothing, as was seen
        for stage in stages[told:-1]:
            yield who | {"status": stage.status, "bgColor": "#FFFFFF", "fgColor": _colour(stage)}
        moved = len(stages) > told
        fill = {name: now[name] for name in FILLS if name in now}
        apart = moved and now["filledQuantity"] != before["filledQuantity"]
        if apart and stages[-1].ends:
            yield who | fill
        changed = {name: value for name, value in now.items() if before.get(name) != value}
        if moved:
            changed |= {name: now[name] for name in ("status", "bgColor", "fgColor")}
        if moved and stages[-1] is Stage.FILLED:
            changed |= {name: now[name] for name in AT_THE_END}
        elif apart:
            changed = {name: value for name, value in changed.items() if name not in FILLS}
        if changed:
            yield who | changed
        if apart and not stages[-1].ends:
            yield who | fill

    def _noted(self, order: Order) -> Message:
        """The row of an order as it is now, which has been told with this."""
        now = row(self.gateway, order)
        self._told[order.id] = len(_stages(order)), now
        self._marks[order.id] = _mark(order)
        return now

    def _messages(self, rows: list[Message], about: Order | None = None) -> Iterator[Message]:
        """A message with those rows that the filter lets through; a row without a status has that of its order."""
        status = about.stage.status if about is not None and about.stage is not None else ""
        told = [each for each in rows if not self._wanted or spelt(str(each.get("status", status))) == self._wanted]
        if told:
            yield {"topic": self.key, "args": told}


def _stages(order: Order) -> list[Stage]:
    """The stages that an order has come to as an order: not that a question was open."""
    return [stage for _, stage in order.history if stage in STATUS]


def _mark(order: Order) -> tuple[object, ...]:
    """Equal as long as nothing has happened to an order that would be told."""
    return len(order.history), order.filled, order.ticket, order.stop, order.limit, order.reason


def _at_first(order: Order) -> Order:
    """An order as it was when it was accepted."""
    begun = next(place for place, (_, stage) in enumerate(order.history) if stage in STATUS)
    at, stage = order.history[begun]
    return replace(order, stage=stage, history=[(at, stage)], filled=Decimal(0), spent=Decimal(0), reason="")


def _colour(stage: Stage) -> str:
    return TRANSIT if stage is Stage.PENDING_SUBMIT else "#0000CC"
