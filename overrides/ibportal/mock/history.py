"""A chart: what `market_data.history` and `hmds_history` answer."""

import datetime as dt
import math
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from ibportal.mock.bars import Candle, Span, candles
from ibportal.mock.calendar import DAY
from ibportal.mock.instrument import Instrument
from ibportal.mock.prices import SPREADS, Prices

VOLUME_FACTOR = 100
"""What volumes of shares are divided by: the gateway counts them in hundreds (Q095)."""
FIRST = dt.datetime(2005, 1, 3, tzinfo=dt.UTC).timestamp()
"""There is nothing before."""
STAMP = "%Y%m%d-%H:%M:%S"
SOURCES = {"last": "last", "trades": "last", "midpoint": "midpoint", "bid_ask": "bid_ask"}
"""What prices can be of, in any case; `Trades` is what older documents call `Last`."""


def chart(
    prices: Prices,
    instrument: Instrument,
    asked: Span,
    *,
    until: float | None,
    forward: bool,
    outside: bool,
    source: str,
    now: float,
) -> dict[str, Any]:
    """The reply for a period that `span` has read; `until` is the `startTime` asked for."""
    end = now if until is None else until
    found = candles(prices, instrument, asked, until=end, outside=outside, forward=forward, now=now)
    factor = VOLUME_FACTOR if instrument.sec_type == "STK" else 1
    start = _start(instrument, asked, found)
    reply = {
        "serverId": str(instrument.conid % 10_000_000),
        "symbol": instrument.symbol,
        "text": instrument.name,
        "priceFactor": 10**instrument.digits,
        "startTime": _stamp(start),
        "high": _extreme(instrument, found, start, factor, highest=True),
        "low": _extreme(instrument, found, start, factor, highest=False),
        "timePeriod": asked.period,
        "barLength": asked.width,
        "mdAvailability": "S",
        "mktDataDelay": 0,
        "outsideRth": outside,
        "tradingDayDuration": instrument.market.regular_minutes,
        "volumeFactor": factor,
        "priceDisplayRule": 1,
        "priceDisplayValue": str(instrument.digits),
        "negativeCapable": False,
        "messageVersion": 2,
        "data": points(instrument, found, source, factor),
        "points": max(len(found) - 1, 0),
        "travelTime": 3,
    }
    if asked.length > 2 * DAY:
        del reply["tradingDayDuration"]
    if until is not None:
        reply |= {"chartPanStartTime": _stamp(until), "direction": 1 if forward else -1}
    return reply


def points(instrument: Instrument, found: Sequence[Candle], source: str, factor: int = 1) -> list[dict[str, Any]]:
    """Bars on the wire: of trades, of midpoints, or from mean bid to mean ask (without a volume, the last two)."""
    traded = source == "last"
    half = float(_half_spread(instrument, found)) if source == "bid_ask" else 0.0
    digits = instrument.digits + 1 if half else instrument.digits
    if not half:
        return [
            {
                "o": float(bar.open),
                "c": float(bar.close),
                "h": float(bar.high),
                "l": float(bar.low),
                "v": round(bar.volume / factor, 3) if traded else 0,
                "t": bar.start * 1000,
            }
            for bar in found
        ]
    return [
        {
            "o": round(float(bar.open) - half, digits),
            "c": round(float(bar.close) + half, digits),
            "h": round(float(bar.high) + half, digits),
            "l": round(float(bar.low) - half, digits),
            "v": 0,
            "t": bar.start * 1000,
        }
        for bar in found
    ]


def empty(asked: str) -> dict[str, Any]:
    """The reply for a period or a bar that is not understood: 200, and nothing in it (Q094)."""
    return {"timePeriod": asked, "mdAvailability": "S", "messageVersion": 2, "data": [], "points": 0, "travelTime": 3}


def bridge_chart(found: Sequence[Candle], instrument: Instrument, source: str) -> dict[str, Any]:
    """The reply of the historical data service."""
    start, end = (found[0].start, found[-1].end) if found else (0, 0)
    return {
        "bars": {
            "open": float(found[0].open) if found else 0.0,
            "startTime": _stamp(start),
            "startTimeVal": start * 1000,
            "endTime": _stamp(end),
            "endTimeVal": end * 1000,
            "points": max(len(found) - 1, 0),
            "data": points(instrument, found, source),
            "mktDataDelay": 0,
        }
    }


def moment(stamp: str) -> float | None:
    """`20260904-13:30:00`, in UTC, as seconds since the epoch; None for what is written otherwise (Q096)."""
    try:
        return dt.datetime.strptime(stamp, STAMP).replace(tzinfo=dt.UTC).timestamp()
    except ValueError:
        return None


def _stamp(seconds: float) -> str:
    return f"{dt.datetime.fromtimestamp(seconds, dt.UTC):{STAMP}}"


def _start(instrument: Instrument, asked: Span, found: Sequence[Candle]) -> int:
    """Where the chart begins: with its first bar, or, where bars are days, the session before."""
    if not found:
        return 0
    if asked.width < DAY:
        return found[0].start
    day = dt.datetime.fromtimestamp(found[0].start, instrument.market.zone).date()
    return instrument.market.previous(day).opens


def _extreme(instrument: Instrument, found: Sequence[Candle], start: int, factor: int, *, highest: bool) -> str:
    """`price/volume/minutes` of the highest or the lowest bar, the price without its point."""
    if not found:
        return "0/0/0"
    bar = max(found, key=lambda each: each.high) if highest else min(found, key=lambda each: each.low)
    price = (bar.high if highest else bar.low) * 10**instrument.digits
    return f"{int(price)}/{round(bar.volume / factor, 3):g}/{(bar.start - start) // 60}"


def _half_spread(instrument: Instrument, found: Sequence[Candle]) -> Decimal:
    level = float(found[-1].close) if found else 0.0
    ticks = max(1, math.ceil(level * SPREADS.get(instrument.sec_type, 0.001) / float(instrument.tick)))
    return instrument.tick * ticks / 2
