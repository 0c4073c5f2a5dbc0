"""`sbd`: the book of one contract, as rows of a price ladder."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from ibportal.mock.accounts import Accounts
from ibportal.mock.path import chance
from ibportal.mock.prices import Prices
from ibportal.mock.streams.subscription import Message, Refused, Subscription
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

LEVELS = 5
"""Prices on each side."""
EARLIER = {"ISLAND": "NASDAQ"}
"""Earlier names of exchanges, which are still in use."""


class Depth(Subscription):
    """The ladder of one contract: offers from the highest down, then bids."""

    pause = 0.5

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """Account, contract and perhaps an exchange; all that have a book, where none is named."""
        super().__init__(gateway, command, serial)
        account, conid, exchange = (*command.targets, "", "", "")[:3]
        if account not in {each.id for each in gateway.area(Accounts).trading}:
            raise Refused
        found = gateway.area(Universe).instrument(int(conid)) if conid.isdecimal() else None
        if found is None or (exchange and EARLIER.get(exchange, exchange) not in (*found.venues, found.listing)):
            raise Refused(f"unknown contract {conid}")
        if not gateway.profile.depth:
            raise Refused("no market data permissions for the depth of the market")
        self._instrument = found
        self._exchange = exchange
        self._told: list[Message] = []

    def start(self) -> Iterator[Message]:
        """The whole ladder."""
        self._told = self._rows()
        yield {"topic": self.key, "data": self._told}

    def follow(self) -> Iterator[Message]:
        """The rows that have changed."""
        rows = self._rows()
        changed = [row for place, row in enumerate(rows) if self._told[place : place + 1] != [row]]
        self._told = rows
        if changed:
            yield {"topic": self.key, "data": changed}

    def is_meant(self, command: "Command") -> bool:
        """`ubd` names the account only."""
        return command.targets[:1] == self.command.targets[:1]

    def _rows(self) -> list[Message]:
        prices, tick = self.gateway.area(Prices), self._instrument.tick
        quote = prices.quote(self._instrument.conid)
        bid, ask = quote.bid or quote.last, quote.ask or quote.last + tick
        second = int(prices.changed_at(self._instrument.conid))
        rungs: list[tuple[Decimal, str]] = [(ask + step * tick, "ask") for step in range(LEVELS - 1, -1, -1)]
        rungs += [(max(bid - step * tick, Decimal(0)), "bid") for step in range(LEVELS)]
        best = {ask: quote.ask_size, bid: quote.bid_size}
        rows: list[Message] = []
        for place, (price, side) in enumerate(rungs):
            size = best.get(price) or self._size(price, second)
            text = f"{price:.{self._instrument.digits}f}"
            last = price == quote.last
            shown = f"{quote.last_size} @ {text}" if last else text
            rows.append({"row": place, "focus": int(last), "price": shown, side: str(size)})
        return rows

    def _size(self, price: Decimal, second: int) -> int:
        """How much there is at a price beyond the best; it changes every few seconds, and not everywhere at once."""
        level = int(price / self._instrument.tick)
        return (chance(self.gateway.seed, self._instrument.conid, level, (second + level) // 4) % 40 + 1) * 100
