"""The trading hours of a venue as `contracts.schedule` answers them."""

import datetime as dt
from typing import Any

from ibportal.mock.calendar import Market

HOLIDAYS_AHEAD = dt.timedelta(days=14)
"""How far `contracts.schedule` names days that differ from their weekday."""


def hours(venue: str, market: Market, today: dt.date) -> dict[str, Any]:
    """One venue: its weekdays, and the days ahead that differ from theirs."""
    number = sum(map(ord, venue))
    days = [_weekday(market, dt.date(2000, 1, day)) for day in range(1, 8)]
    ahead = (today + dt.timedelta(days=days) for days in range(HOLIDAYS_AHEAD.days))
    special = [each for each in ahead if each.weekday() < 5 and _differs(market, each)]
    return {
        "id": f"p{100_000 + number}",
        "tradeVenueId": f"v{10_000 + number}",
        "exchange": venue,
        "description": venue,
        "timezone": market.timezone,
        "schedules": [*days, *(_special(market, each) for each in special)],
    }


def _differs(market: Market, day: dt.date) -> bool:
    session = market.session(day)
    return session is None or session.closes - session.opens != market.regular_minutes * 60


def _weekday(market: Market, day: dt.date) -> dict[str, Any]:
    """A weekday: 1 January 2000 was a Saturday."""
    traded = market.weekends or day.weekday() < 5
    return _entry(day, market.closes if traded else 0, _times(market, market.closes, market.end) if traded else [])


def _special(market: Market, day: dt.date) -> dict[str, Any]:
    session = market.session(day)
    if session is None:
        return _entry(day, 0, [])
    closes, end = (
        market.opens + (session.closes - session.opens) // 60,
        market.start + (session.end - session.start) // 60,
    )
    return _entry(day, closes, _times(market, closes, end))


def _entry(day: dt.date, cleared: int, times: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "clearingCycleEndTime": _clock(cleared),
        "tradingScheduleDate": f"{day:%Y%m%d}",
        "sessions": [],
        "tradingtimes": times,
    }


def _times(market: Market, closes: int, end: int) -> list[dict[str, str]]:
    regular = {
        "openingTime": _clock(market.opens),
        "closingTime": _clock(closes),
        "prop": "LIQUID",
        "cancelDayOrders": "Y",
    }
    if (market.start, end) == (market.opens, closes):
        return [regular]
    extended = {"openingTime": _clock(market.start), "closingTime": _clock(end), "cancelDayOrders": "Y"}
    return [extended, {**regular, "cancelDayOrders": "N"}]


def _clock(minutes: int) -> str:
    hours, minutes = divmod(minutes % 1440, 60)
    return f"{hours:02d}{minutes:02d}"
