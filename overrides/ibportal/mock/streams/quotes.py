"""`smd`: the quote of a contract or a combination, first whole, then what has changed."""

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ibportal.mock import prices, snapshot
from ibportal.mock.lines import Lines
from ibportal.mock.reply import Answer
from ibportal.mock.streams.subscription import Message, Refused, Subscription
from ibportal.mock.universe import Universe
from ibportal.quirks.availability_letters import AvailabilityLetters
from ibportal.quirks.display_numbers import DisplayNumbers
from ibportal.quirks.late_fields import LateFields
from ibportal.quirks.market_data_lines import MarketDataLines
from ibportal.quirks.stream_fields_merge import StreamFieldsMerge
from ibportal.quirks.stream_first_frame_twice import StreamFirstFrameTwice
from ibportal.quirks.stream_silent_expiry import StreamSilentExpiry

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

PAUSE = 0.5
"""Seconds between two frames of a contract, as documented."""
FACES = (LateFields, DisplayNumbers, AvailabilityLetters)
"""Quirks that values have in a snapshot and in a stream alike."""
ALWAYS = ("conid", "server_id", "6119", "_updated")
"""What every frame has."""
SERVICES_EVERY = 8
"""6508 comes with the first frame, and now and then with a later one (Q204)."""


class Quotes(Subscription):
    """The quote of one contract."""

    pause = PAUSE

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """Take a line, which snapshots of the contract share."""
        super().__init__(gateway, command, serial)
        if not command.targets:
            raise Refused
        [self.name, *_] = command.targets
        self._legs = _legs(self.name)
        self._conids = [conid for conid, _ in self._legs]
        self._fields = set(command.texts("fields"))
        self._twice = gateway.shows(StreamFirstFrameTwice.id)
        self._faces = [face() for face in FACES if gateway.shows(face.id)]
        self._shown: Message = {}
        self._frames = itertools.count(1)
        self._begun = 0.0
        universe = gateway.area(Universe)
        for conid in self._conids:
            if universe.instrument(conid) is None:
                raise Refused(f"unknown contract {conid}")
        self._begin()

    def _begin(self) -> None:
        lines, now = self.gateway.area(Lines), self.gateway.clock.monotonic()
        full = self.gateway.shows(MarketDataLines.id)
        self._begun = now
        for conid in self._conids:
            if conid in lines.taken or not full or len(lines.taken) < MarketDataLines.LINES:
                lines.open(conid, self._fields, now, streamed=True)

    def start(self) -> Iterator[Message]:
        """Everything there is."""
        self._shown = self._row()
        first = self._framed(self._shown)
        yield first
        if self._twice:
            yield first

    def again(self, command: "Command") -> Iterator[Message]:
        """More fields, and as much time as a new subscription has."""
        asked = set(command.texts("fields"))
        self._fields = self._fields | asked if self.gateway.shows(StreamFieldsMerge.id) else asked
        self._begin()
        self._shown = self._row()
        yield self._framed(self._shown)

    def follow(self) -> Iterator[Message]:
        """What has changed, if anything has."""
        row = self._row()
        changed = {tag: value for tag, value in row.items() if self._shown.get(tag) != value and tag not in ALWAYS}
        self._shown = row
        if not changed:
            return
        changed |= {name: row[name] for name in ALWAYS if name in row}
        if "6508" in row and next(self._frames) % SERVICES_EVERY == 0:
            changed["6508"] = row["6508"]
        yield self._framed(changed)

    def stop(self) -> None:
        """Give the lines back."""
        lines = self.gateway.area(Lines)
        for conid in self._conids:
            lines.close(conid)

    def over(self) -> bool:
        """Whether its time is up, or somebody has given its line back over REST."""
        if self._is_without_line():
            return True
        elapsed = self.gateway.clock.monotonic() - self._begun
        return self.gateway.shows(StreamSilentExpiry.id) and elapsed >= self.gateway.dialect.quotes_end

    def expire(self) -> None:
        """Have its time be up."""
        self._begun = -self.gateway.dialect.quotes_end

    def _is_without_line(self) -> bool:
        taken = self.gateway.area(Lines).taken
        return any(conid not in taken or not taken[conid].streamed for conid in self._conids)

    def _server(self) -> str:
        return f"q{self.serial % 8}"

    def _framed(self, row: Message) -> Message:
        return {"topic": self.key, **row}

    def _row(self) -> Message:
        if self._is_without_line():
            server = self._server()
            return {"conidEx": self.name, "conid": self._conids[0], "server_id": server, "6119": server}
        if len(self._legs) == 1 and self._legs[0][1] == 1:
            return self._of_contract(self._conids[0])
        return self._of_combination()

    def _of_contract(self, conid: int) -> Message:
        row = snapshot.row(self.gateway, conid, self.name, sorted(self._fields), self.serial)
        nobody: Any = None  # these three look at the answer only
        answer = Answer([row])
        for face in self._faces:
            answer = face.mock(self.gateway, nobody, _same(answer))
        if isinstance(change := row.get("83"), str) and change.rstrip("%"):
            row["83"] = float(change.rstrip("%"))
        return row

    def _of_combination(self) -> Message:
        """Bid, ask and last of a combination, which has no conid (Q204)."""
        bid = ask = last = 0.0
        updated = 0.0
        market = self.gateway.area(prices.Prices)
        for conid, ratio in self._legs:
            quote = market.quote(conid)
            low, high = (float(quote.last if each is None else each) for each in (quote.bid, quote.ask))
            bid += ratio * (low if ratio > 0 else high)
            ask += ratio * (high if ratio > 0 else low)
            last += ratio * float(quote.last)
            updated = max(updated, market.changed_at(conid))
        server = self._server()
        row: Message = {"conidEx": self.name, "server_id": server, "6119": server, "_updated": int(updated * 1000)}
        values = {"31": last, "84": bid, "86": ask}
        return row | {tag: f"{value:.2f}" for tag, value in values.items() if tag in self._fields}


def _same(answer: Answer) -> "Callable[[Asked], Answer]":
    """What gives `answer` to whatever is asked."""

    def proceed(asked: "Asked") -> Answer:
        del asked
        return answer

    return proceed


def _legs(name: str) -> list[tuple[int, int]]:
    """The contracts of `265598`, `265598@ISLAND` or `0;;;a/1,b/-1`, each with its ratio (Q217)."""
    base, semicolons, legs = name.partition(";;;")
    try:
        if not semicolons:
            return [(int(base.partition("@")[0]), 1)]
        pairs = (leg.partition("@")[0].partition("/") for leg in legs.split(","))
        return [(int(conid), int(ratio)) for conid, _, ratio in pairs]
    except ValueError:
        raise Refused(f"unknown contract {name}") from None
