"""IBKR's stamps as aware datetimes, days and times of day; what came is kept beside what it means.

    stamps.at(trade.trade_time).at        # "20231211-18:00:49" → 2023-12-11 18:00:49+00:00
    stamps.at(status.order_time).at       # "231211180049" → the same moment
    stamps.day(row.maturity_date).day     # "20270115", or the number 20270115 → 2027-01-15
    stamps.hour("0930", zone="US/Eastern").hour

The gateway writes time in ten ways (Q188). Their shapes are told apart here, explicitly; only what has none of them is
left to python-dateutil, whose guess reads `231211180049` as the year 2312. Text without a zone is UTC, as the text
halves of the gateway's pairs are (`trade_time` beside `trade_time_r`), unless `zone` says otherwise. A field that may
be absent can be given as it is: `None` and `UNSET` give `None`.

| shape | example | read by |
| --- | --- | --- |
| epoch milliseconds, a number or text | `1702317649000` | `at` |
| epoch seconds, a number or text | `1754948718` | `at` |
| `yyyyMMdd-HH:mm:ss` | `20231211-18:00:49` | `at` |
| `yyMMddHHmmss` | `231211180049` | `at` |
| `yyyyMMddHHmmss`, a zone may follow | `20260211140508 UTC` | `at` |
| `yyyy-MM-dd HH:mm:ss` | `2024-04-26 16:46:42` | `at` |
| Java's `Date.toString` | `Mon Dec 11 00:00:00 EST 2023` | `at`, `day` |
| ISO 8601, any precision | `2025-11-03T07:34:57-05` | `at`, `day` |
| `yyyyMMdd`, `yyyyMM` (its first day), text or a number | `20270115` | `day` |
| `HHmm`, text or a number | `0035` | `hour` |
| `h:mm tt`, `HH:mm`, `HH:mm:ss` | `4:15 PM` | `hour` |
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, overload
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ibportal_generated.types import Unset

T = TypeVar("T")

Raw = str | int | float
"""A stamp as it comes."""

_MILLISECONDS = 100_000_000_000
"""Numbers from here on are epoch milliseconds (since March 1973), smaller ones seconds (until the year 5138)."""

_OFFSETS = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "HKT": 8, "SGT": 8, "JST": 9,
    "AEST": 10, "AEDT": 11, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""Hours from UTC of the abbreviations that Java writes. `BST` and `IST` mean several zones: they are refused."""

_ALIASES = {
    "US/Alaska": "America/Anchorage",
    "US/Central": "America/Chicago",
    "US/Eastern": "America/New_York",
    "US/Hawaii": "Pacific/Honolulu",
    "US/Mountain": "America/Denver",
    "US/Pacific": "America/Los_Angeles",
    "Japan": "Asia/Tokyo",
    "Hongkong": "Asia/Hong_Kong",
    "Singapore": "Asia/Singapore",
    "GB": "Europe/London",
}
"""Zones under the older names that the gateway uses and that newer zone databases leave out."""


class StampError(ValueError):
    """A stamp that is not what it was read as; the message says what it looks like."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment."""

    raw: Raw
    """As it came."""
    at: dt.datetime
    """Aware; in UTC unless the stamp, or whoever read it, named another zone."""


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day."""

    raw: Raw
    """As it came."""
    day: dt.date


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day; `datetime.combine(day.day, hour.hour)` is aware."""

    raw: Raw
    """As it came."""
    hour: dt.time
    """Aware."""


@overload
def at(raw: Raw, *, zone: str = "UTC") -> Stamp: ...
@overload
def at(raw: Raw | Unset | None, *, zone: str = "UTC") -> Stamp | None: ...
def at(raw: Raw | Unset | None, *, zone: str = "UTC") -> Stamp | None:
    """The moment that `raw` stands for.

    Args:
        raw: The stamp; `None` and `UNSET` give `None`.
        zone: Where clocks show what text without a zone says: an IANA name or one of its older aliases.

    Raises:
        StampError: `raw` is no moment: a day, a time of day, something incomplete, or no stamp at all.
    """
    if raw is None or isinstance(raw, Unset):
        return None
    if isinstance(raw, (int, float)):
        if raw >= 10**13 and (found := _shaped(str(raw), zone)):
            return Stamp(raw, found)
        return Stamp(raw, _epoch(raw))
    text = raw.strip()
    found = _shaped(text, zone)
    if found is None and re.fullmatch(r"\d{10}|\d{13}", text):
        found = _epoch(int(text))
    if found is None and re.fullmatch(r"\d{1,8}", text):
        raise StampError(f"{raw!r} is a day or a time of day, not a moment: read it with stamps.day or stamps.hour")
    return Stamp(raw, found or _guessed(raw, text, zone))


@overload
def day(raw: Raw) -> Day: ...
@overload
def day(raw: Raw | Unset | None) -> Day | None: ...
def day(raw: Raw | Unset | None) -> Day | None:
    """The day that `raw` stands for; of a moment, the day it falls on where its own clock stands.

    Args:
        raw: The stamp; `None` and `UNSET` give `None`.

    Raises:
        StampError: `raw` is no day.
    """
    if raw is None or isinstance(raw, Unset):
        return None
    text = str(raw).strip()
    if re.fullmatch(r"\d{8}", text):
        return Day(raw, _made(raw, lambda: dt.date(int(text[:4]), int(text[4:6]), int(text[6:]))))
    if re.fullmatch(r"\d{6}", text):
        return Day(raw, _made(raw, lambda: dt.date(int(text[:4]), int(text[4:]), 1)))
    return Day(raw, at(raw).at.date())


@overload
def hour(raw: Raw, *, zone: str = "UTC") -> Hour: ...
@overload
def hour(raw: Raw | Unset | None, *, zone: str = "UTC") -> Hour | None: ...
def hour(raw: Raw | Unset | None, *, zone: str = "UTC") -> Hour | None:
    """The time of day that `raw` stands for.

    Args:
        raw: The stamp; `None` and `UNSET` give `None`. A number has lost its leading zeros: 35 is 00:35.
        zone: Where clocks show it; most replies with such times name the zone beside them.

    Raises:
        StampError: `raw` is no time of day.
    """
    if raw is None or isinstance(raw, Unset):
        return None
    text = f"{raw:04}" if isinstance(raw, int) else str(raw).strip()
    if bare := re.fullmatch(r"(\d\d)(\d\d)", text):
        parts, half = (bare[1], bare[2], "0"), None
    elif split := re.fullmatch(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([AaPp])\.?[Mm]\.?)?", text):
        parts, half = (split[1], split[2], split[3] or "0"), split[4]
    else:
        raise StampError(f"{raw!r} is no time of day; known are 0930, 9:30 AM, 09:30 and 09:30:00")
    hours, minutes, seconds = (int(part) for part in parts)
    if half:
        if not 1 <= hours <= 12:
            raise StampError(f"{raw!r} is no time of day: with AM or PM hours go from 1 to 12")
        hours = hours % 12 + (12 if half in "Pp" else 0)
    return Hour(raw, _made(raw, lambda: dt.time(hours, minutes, seconds, tzinfo=zone_of(zone))))


def zone_of(name: str) -> dt.tzinfo:
    """The zone of an IANA name or of one of its older aliases, such as `US/Central`.

    Raises:
        StampError: there is no such zone.
    """
    if name in ("UTC", "GMT"):
        return dt.UTC
    try:
        return ZoneInfo(_ALIASES.get(name, name))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise StampError(f"there is no time zone called {name!r} here; write it like America/New_York") from error


def written(moment: dt.datetime) -> str:
    """`moment` as the gateway wants it in requests: `yyyyMMdd-HH:mm:ss`, in UTC.

    Raises:
        ValueError: `moment` is naive; the gateway would take a local time for UTC, and shift all data (Q096).
    """
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError(
            f"{moment.isoformat(sep=' ')} says nothing about its zone; give an aware datetime, such as "
            "datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo('America/New_York'))"
        )
    return moment.astimezone(dt.UTC).strftime("%Y%m%d-%H:%M:%S")


_SHAPES = (
    re.compile(r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)-(?P<H>\d\d):(?P<M>\d\d):(?P<S>\d\d)(?: (?P<zone>[A-Z]{1,5}))?"),
    re.compile(r"(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)(?P<H>\d\d)(?P<M>\d\d)(?P<S>\d\d)"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?P<H>\d\d)(?P<M>\d\d)(?P<S>\d\d)(?: (?P<zone>[A-Z]{1,5}))?"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d) (?P<H>\d\d):(?P<M>\d\d):(?P<S>\d\d)"),
)
"""The shapes of text that stand for a moment without doubt, epochs apart."""


def _made(raw: Raw, make: Callable[[], T]) -> T:
    """What `make` makes of the parts of `raw`, which may be out of range."""
    try:
        return make()
    except (ValueError, OverflowError, OSError) as error:
        raise StampError(f"{raw!r} is no stamp: {error}") from error


def _shaped(text: str, zone: str) -> dt.datetime | None:
    """The moment of a text in one of the explicit shapes; None for any other text."""
    found = next(filter(None, (shape.fullmatch(text) for shape in _SHAPES)), None)
    if found is None:
        return None
    parts = found.groupdict()
    where = _abbreviated(parts["zone"], text) if parts.get("zone") else zone_of(zone)
    year, month, day_, hours, minutes, seconds = (int(parts[name]) for name in "ymdHMS")
    year += 2000 if year < 100 else 0
    return _made(text, lambda: dt.datetime(year, month, day_, hours, minutes, seconds, tzinfo=where))


def _epoch(number: float) -> dt.datetime:
    unit = 1000 if number >= _MILLISECONDS else 1
    return _made(number, lambda: dt.datetime.fromtimestamp(number / unit, dt.UTC))


def _guessed(raw: Raw, text: str, zone: str) -> dt.datetime:
    """What python-dateutil makes of it, if it is complete: Java's `Date.toString`, ISO 8601 and their like."""
    from dateutil import parser

    def named(name: str | None, offset: int | None) -> dt.tzinfo | None:
        if offset is not None:
            return dt.timezone(dt.timedelta(seconds=offset))
        return _abbreviated(name, text) if name else None

    # What a stamp leaves out is taken from a default: two that differ in everything show whether something was.
    defaults = (dt.datetime(2000, 1, 1), dt.datetime(2001, 2, 2))  # noqa: DTZ001 - the zone is added below
    try:
        first, second = (parser.parse(text, default=default, tzinfos=named) for default in defaults)
    except StampError:
        raise
    except (ValueError, ArithmeticError) as error:  # it takes numbers for what they might be, however long they are
        raise StampError(f"{raw!r} is no stamp") from error
    if first != second:
        raise StampError(f"{raw!r} is not a whole stamp: a part of its date is missing")
    return first if first.tzinfo else first.replace(tzinfo=zone_of(zone))


def _abbreviated(name: str, text: str) -> dt.tzinfo:
    if name not in _OFFSETS:
        raise StampError(f"{text!r}: the zone {name!r} means nothing, or several things; pass the stamp with an offset")
    return dt.UTC if _OFFSETS[name] == 0 else dt.timezone(dt.timedelta(hours=_OFFSETS[name]), name)
