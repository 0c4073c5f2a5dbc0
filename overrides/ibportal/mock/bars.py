"""Bars of history: which periods and widths there are, where bars begin and end, and what they hold."""

import datetime as dt
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ibportal.mock.calendar import DAY, MINUTE, Market, Session
from ibportal.mock.instrument import Instrument
from ibportal.mock.path import Bar
from ibportal.mock.prices import Prices

MOST = 5000
"""Bars of one answer: wider ones are answered where there would be more, to bound the work.

The gateway's own limits, 1000 bars and a narrowest bar for each period, are the quirks `history-windows` and
`history-grammar`.
"""
LENGTHS = {"min": MINUTE, "h": 3600, "d": DAY, "w": 7 * DAY, "m": 30 * DAY, "y": 365 * DAY}
"""Seconds of a unit; case counts, and `m` is a month."""
REACH = {"min": 30, "h": 8, "d": 1000, "w": 792, "m": 182, "y": 15}
"""The longest period in each unit."""
WIDTHS = {
    **{f"{each}min": each * MINUTE for each in (1, 2, 3, 5, 10, 15, 30)},
    **{f"{each}h": each * 3600 for each in (1, 2, 3, 4, 8)},
    "1d": DAY,
    "1w": 7 * DAY,
    "1m": 30 * DAY,
}
"""Seconds of each width there is."""


@dataclass(frozen=True, slots=True)
class Span:
    """How much time is asked for, and in which steps."""

    period: str
    count: int
    unit: str
    width: int
    """Of a bar, in seconds."""

    @property
    def length(self) -> int:
        """Of the period, in seconds."""
        return self.count * LENGTHS[self.unit]


@dataclass(frozen=True, slots=True)
class Candle:
    """One bar."""

    start: int
    """Seconds since the epoch."""
    end: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: float


def span(period: str, bar: str) -> Span | None:
    """A period and a width, read; None for what the gateway does not understand."""
    found = re.fullmatch(r"([1-9]\d*)(min|h|d|w|m|y)", period, re.ASCII)
    if found is None or int(found[1]) > REACH[found[2]] or bar not in WIDTHS:
        return None
    length = int(found[1]) * LENGTHS[found[2]]
    width = next(each for each in sorted(WIDTHS.values()) if each >= WIDTHS[bar] and length / each <= MOST)
    return Span(period, int(found[1]), found[2], width)


def candles(
    prices: Prices, instrument: Instrument, asked: Span, *, until: float, outside: bool, forward: bool, now: float
) -> list[Candle]:
    """The bars of a period that ends (or, `forward`, begins) at `until`; nothing after `now`.

    A period in days and more counts trading days; a shorter one counts trading time back from the last trade.
    """
    market = instrument.market
    latest = min(until + asked.length, now) if forward else min(until, now)
    sessions = _forward(market, until, latest) if forward else _backward(market, asked, latest, outside=outside)
    intervals = [pair for each in sessions for pair in _intervals(market, each, asked.width, outside=outside)]
    if asked.width > DAY:
        intervals = _joined(intervals, asked.width)
    earliest = until if forward else _earliest(asked, intervals, latest)
    chosen = [
        [(start, min(end, math.ceil(latest))) for start, end in group if start < latest]
        for group in intervals
        if group[-1][1] > earliest and group[0][0] < latest
    ]
    made = [_candle(prices, instrument, group, bars) for group, bars in _filled(prices, instrument, chosen)]
    return _with_now(prices, instrument, made, latest, now)


Group = Sequence[tuple[int, int]]
"""The stretches of time that make up one bar: one, or a session each for bars of more than a day."""


def _forward(market: Market, since: float, until: float) -> list[Session]:
    session = market.current(since)
    found: list[Session] = []
    while session.start < until:
        found.append(session)
        session = market.following(session.day)
    return found


def _backward(market: Market, asked: Span, until: float, *, outside: bool) -> list[Session]:
    """The sessions that a period before `until` may reach into, oldest first."""
    session = market.current(until)
    if not outside and session.opens >= until:
        session = market.previous(session.day)
    first = _first_day(asked, session.day)
    found: list[Session] = []
    counted = asked.count if asked.unit == "d" else 2 if asked.unit in ("min", "h") else None
    while session.day > first if counted is None else len(found) < counted:
        found.append(session)
        session = market.previous(session.day)
    return found[::-1]


def _first_day(asked: Span, last: dt.date) -> dt.date:
    """The day before the first one of a period in weeks, months or years."""
    if asked.unit == "w":
        return last - dt.timedelta(weeks=asked.count)
    months = asked.count * (12 if asked.unit == "y" else 1)
    year, month = divmod(last.year * 12 + last.month - 1 - months, 12)
    return dt.date(year, month + 1, min(last.day, 28)) if asked.unit in ("m", "y") else last


def _intervals(market: Market, session: Session, width: int, *, outside: bool) -> Iterator[list[tuple[int, int]]]:
    """A session in steps of `width`, on full hours and the like at the exchange; whole for a day and more."""
    start, end = (session.start, session.end) if outside else (session.opens, session.closes)
    if width >= DAY:
        yield [(start, end)]
        return
    offset = dt.datetime.fromtimestamp(start, market.zone).utcoffset() or dt.timedelta()
    shift = int(offset.total_seconds())
    cut = start
    while cut < end:
        following = min((cut + shift) // width * width + width - shift, end)
        yield [(cut, following)]
        cut = following


def _joined(days: list[list[tuple[int, int]]], width: int) -> list[list[tuple[int, int]]]:
    """Days put together to weeks (from Monday) or months."""
    groups: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for [(start, end)] in days:
        day = dt.datetime.fromtimestamp((start + end) / 2, dt.UTC).date()
        key = day.isocalendar()[:2] if width == WIDTHS["1w"] else (day.year, day.month)
        groups.setdefault(key, []).append((start, end))
    return list(groups.values())


def _earliest(asked: Span, intervals: Sequence[Group], until: float) -> float:
    """Before when nothing is wanted: for minutes and hours, as much trading time back; otherwise all there is."""
    if asked.unit not in ("min", "h"):
        return -math.inf
    left = float(asked.length)
    for group in reversed(intervals):
        start, end = group[0][0], min(group[-1][1], until)
        if start >= until:
            continue
        if end - start >= left:
            return end - left
        left -= end - start
    return -math.inf


def _filled(prices: Prices, instrument: Instrument, groups: Sequence[Group]) -> Iterator[tuple[Group, list[Bar]]]:
    """Each group with the bars of its stretches; prices are read once for stretches that touch."""
    flat = [pair for group in groups for pair in group]
    bars: list[Bar] = []
    place = 0
    while place < len(flat):
        run = place + 1
        while run < len(flat) and flat[run][0] == flat[run - 1][1]:
            run += 1
        cuts = (*(start for start, _ in flat[place:run]), flat[run - 1][1])
        bars += prices.bars(instrument.conid, cuts)
        place = run
    taken = 0
    for group in groups:
        yield group, bars[taken : taken + len(group)]
        taken += len(group)


def _candle(prices: Prices, instrument: Instrument, group: Group, bars: Sequence[Bar]) -> Candle:
    whole = bars[0]
    for bar in bars[1:]:
        whole = whole.then(bar)
    volume = sum(prices.volume(instrument.conid, start, end) for start, end in group)
    opened, high, low, close = (instrument.rounded(each) for each in whole)
    return Candle(group[0][0], group[-1][1], opened, high, low, close, volume)


def _with_now(prices: Prices, instrument: Instrument, made: list[Candle], latest: float, now: float) -> list[Candle]:
    """The bar that is still running ends at the last price."""
    if made and latest == now and made[-1].end == math.ceil(now):
        bar, last = made[-1], instrument.rounded(prices.value(instrument.conid, now))
        made[-1] = Candle(bar.start, bar.end, bar.open, max(bar.high, last), min(bar.low, last), last, bar.volume)
    return made
