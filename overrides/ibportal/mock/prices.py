"""The market: what every contract costs at any time, as the seed has it or as a test has scripted it.

    quote(gateway, 265598).bid
    gateway.area(Prices).set(265598, last="150.00")     # stays there until released
    gateway.area(Prices).move(265598, percent=-5)       # from now on everything is 5 % lower
    gateway.area(Prices).halt(265598)

Shares, indices, currencies and the like follow a path (`path`) that depends on the seed, the conid and the time alone.
Futures follow their index, options are priced from their underlying (`options`), listings in other countries follow the
share: scripting a share moves its options. Bars, snapshots, quotes and fills all read the same prices.
"""

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from ibportal.mock import calendar, listings, options
from ibportal.mock.calendar import Session
from ibportal.mock.forecasts import PAYOUT
from ibportal.mock.instrument import Instrument
from ibportal.mock.path import Bar, Cross, Path, chance
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    import datetime as dt

    from ibportal.mock.clock import VirtualClock
    from ibportal.mock.gateway import MockGateway

Number = Decimal | int | float | str

SPREADS = {"STK": 0.0001, "CFD": 0.0003, "OPT": 0.02, "FOP": 0.02, "FUT": 0.00004, "CASH": 0.00004, "CRYPTO": 0.0008}
"""Between bid and ask, as a share of the price, where that is more than a tick."""


class UnknownContract(LookupError):
    """There is no contract with this conid in the universe."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The market of one contract at one moment."""

    conid: int
    at: float
    """Seconds since the epoch."""
    last: Decimal
    bid: Decimal | None
    """None for what has no quotes: an index, a fund."""
    ask: Decimal | None
    bid_size: int
    ask_size: int
    last_size: int
    prior_close: Decimal
    """Of the regular session before the one that `at` is in or after."""
    open: Decimal | None
    """Of today's regular session, as are `high` and `low`; None before it begins."""
    high: Decimal | None
    low: Decimal | None
    close: Decimal | None
    """Of today's regular session; None until it is over."""
    volume: int
    """Traded today."""
    halted: bool
    regular: bool
    """Whether regular trading is on."""
    extended: bool
    """Whether there is any trading, regular or not."""

    @property
    def mid(self) -> Decimal:
        """Between bid and ask; the last price where there are none."""
        return self.last if self.bid is None or self.ask is None else (self.bid + self.ask) / 2

    @property
    def mark(self) -> Decimal:
        """The last price, moved up to the bid or down to the ask where it lies outside."""
        if self.bid is None or self.ask is None:
            return self.last
        return min(max(self.last, self.bid), self.ask)

    @property
    def change(self) -> Decimal:
        """Since the prior close."""
        return self.last - self.prior_close

    @property
    def change_percent(self) -> float:
        """Since the prior close, in percent."""
        return float(self.change / self.prior_close * 100) if self.prior_close else 0.0


class Change(NamedTuple):
    """What a test has done to the path of a contract, from a second on."""

    since: int
    factor: float
    pinned: float | None
    """The price, standing still; None for the path times `factor`."""

    def applied(self, bar: Bar) -> Bar:
        """A bar of the path as it becomes."""
        return bar.scaled(self.factor) if self.pinned is None else Bar(*(self.pinned,) * 4)


@dataclass(frozen=True, slots=True)
class Script:
    """What a test has fixed beside the price."""

    bid: Decimal | None = None
    ask: Decimal | None = None
    prior_close: Decimal | None = None
    volume: int | None = None
    halted: bool = False


UNCHANGED = Change(0, 1.0, None)


class Prices:
    """The market; an area of the gateway, whose state is what has been scripted."""

    def __init__(
        self,
        seed: int,
        clock: "VirtualClock",
        universe: Universe,
        changes: Mapping[int, tuple[Change, ...]] | None = None,
        scripts: Mapping[int, Script] | None = None,
    ) -> None:
        self._seed = seed
        self._clock = clock
        self._universe = universe
        self._paths: dict[int, Path] = {}
        self._quotes: dict[int, Quote] = {}
        self._closes: dict[int, tuple[dt.date, Decimal]] = {}
        self._past: dict[tuple[int, int], tuple[dt.date, list[Bar]]] = {}
        self._changes = dict(changes or {})
        self._scripts = dict(scripts or {})

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """The market of the gateway's seed, with nothing scripted."""
        return cls(gateway.seed, gateway.clock, gateway.area(Universe))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        del memo
        return type(self)(self._seed, self._clock, self._universe, self._changes, self._scripts)

    def set(
        self,
        conid: int,
        *,
        last: Number | None = None,
        bid: Number | None = None,
        ask: Number | None = None,
        prior_close: Number | None = None,
        volume: int | None = None,
    ) -> None:
        """Fix the market of a contract from now on, until `release`; what is not given stays as it is.

        A last price stands still; bid and ask lie around it unless they are given too.
        """
        self._known(conid)
        if last is not None:
            self._change(conid, Change(self._now(), 1.0, float(last)))
        given = {"bid": _exact(bid), "ask": _exact(ask), "prior_close": _exact(prior_close), "volume": volume}
        self._fix(conid, **{name: value for name, value in given.items() if value is not None})

    def move(self, conid: int, *, percent: Number) -> None:
        """Have a contract cost so much more (or, below zero, less) from now on; its path goes on from there."""
        self._known(conid)
        factor = 1 + float(percent) / 100
        if factor <= 0:
            raise ValueError(f"a price cannot move by {percent} %")
        before = self._active(conid, self._now())
        pinned = None if before.pinned is None else before.pinned * factor
        self._change(conid, Change(self._now(), before.factor * factor, pinned))

    def halt(self, conid: int, *, halted: bool = True) -> None:
        """Halt trading in a contract, or resume it. Its price stands still meanwhile."""
        if halted:
            self._change(conid, Change(self._now(), 1.0, self.value(conid)))
        elif conid in self._changes:
            self._change(conid, UNCHANGED._replace(since=self._now()))
        self._fix(conid, halted=halted)

    def release(self, conid: int) -> None:
        """Let a contract follow its path again, as if nothing had been scripted from now on."""
        self._known(conid)
        if conid in self._changes:
            self._change(conid, UNCHANGED._replace(since=self._now()))
        self._scripts.pop(conid, None)
        self._forget()

    def quote(self, conid: int, at: float | None = None) -> Quote:
        """The market of a contract, now or at another time; raises `UnknownContract`."""
        moment = float(self._now()) if at is None else at  # a price changes once a second
        kept = self._quotes.get(conid)
        if kept is None or kept.at != moment:
            kept = self._quotes[conid] = self._quoted(self._known(conid), moment)
        return kept

    def value(self, conid: int, at: float | None = None) -> float:
        """The last price before it is put on the grid of ticks, now or at another time."""
        return self._value(self._known(conid), self._clock.now().timestamp() if at is None else at)

    def bars(self, conid: int, cuts: Sequence[int]) -> list[Bar]:
        """The bars of a contract between each of ascending moments and the next, off the grid of ticks."""
        return self._bars(self._known(conid), cuts)

    def volume(self, conid: int, start: float, end: float) -> float:
        """What is traded between two moments."""
        instrument = self._known(conid)
        return self._path(instrument).volume(start, end) if instrument.volume else 0.0

    def greeks(self, conid: int, at: float | None = None) -> options.Greeks | None:
        """The greeks of an option; None for anything else."""
        option = self._known(conid)
        if option.strike is None or option.underlying is None:
            return None
        moment = self._clock.now().timestamp() if at is None else at
        spot = self._value(self._known(option.underlying), moment)
        left = options.years(option, option.market.current(moment).day)
        return options.greeks(option, spot, left, self.implied_volatility(option))

    def implied_volatility(self, option: Instrument) -> float:
        """The volatility of a year an option is priced with, as a fraction."""
        return options.volatility(option, self._level(option))

    def days(self, conid: int, count: int) -> list[Bar]:
        """The last regular sessions before the one that is on or was last, oldest first."""
        instrument = self._known(conid)
        session = instrument.market.current(self._clock.now().timestamp())
        kept = self._past.get((conid, count))
        if kept is None or kept[0] != session.day:
            kept = self._past[conid, count] = session.day, self._earlier(instrument, session, count)
        return kept[1]

    def changed_at(self, conid: int) -> float:
        """When the price of a contract changed last: every second while it is traded, unless it is scripted."""
        now = self._clock.now().timestamp()
        change = self._active(conid, now)
        session = self._known(conid).market.current(now)
        if change.pinned is not None:
            return float(change.since)
        return float(min(math.floor(now), session.end))

    def rate(self, source: str, target: str, at: float | None = None) -> float:
        """Units of the target currency for one of the source; raises `LookupError` for a currency there is none of."""
        return self._dollars(source, at) / self._dollars(target, at)

    def _dollars(self, currency: str, at: float | None) -> float:
        """What one unit of a currency is worth in dollars."""
        if currency == "USD":
            return 1.0
        if (straight := self._universe.pair(currency, "USD")) is not None:
            return self.value(straight.conid, at)
        if (turned := self._universe.pair("USD", currency)) is not None:
            return 1 / self.value(turned.conid, at)
        raise LookupError(f"the universe has no currency {currency}")

    def _now(self) -> int:
        return math.floor(self._clock.now().timestamp())

    def _known(self, conid: int) -> Instrument:
        found = self._universe.instrument(conid)
        if found is None:
            raise UnknownContract(f"the universe has no contract {conid}")
        return found

    def _change(self, conid: int, change: Change) -> None:
        before = [each for each in self._changes.get(conid, ()) if each.since < change.since]
        self._changes[conid] = (*before, change)
        self._forget()

    def _fix(self, conid: int, **given: Any) -> None:
        script = self._scripts.get(conid, Script())
        fields = {name: getattr(script, name) for name in Script.__slots__} | given
        self._scripts[conid] = Script(**fields)
        self._forget()

    def _forget(self) -> None:
        self._quotes.clear()
        self._closes.clear()
        self._past.clear()

    def _active(self, conid: int, at: float) -> Change:
        changes = self._changes.get(conid, ())
        place = bisect_right(changes, at, key=lambda each: each.since)
        return changes[place - 1] if place else UNCHANGED

    def _quoted(self, instrument: Instrument, moment: float) -> Quote:
        script = self._scripts.get(instrument.conid, Script())
        end = ends(instrument)
        session = instrument.market.current(min(moment, end - 1))
        seen = min(moment, end, float(session.end))
        day = self._today(instrument, session, seen) if moment > session.opens else None
        value = day.close if day and seen < session.closes else self._value(instrument, seen)
        last = instrument.rounded(value)
        bid, ask = self._spread(instrument, script, last, int(seen))
        bits = chance(self._seed, instrument.conid, int(seen))
        volume = self.volume(instrument.conid, session.start, seen) if script.volume is None else script.volume
        return Quote(
            conid=instrument.conid,
            at=moment,
            last=last,
            bid=bid,
            ask=ask,
            bid_size=(bits & 15) * 100 + 100,
            ask_size=(bits >> 4 & 15) * 100 + 100,
            last_size=(bits >> 8 & 7) * 100 + 100,
            prior_close=self._prior_close(instrument, session) if script.prior_close is None else script.prior_close,
            open=day and instrument.rounded(day.open),
            high=day and instrument.rounded(day.high),
            low=day and instrument.rounded(day.low),
            close=instrument.rounded(day.close) if day and moment >= session.closes else None,
            volume=int(volume),
            halted=script.halted,
            regular=session.opens <= moment < session.closes and not script.halted,
            extended=session.start <= moment < session.end and not script.halted,
        )

    def _today(self, instrument: Instrument, session: Session, moment: float) -> Bar:
        """The bar of a session's regular trading up to a moment, the price at that moment included."""
        end = min(math.floor(moment), session.closes)
        if end <= session.opens:
            now = self._value(instrument, moment)
            return Bar(now, now, now, now)
        [bar] = self._bars(instrument, (session.opens, end))
        if moment >= session.closes or not self._changes:
            return bar
        now = self._value(instrument, moment)
        return bar.then(Bar(now, now, now, now))

    def _earlier(self, instrument: Instrument, session: Session, count: int) -> list[Bar]:
        found: list[Bar] = []
        while len(found) < count:
            session = instrument.market.previous(session.day)
            found += self._bars(instrument, (session.opens, session.closes))
        return found[::-1]

    def _prior_close(self, instrument: Instrument, session: Session) -> Decimal:
        kept = self._closes.get(instrument.conid)
        if kept is None or kept[0] != session.day:
            before = instrument.market.previous(session.day)
            [bar] = self._bars(instrument, (before.opens, before.closes))
            kept = self._closes[instrument.conid] = session.day, instrument.rounded(bar.close)
        return kept[1]

    def _spread(
        self, instrument: Instrument, script: Script, last: Decimal, second: int
    ) -> tuple[Decimal | None, Decimal | None]:
        if instrument.sec_type in ("IND", "FUND"):
            return script.bid, script.ask
        tick = instrument.tick
        ticks = max(1, round(float(last) * SPREADS.get(instrument.sec_type, 0.001) / float(tick)))
        below = chance(self._seed, instrument.conid, second, 7) % 3 * ticks // 2
        bid = max(last - below * tick, Decimal(0)) if script.bid is None else script.bid
        ask = bid + ticks * tick if script.ask is None else script.ask
        if script.bid is None and bid >= ask:
            bid = max(ask - ticks * tick, Decimal(0))
        return bid, ask

    def _value(self, instrument: Instrument, moment: float) -> float:
        change = self._active(instrument.conid, moment)
        if change.pinned is not None:
            return change.pinned
        if not _is_derived(instrument):
            price = self._path(instrument).at(moment)
            return _bounded(instrument, Bar(price, price, price, price)).close * change.factor
        if moment >= (end := ends(instrument)):
            return self._settled(instrument, end) * change.factor
        spot = self._value(self._parent(instrument), moment)
        return self._derived(instrument, Bar(spot, spot, spot, spot), moment).close * change.factor

    def _settled(self, instrument: Instrument, end: float) -> float:
        """What a derivative pays at its end."""
        spot = self._value(self._parent(instrument), end)
        return spot if instrument.strike is None else options.worth(instrument, spot, 0.0, 0.0)

    def _bars(self, instrument: Instrument, cuts: Sequence[int]) -> list[Bar]:
        changes = self._changes.get(instrument.conid)
        if not changes:
            return self._unscripted(instrument, cuts)
        added = {each.since for each in changes if cuts[0] < each.since < cuts[-1]}
        fine = sorted({*cuts, *added})
        bars: list[Bar] = []
        wanted = set(cuts)
        for start, bar in zip(fine, self._unscripted(instrument, fine), strict=False):
            changed = self._active(instrument.conid, start).applied(bar)
            if start in wanted:
                bars.append(changed)
            else:
                bars[-1] = bars[-1].then(changed)
        return bars

    def _unscripted(self, instrument: Instrument, cuts: Sequence[int]) -> list[Bar]:
        if not _is_derived(instrument):
            return [_bounded(instrument, bar) for bar in self._path(instrument).bars(cuts)]
        parents = self._bars(self._parent(instrument), cuts)
        return [self._derived(instrument, bar, start) for start, bar in zip(cuts, parents, strict=False)]

    def _derived(self, instrument: Instrument, bar: Bar, moment: float) -> Bar:
        """A bar of what is priced by another, from the other's; prices rise with the other's, or fall, all day long."""
        day = instrument.market.current(moment).day
        if instrument.strike is not None and instrument.underlying:
            left, sigma = options.years(instrument, day), self.implied_volatility(instrument)
            opened, high, low, close = (options.worth(instrument, price, left, sigma) for price in bar)
            return Bar(opened, max(high, low), min(high, low), close)
        if instrument.sec_type == "FUT" and instrument.expiry:
            left = max((instrument.expiry - day).days, 0) / options.YEAR
            return bar.scaled(math.exp(options.RATE * left))
        if instrument.listing == "FORECASTX":
            opened, high, low, close = (PAYOUT - each for each in bar)
            return Bar(opened, low, high, close)
        parent = self._parent(instrument)
        return bar.scaled(listings.WORTH[parent.currency] / listings.WORTH[instrument.currency] / instrument.ratio)

    def _parent(self, instrument: Instrument) -> Instrument:
        conid = instrument.underlying or instrument.follows
        if conid is None:
            raise AssertionError(f"{instrument.conid} has neither a price of its own nor one it follows")
        return self._known(conid)

    def _level(self, option: Instrument) -> float:
        """The price at which the path starts that an option is priced by in the end."""
        at = option
        while _is_derived(at):
            at = self._parent(at)
        return at.price

    def _path(self, instrument: Instrument) -> Path:
        """The path of a contract; of what is priced by another, only the volume means anything."""
        found = self._paths.get(instrument.conid)
        if found is None:
            found = self._paths[instrument.conid] = self._made(instrument)
        return found

    def _made(self, instrument: Instrument) -> Path:
        key = chance(0x1B, self._seed, instrument.conid)
        if instrument.sec_type == "CASH" and "USD" not in (instrument.symbol, instrument.currency):
            legs = [*self._leg(instrument.symbol, 1), *self._leg(instrument.currency, -1)]
            return Cross(key, instrument.market, instrument.price, legs)
        market = calendar.INDEX_PATHS if instrument.sec_type == "IND" else instrument.market
        return Path(key, market, instrument.price or 1.0, instrument.volatility, instrument.volume)

    def _leg(self, currency: str, sign: int) -> list[tuple[Path, int]]:
        if (straight := self._universe.pair(currency, "USD")) is not None:
            return [(self._path(straight), sign)]
        turned = self._universe.pair("USD", currency)
        return [] if turned is None else [(self._path(turned), -sign)]


def quote(gateway: "MockGateway", conid: int, at: float | None = None) -> Quote:
    """The market of a contract, now or at another time (seconds since the epoch); raises `UnknownContract`."""
    return gateway.area(Prices).quote(conid, at)


def ends(instrument: Instrument) -> float:
    """When a derivative stops trading, in seconds since the epoch; never, for anything else."""
    if instrument.expiry is None or instrument.underlying is None:
        return math.inf
    return _last_close(instrument.market, instrument.expiry)


@lru_cache(maxsize=4096)
def _last_close(market: calendar.Market, day: "dt.date") -> float:
    return float((market.session(day) or market.previous(day)).closes)


def _bounded(instrument: Instrument, bar: Bar) -> Bar:
    """An event contract costs at least a cent and at most a cent less than it pays."""
    if instrument.listing != "FORECASTX":
        return bar
    return Bar(*(min(max(each, 0.01), PAYOUT - 0.01) for each in bar))


def _is_derived(instrument: Instrument) -> bool:
    return instrument.price == 0.0


def _exact(number: Number | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))
