"""Chains: which options and futures are listed on a day, and the conids they have.

A conid of a chain is worked out, not looked up: it encodes the place of its chain, its expiry, strike and right. So
chains roll by themselves as the clock advances, what has expired is still known, and nothing has to be stored.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from ibportal.mock import calendar
from ibportal.mock.instrument import Instrument
from ibportal.mock.listings import KNOWN_FUTURES, Root

FUTURES_FROM = 600_000_000
OPTIONS_FROM = 800_000_000
_EPOCH = dt.date(2025, 1, 1)
_DAYS = 4000
_STRIKES = 2000
_PLACE = _DAYS * 2 * _STRIKES * 2
"""Conids set aside for one option chain."""

OPTION_VENUES = ("SMART", "AMEX", "BATS", "BOX", "CBOE", "CBOE2", "EDGX", "ISE", "MIAX", "NASDAQOM", "PHLX", "PSE")
_LEAP_MONTHS = (1, 6, 12)


@dataclass(frozen=True)
class OptionChain:
    """The options on one underlying.

    Weekly and daily expiries list strikes near the money in fine steps; monthly ones reach further in coarse steps. So
    the strikes of a month, taken together, hold pairs of strike and expiry that do not exist, as on the real gateway.
    """

    place: int
    underlying: Instrument
    sec_type: str
    classes: tuple[str, str]
    """Trading class of the monthly expiries, and of the others."""
    level: float
    """The price the strikes lie around."""
    daily: bool
    """Whether there is an expiry on every trading day, not only on Fridays."""
    multiplier: Decimal
    futures: "FutureChain | None" = None
    """For options on futures: the futures."""

    @property
    def exchanges(self) -> tuple[str, ...]:
        """Where the options are traded."""
        if self.sec_type == "FOP":
            return (self.underlying.listing,)
        return ("SMART", self.underlying.listing) if self.underlying.sec_type == "IND" else OPTION_VENUES

    def expiries(self, on: dt.date) -> tuple[dt.date, ...]:
        """What is listed on a day, nearest first."""
        return _expiries(self.daily, on)

    def months(self, on: dt.date) -> tuple[tuple[int, int], ...]:
        """Years and months with an expiry, nearest first."""
        return tuple(dict.fromkeys((day.year, day.month) for day in self.expiries(on)))

    def classes_of(self, expiry: dt.date) -> tuple[int, ...]:
        """Which of the trading classes (0 monthly, 1 others) have an expiry; two where both settle on one day."""
        if self.classes[0] == self.classes[1] or not _monthly(expiry):
            return (0 if self.classes[0] == self.classes[1] else 1,)
        return (0, 1)

    def strikes(self, expiry: dt.date) -> tuple[Decimal, ...]:
        """The strikes of an expiry, ascending."""
        return _strikes(self.level, _monthly(expiry))

    def option(self, expiry: dt.date, strike: Decimal, right: str, kind: int | None = None) -> Instrument | None:
        """One option; None where it is not listed. `kind` is the trading class, where an expiry has two."""
        kinds = self.classes_of(expiry)
        kind = kinds[0] if kind is None else kind
        if kind not in kinds or strike not in self.strikes(expiry):
            return None
        days = (expiry - _EPOCH).days
        step = round(strike / _fine(self.level))
        if not (0 <= days < _DAYS and 0 <= step < _STRIKES):
            return None
        conid = OPTIONS_FROM + self.place * _PLACE + ((days * 2 + kind) * _STRIKES + step) * 2 + (right == "P")
        return self._option(conid, expiry, strike, right, kind)

    def named(self, conid: int) -> Instrument | None:
        """The option with a conid of this chain; None if no day ever lists it."""
        rest, put = divmod(conid - OPTIONS_FROM - self.place * _PLACE, 2)
        rest, step = divmod(rest, _STRIKES)
        days, kind = divmod(rest, 2)
        expiry = _EPOCH + dt.timedelta(days=days)
        if not _expires(expiry, daily=self.daily):
            return None
        return self.option(expiry, step * _fine(self.level), "P" if put else "C", kind)

    def _option(self, conid: int, expiry: dt.date, strike: Decimal, right: str, kind: int) -> Instrument:
        parent = self.underlying
        under = self.futures.next_after(expiry).conid if self.futures else parent.conid
        index = parent.sec_type == "IND"
        return Instrument(
            conid=conid,
            symbol=parent.symbol,
            name=parent.name,
            sec_type=self.sec_type,
            exchange=self.exchanges[0],
            listing=parent.listing if index else "AMEX",
            venues=self.exchanges,
            currency=parent.currency,
            country=parent.country,
            market=parent.market if self.futures else calendar.INDEX_OPTIONS if index else calendar.US_OPTIONS,
            tick=Decimal("0.05") if index else Decimal("0.01"),
            price=0.0,
            volatility=parent.volatility,
            volume=5000.0,
            multiplier=self.multiplier,
            expiry=expiry,
            last_trading_day=expiry,
            strike=strike,
            right=right,
            underlying=under,
            trading_class=self.classes[kind],
            industry=parent.industry,
            category=parent.category,
            sector=parent.sector,
        )


@dataclass(frozen=True)
class FutureChain:
    """The futures of one family."""

    place: int
    root: Root
    underlying: Instrument

    def listed(self, on: dt.date) -> tuple[Instrument, ...]:
        """What is listed on a day, nearest first."""
        found: list[Instrument] = []
        for expiry in self._expiries(on):
            found.append(self._future(expiry))
            if len(found) == self.root.listed:
                break
        return tuple(found)

    def next_after(self, day: dt.date) -> Instrument:
        """The first future that expires on a day or after it."""
        return self._future(next(self._expiries(day)))

    def named(self, conid: int) -> Instrument | None:
        """The future with a conid of this chain; None if there never is one."""
        months = conid - FUTURES_FROM - self.place * 10_000
        found = self._future(self._expiry(2020 + months // 12, months % 12 + 1))
        return found if found.conid == conid and self._has(months % 12 + 1) else None

    def known(self, conid: int) -> Instrument | None:
        """The future with a conid of the real gateway's."""
        for (symbol, year, month), known in KNOWN_FUTURES.items():
            if known == conid and symbol == self.root.symbol:
                return self._future(self._expiry(year, month))
        return None

    def _has(self, month: int) -> bool:
        return "FGHJKMNQUVXZ"[month - 1] in self.root.months

    def _expiries(self, on: dt.date) -> Iterator[dt.date]:
        year, month = on.year, on.month
        while True:
            if self._has(month) and (expiry := self._expiry(year, month)) >= on:
                yield expiry
            year, month = year + month // 12, month % 12 + 1

    def _expiry(self, year: int, month: int) -> dt.date:
        return calendar.third_friday(year, month)

    def _future(self, expiry: dt.date) -> Instrument:
        known = KNOWN_FUTURES.get((self.root.symbol, expiry.year, expiry.month))
        conid = known or FUTURES_FROM + self.place * 10_000 + (expiry.year - 2020) * 12 + expiry.month - 1
        return replace(
            self.underlying,
            conid=conid,
            sec_type="FUT",
            exchange=self.root.exchange,
            listing=self.root.exchange,
            venues=(self.root.exchange,),
            market=calendar.ENERGY if self.root.exchange in ("NYMEX", "COMEX") else calendar.CME,
            tick=Decimal(self.root.tick),
            price=0.0,
            multiplier=Decimal(self.root.multiplier),
            volume=self.root.volume * 1e6,
            expiry=expiry,
            last_trading_day=expiry,
            underlying=self.underlying.conid,
            follows=None,
            trading_class=self.root.symbol,
            has_options=self.underlying.has_options,
        )


def place_of(conid: int) -> tuple[str, int] | None:
    """Which chain a conid belongs to: `option` or `future`, and its place; None for what is in no chain."""
    if conid >= OPTIONS_FROM:
        return "option", (conid - OPTIONS_FROM) // _PLACE
    if FUTURES_FROM <= conid < FUTURES_FROM + 1_000_000:
        return "future", (conid - FUTURES_FROM) // 10_000
    return None


def _monthly(day: dt.date) -> bool:
    return day == calendar.third_friday(day.year, day.month)


def _expires(day: dt.date, *, daily: bool) -> bool:
    """Whether a day is one on which options expire."""
    if _monthly(day):
        return True
    return day.weekday() < 5 and not calendar.closed(day) and (daily or day.weekday() == 4)


@lru_cache(maxsize=1024)
def _expiries(daily: bool, on: dt.date) -> tuple[dt.date, ...]:  # noqa: FBT001 - a cache key
    near = [on + dt.timedelta(days=days) for days in range(14 if daily else 46)]
    weekly = [on + dt.timedelta(days=days) for days in range(46)] if daily else []
    found = {day for day in near if _expires(day, daily=daily)}
    found |= {day for day in weekly if _expires(day, daily=False)}
    for ahead in range(27):
        year, month = divmod(on.month - 1 + ahead, 12)
        day = calendar.third_friday(on.year + year, month + 1)
        if day >= on and (ahead < 4 or ((month + 1) % 3 == 0 and ahead < 12) or month + 1 in _LEAP_MONTHS):
            found.add(day)
    return tuple(sorted(found))


def _fine(level: float) -> Decimal:
    """The step between the strikes of a weekly expiry."""
    return next(Decimal(step) for limit, step in _STEPS if level < limit)


_STEPS = ((25, "0.5"), (100, "1"), (200, "2.5"), (1000, "2.5"), (10000, "5"), (1e9, "25"))


@lru_cache(maxsize=1024)
def _strikes(level: float, monthly: bool) -> tuple[Decimal, ...]:  # noqa: FBT001 - a cache key
    fine = _fine(level)
    step, reach = (fine * 2 if level < 1000 else fine * 5, 0.5) if monthly else (fine, 0.12)
    first, last = int(level * (1 - reach) / float(step)) + 1, int(level * (1 + reach) / float(step))
    return tuple(step * each for each in range(max(first, 1), last + 1))
