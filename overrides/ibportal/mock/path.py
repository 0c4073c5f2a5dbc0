"""The path a price takes: a function of a key and of time, with no memory, that any bar can be read from.

From day to day it is a Brownian motion built by Lévy's midpoint displacement, so a day costs a dozen steps wherever it
lies. Within a day each stretch of trading is a tree: a node knows the open, high, low and close of its stretch, and is
divided, down to a second, such that the high and the low of the whole are those of a part. Bars of any length are put
together from nodes, and so they agree with each other, with the price at any second, and with the day.
"""

import datetime as dt
import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ibportal.mock.calendar import Market, Session

_MASK = (1 << 64) - 1
_SPAN = 1 << 14
"""Days the motion is defined for."""
_FIRST = dt.date(2005, 1, 1).toordinal()
EARLY, LATE = 0.02, 0.04
"""Shares of a day's volume before and after regular trading."""
ANCHOR = dt.date(2026, 3, 13).toordinal()
"""The day on which prices close where they are listed to start: the trading day before the clock starts."""


class Bar(NamedTuple):
    """Open, high, low and close."""

    open: float
    high: float
    low: float
    close: float

    def then(self, after: "Bar") -> "Bar":
        """This bar and the one after it as one."""
        return Bar(self.open, max(self.high, after.high), min(self.low, after.low), after.close)

    def scaled(self, factor: float) -> "Bar":
        """Every price times a positive factor."""
        return Bar(self.open * factor, self.high * factor, self.low * factor, self.close * factor)


class Stretch(NamedTuple):
    """Trading from `start` to `end` (seconds since the epoch) without a break."""

    start: int
    end: int
    bar: Bar
    share: float
    """Of the volume of the day."""


def chance(key: int, *parts: int) -> int:
    """64 bits that look random and depend on nothing but the arguments (splitmix64)."""
    value = key
    for part in parts:
        value = (value ^ part) + 0x9E3779B97F4A7C15 & _MASK
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        value = (value ^ value >> 27) * 0x94D049BB133111EB & _MASK
        value ^= value >> 31
    return value


def gauss(bits: int) -> float:
    """A number from a distribution close to the standard normal one, made of 64 random bits."""
    total = (bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + (bits >> 48)
    return (total / 65536.0 - 2.0) * 1.7320508075688772


@dataclass(frozen=True, slots=True)
class Day:
    """One trading day of a path."""

    session: Session
    bar: Bar
    """Of regular trading."""
    volume: float
    """Of all trading."""


class Path:
    """The prices of one contract."""

    def __init__(self, key: int, market: Market, price: float, volatility: float, volume: float) -> None:
        self.market = market
        self.volatility = volatility
        self._key = key
        self._price = price
        self._volume = volume
        self._motion: dict[int, float] = {0: 0.0, _SPAN: gauss(chance(key, 1)) * math.sqrt(_SPAN)}
        self._days: dict[dt.date, Day] = {}
        self._stretches: dict[dt.date, tuple[Stretch, ...]] = {}
        self._closes: dict[dt.date, float] = {}

    def close(self, day: dt.date) -> float:
        """Where a day's regular trading ends."""
        found = self._closes.get(day)
        if found is None:
            level = self.level(day.toordinal()) - self.level(ANCHOR)
            found = self._closes[day] = self._price * math.exp(level)
        return found

    def level(self, ordinal: int) -> float:
        """The logarithm of the price on a day, up to a constant."""
        return self.volatility * self._displaced(min(max(ordinal - _FIRST, 0), _SPAN))

    def day(self, day: dt.date) -> Day | None:
        """A trading day; None when the market is closed on it."""
        found = self._days.get(day)
        if found is None:
            session = self.market.session(day)
            if session is None:
                return None
            found = self._days[day] = self._made(session)
        return found

    def at(self, moment: float) -> float:
        """The price at a moment; between sessions that at which the last one ended."""
        second = math.floor(moment)
        day = self._current(second)
        stretches = self._stretched(day)
        for stretch in stretches:
            if second < stretch.end:
                return self._at(stretch, second) if second >= stretch.start else stretch.bar.open
        return stretches[-1].bar.close

    def bars(self, cuts: Sequence[int]) -> list[Bar]:
        """The bars between each cut and the next; `cuts` are ascending moments, at least two.

        Where nothing is traded in between, a bar stands still at the last price.
        """
        first = self._current(cuts[0])
        if cuts == (first.session.opens, first.session.closes):
            return [first.bar]
        day: Day | None = first
        found: list[Bar | None] = [None] * (len(cuts) - 1)
        while day is not None and day.session.start < cuts[-1]:
            for stretch in self._stretched(day):
                if stretch.end > cuts[0] and stretch.start < cuts[-1]:
                    self._walk(stretch, cuts, found)
            day = self.day(self.market.following(day.session.day).day)
        whole: list[Bar] = []
        for bar in found:
            last = whole[-1].close if whole else self.at(cuts[0])
            whole.append(bar or Bar(last, last, last, last))
        return whole

    def volume(self, start: float, end: float) -> float:
        """What is traded between two moments."""
        total = 0.0
        first = self._current(start)
        if (start, end) == (first.session.opens, first.session.closes):
            return first.volume * self._regular_share
        day: Day | None = first
        while day is not None and day.session.start < end:
            for stretch in self._stretched(day):
                length = stretch.end - stretch.start
                since, until = (min(max((each - stretch.start) / length, 0.0), 1.0) for each in (start, end))
                if until > since:
                    total += day.volume * stretch.share * (_traded(until) - _traded(since))
            day = self.day(self.market.following(day.session.day).day)
        return total

    def _current(self, moment: float) -> Day:
        day = self.day(self.market.current(moment).day)
        if day is None:
            raise AssertionError("a session's day is a trading day")
        return day

    def _displaced(self, index: int) -> float:
        """The Brownian motion at a day; ends of ever shorter intervals are remembered."""
        motion = self._motion
        found = motion.get(index)
        if found is not None:
            return found
        low, high = 0, _SPAN
        while True:
            middle = (low + high) // 2
            here = motion.get(middle)
            if here is None:
                spread = math.sqrt((high - low) / 4) * gauss(chance(self._key, 2, middle))
                here = motion[middle] = (motion[low] + motion[high]) / 2 + spread
            if middle == index:
                return here
            low, high = (middle, high) if index > middle else (low, middle)

    def _made(self, session: Session) -> Day:
        close, first = self.close(session.day), self._opening(self.market.previous(session.day), session)
        bits = self._bits(session)
        up, down = (abs(gauss(chance(bits, side))) * 0.5 * self.volatility for side in (1, 2))
        regular = Bar(first, max(first, close) * math.exp(up), min(first, close) * math.exp(-down), close)
        return Day(session, regular, self._volume * math.exp(0.35 * gauss(chance(bits, 3))))

    def _stretched(self, day: Day) -> tuple[Stretch, ...]:
        """The stretches of a day: before regular trading, during it, and after it."""
        found = self._stretches.get(day.session.day)
        if found is None:
            found = self._stretches[day.session.day] = tuple(self._divided(day.session, day.bar))
        return found

    def _divided(self, session: Session, regular: Bar) -> Iterator[Stretch]:
        bits = self._bits(session)
        if session.start < session.opens:
            before = self.market.previous(session.day)
            evening = self._evening(before, self.close(before.day), regular.open)
            yield self._quiet(session.start, session.opens, evening, regular.open, EARLY, bits + 1)
        yield Stretch(session.opens, session.closes, regular, self._regular_share)
        if session.end > session.closes:
            following = self._opening(session, self.market.following(session.day))
            evening = self._evening(session, regular.close, following)
            yield self._quiet(session.closes, session.end, regular.close, evening, LATE, bits + 2)

    def _bits(self, session: Session) -> int:
        return chance(self._key, 3, session.day.toordinal())

    @property
    def _regular_share(self) -> float:
        """The share of a day's volume that is traded in regular hours."""
        market = self.market
        return 1.0 - EARLY * (market.start < market.opens) - LATE * (market.end > market.closes)

    def _opening(self, before: Session, session: Session) -> float:
        """Where regular trading starts: some way from the last close to the coming one, or on it without a break."""
        last = self.close(before.day)
        if before.closes == session.opens:
            return last
        drift = math.log(self.close(session.day) / last)
        noise = gauss(chance(self._key, 4, session.day.toordinal())) * 0.2 * self.volatility
        return last * math.exp(0.3 * drift + noise)

    def _evening(self, session: Session, close: float, following: float) -> float:
        """Where extended trading ends after a close, on the way to the next opening."""
        if session.end == session.closes:
            return close
        return close * math.exp(0.4 * math.log(following / close))

    def _quiet(self, start: int, end: int, first: float, last: float, share: float, bits: int) -> Stretch:
        up, down = (abs(gauss(chance(bits, side))) * 0.15 * self.volatility for side in (1, 2))
        bar = Bar(first, max(first, last) * math.exp(up), min(first, last) * math.exp(-down), last)
        return Stretch(start, end, bar, share)

    def _at(self, stretch: Stretch, moment: int) -> float:
        low, high, bar = 0, stretch.end - stretch.start, stretch.bar
        wanted = moment - stretch.start
        while low != wanted:
            middle = _middle(low, high)
            left, right = self._split(stretch.start, low, middle, high, bar)
            low, high, bar = (middle, high, right) if wanted >= middle else (low, middle, left)
        return bar.open

    def _walk(self, stretch: Stretch, cuts: Sequence[int], found: list[Bar | None]) -> None:
        """Add a stretch to the bars between cuts, dividing only the nodes that a cut goes through."""
        base = stretch.start
        waiting = [(0, stretch.end - base, stretch.bar)]
        while waiting:
            low, high, bar = waiting.pop()
            place = bisect_right(cuts, base + low)
            if place != bisect_left(cuts, base + high):
                middle = _middle(low, high)
                left, right = self._split(base, low, middle, high, bar)
                waiting.append((middle, high, right))
                waiting.append((low, middle, left))
            elif 0 < place < len(cuts):
                before = found[place - 1]
                found[place - 1] = bar if before is None else before.then(bar)

    def _split(self, base: int, low: int, middle: int, high: int, bar: Bar) -> tuple[Bar, Bar]:
        """The two parts of a node: one of them has its high, one its low."""
        opened, top, bottom, closed = bar
        bits = chance(self._key, base + low, high - low)
        part = (middle - low) / (high - low)
        noise = ((bits & 0xFFF) + (bits >> 12 & 0xFFF)) / 4096.0 - 1.0
        price = opened + (closed - opened) * part + noise * (top - bottom) * 0.4
        price = min(max(price, bottom), top)
        over, under = (bits >> 24 & 0xFF) / 512.0, (bits >> 32 & 0xFF) / 512.0
        left_top, right_top = max(opened, price), max(price, closed)
        left_bottom, right_bottom = min(opened, price), min(price, closed)
        if (bits >> 40 & 1 and right_top != top) or left_top == top:
            left_top, right_top = top, right_top + (top - right_top) * over
        else:
            left_top, right_top = left_top + (top - left_top) * over, top
        same = bits >> 41 & 3 == 0  # mostly the high and the low are not in the same part
        if ((bits >> 40 & 1 == same) and right_bottom != bottom) or left_bottom == bottom:
            left_bottom, right_bottom = bottom, right_bottom - (right_bottom - bottom) * under
        else:
            left_bottom, right_bottom = left_bottom - (left_bottom - bottom) * under, bottom
        return Bar(opened, left_top, left_bottom, price), Bar(price, right_top, right_bottom, closed)


class Cross(Path):
    """The path of a currency pair without the dollar: each day it closes at what its currencies do."""

    def __init__(self, key: int, market: Market, price: float, legs: Sequence[tuple[Path, int]]) -> None:
        super().__init__(key, market, price, 0.004, 0.0)
        self._legs = tuple(legs)

    def level(self, ordinal: int) -> float:
        """The sum of the levels of the pairs against the dollar, each with its sign."""
        return sum(sign * leg.level(ordinal) for leg, sign in self._legs)


def _middle(low: int, high: int) -> int:
    """Where a node is divided: on a half hour, else on five minutes, else on a minute, else on a second."""
    size = high - low
    unit = 1800 if size > 3600 else 300 if size > 600 else 60 if size > 60 else 1
    return low + max(unit, size // 2 // unit * unit)


def _traded(part: float) -> float:
    """The share of a stretch's volume that is traded in its first part: more at both ends than in the middle."""
    return 0.5 * part + 0.5 * (4 * (part - 0.5) ** 3 + 0.5)
