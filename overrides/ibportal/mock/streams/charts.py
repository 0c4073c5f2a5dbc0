"""`smh`: the bars of a period, and each bar as it grows."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ibportal.mock import bars, history
from ibportal.mock.prices import Prices, ends
from ibportal.mock.streams.subscription import Message, Refused, Subscription
from ibportal.mock.universe import Universe
from ibportal.quirks.stream_history_server_id import StreamHistoryServerId

if TYPE_CHECKING:
    from ibportal.mock.bars import Span
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument
    from ibportal.mock.streams.command import Command

MOST = 5
"""Streams of bars at a time, of all connections together (Q209)."""
SOURCES = {**history.SOURCES, "t": "last", "bid": "bid", "ask": "ask"}
"""What prices can be of; `t` is what older examples have for trades."""


class Charts(Subscription):
    """The bars of one contract."""

    pause = 5.0

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """Period and width as over REST; a stream has a number of its own, by which it is ended."""
        super().__init__(gateway, command, serial)
        conid = next(iter(command.targets), "").partition("@")[0]
        found = gateway.area(Universe).instrument(int(conid)) if conid.isdecimal() else None
        if found is None:
            raise Refused("Chart data unavailable")
        if sum(isinstance(each, Charts) for each in gateway.streams.active) >= MOST:
            raise Refused(f"Only {MOST} concurrent chart requests are served")
        self._instrument: Instrument = found
        self._numbered = gateway.shows(StreamHistoryServerId.id)
        self._ask(command)

    def _ask(self, command: "Command") -> None:
        self._arguments: dict[str, Any] = command.arguments or {}
        self.server = self.gateway.streams.number()
        self._span = bars.span(str(self._arguments.get("period", "1d")), str(self._arguments.get("bar", "5min")))
        self._told: dict[int, Message] = {}

    def start(self) -> Iterator[Message]:
        """All bars of the period; an empty reply where period, bar or source are not understood."""
        source = SOURCES.get(str(self._arguments.get("source", "trades")).lower())
        if self._span is None or source is None or self._instrument.sec_type == "FUND":
            empty = history.empty(str(self._arguments.get("period", "")))
            yield {"topic": self.key, "serverId": self.server, **empty}
            return
        reply = self._reply(self._span, source)
        self._told = {bar["t"]: bar for bar in reply["data"]}
        yield reply

    def again(self, command: "Command") -> Iterator[Message]:
        """Another stream takes the place of this one, with another number."""
        self._ask(command)
        yield from self.start()

    def follow(self) -> Iterator[Message]:
        """The bars that have grown or begun since; none where the documents are right, and there is one reply."""
        source = SOURCES.get(str(self._arguments.get("source", "trades")).lower())
        if self._span is None or source is None or not self._told or self._is_silent():
            return
        reply = self._reply(self._span, source)
        last = max(self._told)
        changed = [bar for bar in reply["data"] if bar["t"] >= last and self._told.get(bar["t"]) != bar]
        self._told = {bar["t"]: bar for bar in reply["data"]}
        if changed:
            yield reply | {"data": changed, "points": len(changed)}

    def is_meant(self, command: "Command") -> bool:
        """`umh` names the number; a kinder gateway takes the contract as well."""
        return command.targets == (self.server,) or (not self._numbered and super().is_meant(command))

    def farewell(self) -> Message:
        """It is confirmed, without a topic (Q208)."""
        said: Message = {"message": f"Unsubscribed {self.server}"}
        return said if self._numbered else {"topic": f"umh+{self.server}", **said}

    def _is_silent(self) -> bool:
        """Whether nothing comes after the first message, or after that of a later stream."""
        dialect = self.gateway.dialect
        if not dialect.bars_silence_others:
            return not dialect.bars_go_on
        others = (each for each in self.gateway.streams.active if isinstance(each, Charts))
        return not dialect.bars_go_on or any(int(each.server) > int(self.server) for each in others)

    def _reply(self, span: "Span", source: str) -> Message:
        if source in ("bid", "ask"):
            reply, wide = self._chart(span, "midpoint"), self._chart(span, "bid_ask")
            pairs = zip(reply["data"], wide["data"], strict=True)
            reply["data"] = [
                _moved(bar, (each["h"] - bar["h"]) * (1 if source == "ask" else -1)) for bar, each in pairs
            ]
        else:
            reply = self._chart(span, source)
        del reply["travelTime"]
        return {"topic": self.key, **reply, "serverId": self.server, "timePeriod": f"{span.length}s"}

    def _chart(self, span: "Span", source: str) -> Message:
        return history.chart(
            self.gateway.area(Prices),
            self._instrument,
            span,
            until=None,
            forward=False,
            outside=self._arguments.get("outsideRth") is True,
            source=source,
            now=min(self.gateway.clock.now().timestamp(), ends(self._instrument)),
        )


def _moved(bar: Message, by: float) -> Message:
    """A bar with all its prices higher by so much."""
    return bar | {name: round(bar[name] + by, 6) for name in ("o", "h", "l", "c")}
