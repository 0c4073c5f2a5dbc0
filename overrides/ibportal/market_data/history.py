"""Histories: legal periods and bars only, factors applied, long ranges fetched in pieces and put together."""

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ibportal import stamps
from ibportal.conid import HasConid, number
from ibportal.errors import ApiError, NoData, UnreadableReply
from ibportal.market_data import periods
from ibportal.market_data.bars import Bar, Bars, delay
from ibportal.market_data.periods import BarSize
from ibportal.quirks.history_factors import HistoryFactors
from ibportal.quirks.history_grammar import HistoryGrammar
from ibportal.quirks.history_start import HistoryStart
from ibportal.quirks.history_windows import HistoryWindows
from ibportal_generated.calls import market_data as calls

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal_generated.models.history import History

LOG = logging.getLogger("ibportal")

Source = Literal["Last", "Trades", "Midpoint", "Bid_Ask"]
"""What prices are of; `Trades` is what older gateways call `Last`."""

PAUSE = dt.timedelta(days=14)
"""No market closes for longer: where bars end for so long, the history of the instrument begins."""


EITHER = "give either a period, such as '6m', or since, where a range begins"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long download is."""

    since: dt.datetime
    until: dt.datetime
    reached: dt.datetime
    """What lies between here and `until` is done: the latest bars come first."""
    bars: int
    requests: int

    @property
    def fraction(self) -> float:
        """From 0 to 1, by time."""
        return (self.until - self.reached) / (self.until - self.since)


def history(
    core: "Core",
    conid: int | str | HasConid,
    period: str | None = None,
    bar: BarSize = "1d",
    *,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    exchange: str | None = None,
    outside_rth: bool = False,
    source: Source | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> "Flow[Bars]":
    """The bars of one contract: those of a period, or of a range of any length.

        ib.market_data.history(265598, "6m", "1d")
        ib.market_data.history(265598, bar="5min", since=datetime(2026, 1, 2, tzinfo=ZoneInfo("America/New_York")))

    One answer holds at most 1000 bars. A range, a period that may have more, and a long period that the gateway
    refuses at once are fetched in pieces, the latest first, and put together without gaps or overlap. Options and
    futures options allow few periods: `chartPeriods` of `accounts.list`.

    Args:
        conid: The contract, or what `contracts.resolve` returns.
        period: How far the bars reach back from `until`: 1 to 30 `min`, 8 `h`, 1000 `d`, 792 `w`, 182 `m` (months),
            15 `y`.
        bar: How wide one is. What is allowed grows with the period; see `periods.check`.
        since: Where a range begins; aware. Instead of `period`.
        until: Where a period or a range ends; aware. Now, by default.
        exchange: Where trades and quotes come from, such as `SMART`; the primary exchange by default, which matters
            for indices and depositary receipts.
        outside_rth: Whether bars outside regular trading hours come too.
        source: What prices are of; trades by default.
        progress: Called after each request of a range.

    Returns:
        The bars, the oldest first. `as_asked` says whether the gateway answered the width and the period asked for.

    Raises:
        ValueError: period and bar are not legal, a datetime is naive, or the range is empty; nothing was sent.
        NoData: there are no bars of that contract in that time.
    """
    if period is not None and since is not None:
        raise ValueError(EITHER)
    for name, moment in (("since", since), ("until", until)):
        if moment is not None and not isinstance(moment, dt.datetime):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"market_data.history: {name} is {moment!r}; it is an aware datetime")
    contract = number(conid, "market_data.history")
    ask = _Ask(core, contract, bar, exchange, outside_rth, source)
    for moment in filter(None, (since, until)):
        ask.start_time(moment)
    if core.copes(HistoryGrammar.id):
        periods.check(period or periods.windows(bar)[0].period, bar)
    end = until or core.clock.now()
    if since is not None:
        if since >= end:
            raise ValueError(f"the range is empty: it begins at {since.isoformat()} and ends at {end.isoformat()}")
        return (yield from _Range(ask, since, end, progress).fetch(None))
    if period is None:
        raise ValueError(EITHER)
    try:
        reply = yield from ask.once(period, until)
    except ApiError as error:
        length = dt.timedelta(seconds=periods.seconds(period))
        shorter = core.copes(HistoryWindows.id) and length > periods.windows(bar)[0].length
        if not (shorter and HistoryWindows.passing(error)):
            raise
    else:
        if len(reply.data) < periods.POINTS or not core.copes(HistoryWindows.id):
            found = Bars(ask.bars(reply), reply, contract, bar, period, pieces=False)
            if not found.as_asked:
                LOG.warning(
                    "market_data.history: asked for %s of %s, got %s of %d s",
                    period,
                    bar,
                    found.answered_period,
                    found.bar_seconds,
                )
            return found
    begin = end - dt.timedelta(seconds=periods.seconds(period))
    return (yield from _Range(ask, begin, end, progress).fetch(period))


@dataclass(frozen=True)
class _Ask:
    """What is the same in all requests of one history."""

    core: "Core"
    conid: int
    bar: BarSize
    exchange: str | None
    outside_rth: bool
    source: Source | None

    def start_time(self, moment: dt.datetime) -> str:
        """A moment as the gateway wants it; refuses one that says nothing about its zone."""
        if self.core.copes(HistoryStart.id):
            return stamps.written(moment)
        return moment.strftime("%Y%m%d-%H:%M:%S")

    def once(self, period: str, until: dt.datetime | None) -> "Flow[History]":
        """One request."""
        return (
            yield from self.core.send(
                calls.history(
                    self.conid,
                    period,
                    self.bar,
                    exchange=self.exchange,
                    outside_rth=self.outside_rth or None,
                    start_time=None if until is None else self.start_time(until),
                    direction=None if until is None else -1,
                    source=self.source,
                )
            )
        )

    def bars(self, reply: "History") -> list[Bar]:
        """The bars of an answer, the oldest first; refuses moments, and a delay, that no clock has."""
        factor = Decimal(reply.volume_factor or 1) if self.core.copes(HistoryFactors.id) else Decimal(1)
        try:
            delay(reply)
            return sorted((Bar.of(each, factor) for each in reply.data), key=lambda bar: bar.start)
        except (ValueError, OverflowError) as error:
            raise UnreadableReply(
                f"market_data.history: {error}; `ib.raw.market_data.history` gives the reply as it is",
                operation="market_data.history",
                status=200,
                body=str(reply.to_dict()),
            ) from error


class _Range:
    """A range that is fetched backwards, each piece up to where the one after it begins: no gaps, no overlap.

    Where a piece begins is for the gateway to say: some of its periods count trading time, others the calendar's.
    """

    def __init__(
        self, ask: _Ask, since: dt.datetime, until: dt.datetime, progress: Callable[[Progress], None] | None
    ) -> None:
        self.ask = ask
        self.since = since
        self.until = until
        self.progress = progress
        self.bars: dict[dt.datetime, Bar] = {}
        self.latest: History | None = None
        """The first answer that held bars."""
        self.refusal: NoData | None = None
        self.requests = 0

    def fetch(self, period: str | None) -> "Flow[Bars]":
        """All bars of the range."""
        windows = list(periods.windows(self.ask.bar))
        wide = self.ask.bar in ("1w", "1m")
        end, quiet = self.until, dt.timedelta(0)
        while end > self.since and quiet < PAUSE:
            window = windows[0]
            found = yield from self._piece(window, end)
            if len(found) >= periods.POINTS and len(windows) > 1:
                windows.pop(0)
                continue
            before = [bar for bar in found if bar.start < end]
            if len(before) > 1 and before[0].start >= self.since and (wide or end == self.until):
                before.pop(0)  # the piece may begin amidst this bar: it comes whole with the piece before
            self.bars.update((bar.start, bar) for bar in before if bar.start >= self.since)
            quiet = dt.timedelta(0) if before else quiet + window.length
            end = before[0].start if before else end - window.length
            self._tell(end)
        self._tell(self.since)
        if self.latest is None:
            raise self.refusal or self._nothing()
        bars = (self.bars[start] for start in sorted(self.bars))
        return Bars(bars, self.latest, self.ask.conid, self.ask.bar, period, pieces=True)

    def _piece(self, window: periods.Window, end: dt.datetime) -> "Flow[list[Bar]]":
        self.requests += 1
        try:
            reply = yield from self.ask.once(window.period, end)
        except NoData as refusal:
            self.refusal = refusal
            return []
        if reply.data:
            self.latest = self.latest or reply
            if reply.bar_length != self.latest.bar_length:
                raise UnreadableReply(
                    f"market_data.history: bars of {self.latest.bar_length} s and of {reply.bar_length} s in one range",
                    operation="market_data.history",
                    status=200,
                    body="",
                )
        return self.ask.bars(reply)

    def _tell(self, reached: dt.datetime) -> None:
        if self.progress is not None:
            reached = max(reached, self.since)
            self.progress(Progress(self.since, self.until, reached, len(self.bars), self.requests))

    def _nothing(self) -> NoData:
        return NoData(
            f"market_data.history: no bars of {self.ask.conid} between {self.since} and {self.until}",
            operation="market_data.history",
            status=200,
            words="",
            body="",
        )
