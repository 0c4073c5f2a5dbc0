"""Bars: what a history gives, exact as it came, with times that know their zone and volumes that count shares."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, overload

from ibportal import stamps
from ibportal.market_data.availability import Availability
from ibportal.market_data.periods import BarSize, seconds
from ibportal_generated.types import Unset

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from ibportal_generated.models.bar import Bar as WireBar
    from ibportal_generated.models.history import History


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. Of source `Bid_Ask`, `open` is the mean bid, `close` the mean ask, `high` the highest ask."""

    start: dt.datetime
    """When it begins; aware, in UTC."""
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    """Shares or contracts, `volumeFactor` applied; 0 for sources other than trades."""

    @classmethod
    def of(cls, wire: "WireBar", factor: Decimal) -> "Bar":
        """The bar as it came, its volume times `factor`. Raises `ValueError` for numbers that are infinite, or none."""
        shares = 0 if isinstance(wire.v, Unset) else wire.v
        total = wire.o + wire.h + wire.l + wire.c + shares
        if total - total != 0:  # one look at all of them: a thousand bars have five thousand
            raise ValueError(f"the bar at {wire.t} has a number that is infinite, or none")
        volume = _exact(shares) * factor
        return cls(stamps.at(wire.t).at, _exact(wire.o), _exact(wire.h), _exact(wire.l), _exact(wire.c), volume)


def delay(reply: "History") -> dt.timedelta:
    """By how much the data of a reply lag; raises `OverflowError` for more than there is time."""
    return dt.timedelta(seconds=reply.mkt_data_delay or 0)


class Bars(Sequence[Bar]):
    """The bars of one contract, the oldest first, none twice."""

    def __init__(
        self, bars: Iterable[Bar], reply: "History", conid: int, bar: BarSize, period: str | None, *, pieces: bool
    ) -> None:
        self._bars = tuple(bars)
        self.conid = conid
        self.bar: BarSize = bar
        """The width asked for."""
        self.period = period
        """The period asked for; None for a range, which is fetched in several."""
        self.symbol = reply.symbol or ""
        self.text = reply.text or ""
        """Name of the company, or description of the contract."""
        self.bar_seconds = reply.bar_length or seconds(bar)
        """The width answered, in seconds."""
        self.answered_period = period if pieces else reply.time_period or None
        """The period answered; what was put together from pieces covers the one asked for."""
        self.availability = Availability.read(reply.md_availability or "")
        """What kind of data this is."""
        self.delay = delay(reply)
        """By how much the data lag."""
        self.outside_rth = bool(reply.outside_rth)
        """Whether bars outside regular trading hours are among them."""
        self.price_factor = reply.price_factor or 1
        """By what the gateway multiplies the prices of its summary, which is left out here; bars are as they are."""
        self.volume_factor = reply.volume_factor or 1
        """What volumes were multiplied by; done already."""

    @property
    def as_asked(self) -> bool:
        """Whether the gateway answered the width and the period asked for; what it does not like, it replaces."""
        wide = self.bar in ("1w", "1m") or self.bar_seconds == seconds(self.bar)
        return wide and self.period in (None, self.answered_period)

    @property
    def high(self) -> Bar | None:
        """The bar with the highest price; the first of several. None where there are no bars."""
        return max(self._bars, key=lambda bar: bar.high, default=None)

    @property
    def low(self) -> Bar | None:
        """The bar with the lowest price; the first of several. None where there are no bars."""
        return min(self._bars, key=lambda bar: bar.low, default=None)

    @overload
    def __getitem__(self, index: int) -> Bar: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Bar, ...]: ...
    def __getitem__(self, index: int | slice) -> Bar | tuple[Bar, ...]:
        return self._bars[index]

    def __len__(self) -> int:
        return len(self._bars)

    def __iter__(self) -> Iterator[Bar]:
        return iter(self._bars)

    def __repr__(self) -> str:
        if not self._bars:
            return f"<Bars of {self.symbol or self.conid}: none>"
        first, last = self._bars[0].start, self._bars[-1].start
        return f"<Bars of {self.symbol or self.conid}: {len(self)} of {self.bar}, {first:%F %T} to {last:%F %T} UTC>"

    @overload
    def to_frame(self, library: Literal["pandas"] = "pandas") -> "pd.DataFrame": ...
    @overload
    def to_frame(self, library: Literal["polars"]) -> "pl.DataFrame": ...
    def to_frame(self, library: Literal["pandas", "polars"] = "pandas") -> "pd.DataFrame | pl.DataFrame":
        """One row a bar: `start`, `open`, `high`, `low`, `close`, `volume`; prices and volumes become floats.

        Raises:
            ImportError: the library is not installed; `pip install ibportal[frames]` does.
        """
        from ibportal.market_data.frames import frame

        numbers = ("open", "high", "low", "close", "volume")
        columns = {name: [getattr(bar, name) for bar in self._bars] for name in ("start", *numbers)}
        return frame(columns, numbers, library, index="start")


def _exact(number: float) -> Decimal:
    """The shortest decimal that is this number: what the JSON said."""
    return Decimal(repr(number))
