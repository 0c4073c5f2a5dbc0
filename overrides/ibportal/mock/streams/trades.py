"""`str`: the executions, again and again."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ibportal.mock.areas.orders import trade_row
from ibportal.mock.book import Book, Execution, trading_day
from ibportal.mock.streams.subscription import Message, Subscription
from ibportal.quirks.stream_trades_repeated import StreamTradesRepeated

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

LATER = 1.0
"""Seconds until the commission of an execution is told."""
TIMES = 2
"""How often in a row the same list is sent, in the mock; 277 times a minute were seen (Q211)."""
REALTIME = ("realtimeUpdatesOnly", "realtime_updates_only")
"""Both spellings are in use."""


class Trades(Subscription):
    """Executions of all accounts."""

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """`days` to go back, and whether only what is new counts."""
        super().__init__(gateway, command, serial)
        self.key = command.topic
        arguments: dict[str, Any] = command.arguments or {}
        days = arguments.get("days", 1)
        self._days = days if isinstance(days, int) and days >= 1 else 1
        self._realtime = any(arguments.get(name) is True for name in REALTIME)
        self._repeats = gateway.shows(StreamTradesRepeated.id)
        self._first = len(gateway.area(Book).executions) if self._realtime else 0
        """Which execution is the first that counts."""
        self._told = 0
        self._without: dict[str, float] = {}
        """Executions told without their commission, and when."""

    def start(self) -> Iterator[Message]:
        """An empty list; then, unless only what is new counts, all there is."""
        self._told = len(self.gateway.area(Book).executions)
        found = self._listed()
        if self._repeats or not found:
            yield {"topic": self.key, "args": []}
        if found:
            yield {"topic": self.key, "args": [trade_row(self.gateway, each) for each in found]}

    def follow(self) -> Iterator[Message]:
        """The list, when there is something new in it, or a commission has become known."""
        now, made = self.gateway.clock.monotonic(), self.gateway.area(Book).executions
        new, self._told = made[self._told :], len(made)
        if not self._repeats:
            if new:
                yield {"topic": self.key, "args": [trade_row(self.gateway, each) for each in new]}
            return
        known = [name for name, at in self._without.items() if now - at >= LATER]
        for name in known:
            del self._without[name]
        self._without |= {each.id: now for each in new}
        if new or known:
            rows = [self._row(each) for each in self._listed()]
            for _ in range(TIMES):
                yield {"topic": self.key, "args": rows}

    def _row(self, done: Execution) -> Message:
        row = trade_row(self.gateway, done)
        if done.id in self._without:
            del row["commission"]
        return row

    def _listed(self) -> list[Execution]:
        now = self.gateway.clock.now().timestamp()
        since = trading_day(now) - dt.timedelta(days=self._days - 1)
        found = self.gateway.area(Book).executions[self._first :]
        return [each for each in found if trading_day(each.at) >= since]
