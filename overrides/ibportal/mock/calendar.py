"""When markets trade: sessions, holidays and half days of the venues the mock gateway has contracts on.

Times of a `Session` are seconds since the epoch, in UTC; the hours of a `Market` are minutes since midnight of the
trading day at the exchange, negative for the evening before. United States holidays are worked out by rule; the other
venues close on weekends, New Year's Day, Good Friday, Easter Monday and Christmas, which is exact enough for a mock.
"""

import datetime as dt
import math
from dataclasses import dataclass
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from dateutil.easter import easter

MINUTE = 60
DAY = 86400


@dataclass(frozen=True, slots=True)
class Session:
    """One trading day of one market: `start` ≤ `opens` < `closes` ≤ `end`."""

    day: dt.date
    start: int
    """When extended trading starts."""
    opens: int
    """When regular trading starts."""
    closes: int
    """When regular trading ends; earlier on a half day."""
    end: int
    """When extended trading ends."""


@dataclass(frozen=True, eq=False)  # each is itself: compared and hashed as fast as that
class Market:
    """The hours of a group of venues."""

    name: str
    timezone: str
    opens: int
    closes: int
    start: int
    end: int
    american: bool = True
    """Whether it keeps the holidays of the United States."""
    weekends: bool = False

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the hours."""
        return ZoneInfo(self.timezone)

    @property
    def regular_minutes(self) -> int:
        """How long a full regular session is."""
        return self.closes - self.opens

    def session(self, day: dt.date) -> Session | None:
        """The session of a trading day; None when the market is closed on it."""
        return _session(self, day)

    def current(self, at: float) -> Session:
        """The session that runs at `at` (seconds since the epoch), or, between two, the one that ended last."""
        return _current(self, math.floor(at))

    def previous(self, day: dt.date) -> Session:
        """The last session before a trading day."""
        return _beside(self, day, -1)

    def following(self, day: dt.date) -> Session:
        """The first session after a trading day."""
        return _beside(self, day, 1)

    def trades(self, at: float, *, extended: bool = True) -> bool:
        """Whether the market is open at `at`."""
        session = self.current(at)
        return session.start <= at < session.end if extended else session.opens <= at < session.closes


@lru_cache(maxsize=65536)
def _session(market: Market, day: dt.date) -> Session | None:
    if not market.weekends and (day.weekday() > 4 or closed(day, american=market.american)):
        return None
    midnight = dt.datetime.combine(day, dt.time(), market.zone)
    early = market.american and not market.weekends and market.closes > market.opens and half_day(day)
    closes, end = (min(market.closes, 13 * 60), min(market.end, 17 * 60)) if early else (market.closes, market.end)
    return Session(day, *(_moment(midnight, minutes) for minutes in (market.start, market.opens, closes, end)))


def _moment(midnight: dt.datetime, minutes: int) -> int:
    """`minutes` on the clock on the wall after `midnight`, whatever happens to daylight saving in between."""
    return int((midnight + dt.timedelta(minutes=minutes)).timestamp())


@lru_cache(maxsize=65536)
def _current(market: Market, at: int) -> Session:
    day = dt.datetime.fromtimestamp(at, market.zone).date() + dt.timedelta(days=1)  # an evening start belongs to it
    session = _session(market, day)
    while session is None or session.start > at:
        day -= dt.timedelta(days=1)
        session = _session(market, day)
    return session


@lru_cache(maxsize=65536)
def _beside(market: Market, day: dt.date, step: int) -> Session:
    found = None
    while found is None:
        day += dt.timedelta(days=step)
        found = _session(market, day)
    return found


def closed(day: dt.date, *, american: bool = True) -> bool:
    """Whether a weekday is a holiday."""
    return day in _holidays(day.year, american)


def half_day(day: dt.date) -> bool:
    """Whether markets in the United States close at one o'clock."""
    if day.month == 11:
        return day == _nth(day.year, 11, 3, 4) + dt.timedelta(days=1)
    return (day.month, day.day) in ((7, 3), (12, 24)) and not closed(day)


@cache
def _holidays(year: int, american: bool) -> frozenset[dt.date]:  # noqa: FBT001 - a cache key
    good_friday = easter(year) - dt.timedelta(days=2)
    if not american:
        fixed = [dt.date(year, 1, 1), dt.date(year, 12, 25), dt.date(year, 12, 26)]
        return frozenset([*fixed, good_friday, easter(year) + dt.timedelta(days=1)])
    fixed = [dt.date(year, 6, 19), dt.date(year, 7, 4), dt.date(year, 12, 25)]
    new_year = dt.date(year, 1, 1)
    movable = [
        _nth(year, 1, 0, 3),
        _nth(year, 2, 0, 3),
        _nth(year, 9, 0, 1),
        _nth(year, 11, 3, 4),
        _last_monday_of_may(year),
    ]
    return frozenset(
        [*map(_observed, fixed), *movable, good_friday, *([] if new_year.weekday() == 5 else [_observed(new_year)])]
    )


def _observed(day: dt.date) -> dt.date:
    """A holiday on a Saturday is kept on Friday, one on a Sunday on Monday."""
    return day + dt.timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def _nth(year: int, month: int, weekday: int, nth: int) -> dt.date:
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _last_monday_of_may(year: int) -> dt.date:
    return dt.date(year, 5, 31) - dt.timedelta(days=dt.date(year, 5, 31).weekday())


def third_friday(year: int, month: int) -> dt.date:
    """The day monthly options expire: the third Friday, or the trading day before it."""
    day = _nth(year, month, 4, 3)
    return day - dt.timedelta(days=1) if closed(day) else day


US_STOCKS = Market("us-stocks", "America/New_York", 570, 960, 240, 1200)
US_OPTIONS = Market("us-options", "America/New_York", 570, 960, 570, 960)
INDEX_OPTIONS = Market("index-options", "America/Chicago", 510, 915, 510, 915)
US_INDICES = Market("us-indices", "America/New_York", 570, 960, 570, 960)
CME = Market("cme", "US/Central", 510, 960, -420, 960)
ENERGY = Market("energy", "America/New_York", 540, 870, -360, 1020)
FOREX = Market("forex", "America/New_York", -405, 1020, -405, 1020, american=False)
CRYPTO = Market("crypto", "UTC", 0, 1440, 0, 1440, american=False, weekends=True)
BONDS = Market("bonds", "America/New_York", 480, 1020, 480, 1020)
FUNDS = Market("funds", "America/New_York", 570, 960, 570, 960)
FORECASTS = Market("forecasts", "US/Central", 1, 975, 0, 1439, american=False, weekends=True)
XETRA = Market("xetra", "Europe/Berlin", 540, 1050, 540, 1050, american=False)
SWISS = Market("swiss", "Europe/Zurich", 540, 1050, 540, 1050, american=False)
LONDON = Market("london", "Europe/London", 480, 990, 480, 990, american=False)
TORONTO = Market("toronto", "America/Toronto", 570, 960, 570, 960, american=False)
MEXICO = Market("mexico", "America/Mexico_City", 510, 900, 510, 900, american=False)
INDEX_PATHS = Market("index-paths", "America/New_York", 570, 960, -360, 1020)
"""When the worth of an index moves: its futures trade nearly around the clock."""
