"""Periods and bars of histories: how they are written, which go together, and which windows a long range falls into.

A period says how far bars reach, a bar how wide one is: a number and a unit, in which case counts: `m` is a month,
`min` a minute. The gateway answers what it does not understand with 200 and other bars, or none (Q094), so both are
checked before anything is sent.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal, get_args

Minutes = Literal["1min", "2min", "3min", "5min", "10min", "15min", "30min"]
Hours = Literal["1h", "2h", "3h", "4h", "8h"]
Days = Literal["1d", "1w", "1m"]
BarSize = Minutes | Hours | Days
"""How wide a bar can be: minutes, hours, a day, a week, a month."""

BARS: tuple[BarSize, ...] = (*get_args(Minutes), *get_args(Hours), *get_args(Days))
POINTS = 1000
"""The most bars of one answer."""

_SECONDS = {"min": 60, "h": 3600, "d": 86_400, "w": 604_800, "m": 2_592_000, "y": 31_536_000}
"""A month counts as 30 days, a year as 365."""
_MOST = {"min": 30, "h": 8, "d": 1000, "w": 792, "m": 182, "y": 15}
"""The most of each unit that a period may have."""
_SPELLINGS = {
    "mins": "min", "minute": "min", "minutes": "min", "hour": "h", "hours": "h", "hr": "h", "hrs": "h", "day": "d",
    "days": "d", "week": "w", "weeks": "w", "wk": "w", "month": "m", "months": "m", "mo": "m", "mon": "m", "year": "y",
    "years": "y", "yr": "y",
}  # fmt: skip
"""What people write, TWS among them, and what the gateway wants instead."""

_STEPS: tuple[tuple[str, BarSize, BarSize], ...] = (
    ("1min", "1min", "1min"),
    ("1h", "1min", "8h"),
    ("1d", "1min", "8h"),
    ("1w", "10min", "1w"),
    ("1m", "1h", "1m"),
    ("3m", "2h", "1m"),
    ("6m", "4h", "1m"),
    ("1y", "8h", "1m"),
    ("2y", "1d", "1m"),
    ("3y", "1d", "1m"),
    ("15y", "1w", "1m"),
)
"""Period, and the narrowest and the widest bar it allows, as published."""


def seconds(length: str, what: str = "period") -> int:
    """How long a period or a bar is, in seconds.

    Raises:
        ValueError: it is not written as the gateway wants it; `what` is what the message calls it.
    """
    return _parsed(length, what)[2]


def check(period: str, bar: str) -> None:
    """Refuse what the gateway would answer with something else.

    A period between two published ones allows the narrowest bar of the shorter and the widest of the longer. A bar as
    wide as the period is let through: IBKR's own example asks for a day in one bar.

    Raises:
        ValueError: the period or the bar is not written as the gateway wants it, or they do not go together.
    """
    count, unit, length = _parsed(period, "period")
    if not 1 <= count <= _MOST[unit]:
        raise ValueError(
            f"period {period!r}: there are 1 to {_MOST[unit]} {unit}; use a wider unit, or since and until"
        )
    width = _parsed(bar, "bar")[2]
    if bar not in BARS:
        raise ValueError(f"bar {bar!r} is no width there is; there are {', '.join(BARS)}")
    narrowest, widest = _limits(length)
    if width < seconds(narrowest) or width > max(seconds(widest), length):
        raise ValueError(
            f"bar {bar!r} does not go with period {period!r}, which allows {narrowest} to {widest}. "
            "A long range of narrow bars is fetched in pieces with since= and until=."
        )


def stepped(period: str, bar: str) -> str:
    """The bar that the gateway answers: the narrowest one that `period` allows where `bar` is narrower.

    Raises:
        ValueError: the period or the bar is not written as the gateway wants it.
    """
    narrowest, _ = _limits(seconds(period))
    return narrowest if seconds(bar) < seconds(narrowest) else bar


def _limits(length: int) -> tuple[BarSize, BarSize]:
    """The narrowest and the widest bar of a period of so many seconds."""
    shorter = [step for step in _STEPS if seconds(step[0]) <= length]
    longer = [step for step in _STEPS if seconds(step[0]) >= length]
    return (shorter or longer)[-1][1], (longer or shorter)[0][2]


@dataclass(frozen=True, slots=True)
class Window:
    """A piece of a long range, as one request asks for it."""

    period: str
    length: dt.timedelta


def windows(bar: BarSize) -> tuple[Window, ...]:
    """Periods to fetch a long range of `bar` in, the longest first.

    The first one fits into one answer where trading pauses, the last one where it never does. None is longer than a
    year: a longer period at once fails for some instruments (Q097).
    """
    width = seconds(bar, "bar")
    days = min(365, POINTS * width // 86_400)
    if days:
        return (Window(f"{days}d", dt.timedelta(days=days)),)
    return Window("1d", dt.timedelta(days=1)), Window("8h", dt.timedelta(hours=8))


def _parsed(length: str, what: str) -> tuple[int, str, int]:
    found = re.fullmatch(r"(\d+)\s*([A-Za-z]+)", length.strip(), re.ASCII)
    if found is None or found[0] != length or found[2] not in _SECONDS:
        hint = ""
        if found is not None:
            unit = _SPELLINGS.get(found[2].lower(), found[2].lower())
            hint = f"; did you mean {found[1]}{unit}?" if unit in _SECONDS else ""
        raise ValueError(
            f"{what} {length!r} is not written as the gateway wants it: a number and min, h, d, w, m (months) or y"
            f"{hint}"
        )
    return int(found[1]), found[2], int(found[1]) * _SECONDS[found[2]]
