"""Histories: legal requests, factors, and long ranges put together from pieces."""

import datetime as dt
import logging
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import httpx
import polars as pl
import pytest

from ibportal.errors import NoData, Unavailable, UnreadableReply
from ibportal.market_data import Bar, Progress, Timeline, periods

from .conftest import Use, Wire

if TYPE_CHECKING:
    from ibportal.market_data import Bars

HISTORY = "/iserver/marketdata/history"
NEW_YORK = ZoneInfo("America/New_York")
NOW = dt.datetime(2026, 3, 16, 14, 0, tzinfo=dt.UTC)
"""When the wire's clock starts."""


def reply(bars: list[dict[str, Any]], **others: Any) -> dict[str, Any]:
    return {
        "symbol": "AAPL",
        "text": "APPLE INC",
        "priceFactor": 100,
        "volumeFactor": 40,
        "timePeriod": "2d",
        "barLength": 86400,
        "mdAvailability": "D",
        "mktDataDelay": 900,
        "outsideRth": False,
        "data": bars,
        **others,
    }


TWO = [
    {"o": 307.58, "c": 310.03, "h": 311.49, "l": 305.74, "v": 700773.675, "t": 1785763800000},
    {"o": 310.14, "c": 316.83, "h": 319.22, "l": 309.6, "v": 710491.625, "t": 1785850200000},
]


class Market:
    """Trades from 14:00 to 20:00 UTC on weekdays, and answers histories of it as the gateway does."""

    def __init__(self, since: dt.datetime, *, longest: int = 365, calendar: bool = True, pauses: bool = True) -> None:
        self.since = since
        self.longest = longest
        """The longest period it answers, in days."""
        self.calendar = calendar
        """Whether a period of days counts the calendar's, or those of trading."""
        self.pauses = pauses

    def trades(self, at: dt.datetime, width: int) -> bool:
        open_then = at.weekday() < 5 and (width >= 86_400 or 14 <= at.hour < 20)
        return at >= self.since and (not self.pauses or open_then)

    def bars(self, since: dt.datetime, until: dt.datetime, width: int) -> list[int]:
        first = int(since.timestamp()) // width * width
        starts = range(first + (width if first < since.timestamp() else 0), int(until.timestamp()), width)
        return [start for start in starts if self.trades(dt.datetime.fromtimestamp(start, dt.UTC), width)]

    def __call__(self, request: httpx.Request) -> Any:
        query = request.url.params
        length, width = periods.seconds(query["period"]), periods.seconds(query["bar"])
        if length > self.longest * 86_400:
            return httpx.Response(500, json={"error": "Chart data unavailable"})
        until = NOW
        if "startTime" in query:
            assert query["direction"] == "-1"
            until = dt.datetime.strptime(query["startTime"], "%Y%m%d-%H:%M:%S").replace(tzinfo=dt.UTC)
        found = self.bars(until - dt.timedelta(seconds=length), until, width)
        if not self.calendar and not found:
            found = self.bars(until - dt.timedelta(days=4), until, width)[-length // width :]
        if not found:
            return httpx.Response(500, json={"error": "No data."})
        rows = [{"t": at * 1000, "o": 1.0, "h": 2.0, "l": 0.5, "c": 1.5, "v": 1} for at in found[-1000:]]
        return reply(rows, barLength=width, timePeriod=query["period"])


def starts(bars: "Bars") -> list[int]:
    return [int(bar.start.timestamp()) for bar in bars]


def test_bars_are_exact_and_factors_applied(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO)
    bars: Bars = use(("history", 265598, "2d", "1d"))
    assert bars[0] == Bar(
        start=dt.datetime(2026, 8, 3, 13, 30, tzinfo=dt.UTC),
        open=Decimal("307.58"),
        high=Decimal("311.49"),
        low=Decimal("305.74"),
        close=Decimal("310.03"),
        volume=Decimal("28030947.000"),
    )
    assert (bars.high, bars.low) == (bars[1], bars[0])
    assert (bars.symbol, bars.text, bars.conid, bars.volume_factor) == ("AAPL", "APPLE INC", 265598, 40)
    assert bars.availability.timeline is Timeline.DELAYED
    assert bars.delay == dt.timedelta(minutes=15)
    assert bars.as_asked
    assert wire.asked(HISTORY) == [{"conid": "265598", "period": "2d", "bar": "1d"}]


def test_bars_come_the_oldest_first_whatever_order_they_have(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO[::-1])
    bars: Bars = use(("history", 265598, "2d", "1d"))
    assert starts(bars) == [1785763800, 1785850200]


def test_sources_without_volume_have_none(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply([{key: TWO[0][key] for key in "tohlc"}])
    bars: Bars = use(("history", 265598, "2d", "1d"), source="Midpoint")
    assert bars[0].volume == 0
    assert wire.asked(HISTORY)[0]["source"] == "Midpoint"


def test_other_bars_than_asked_for_are_told(wire: Wire, use: Use, caplog: pytest.LogCaptureFixture) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO, timePeriod="1w")
    with caplog.at_level(logging.WARNING, "ibportal"):
        bars: Bars = use(("history", 265598, "2d", "1d"))
    assert not bars.as_asked
    assert (bars.answered_period, bars.bar_seconds) == ("1w", 86400)
    assert "asked for 2d of 1d, got 1w of 86400 s" in caplog.text


def test_options_of_the_request_are_sent(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO)
    until = dt.datetime(2026, 3, 2, 9, 30, tzinfo=NEW_YORK)
    use(("history", 265598, "2d", "1d"), until=until, exchange="SMART", outside_rth=True)
    [query] = wire.asked(HISTORY)
    assert query["startTime"] == "20260302-14:30:00"
    assert (query["direction"], query["exchange"], query["outsideRth"]) == ("-1", "SMART", "true")


WRONG: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
    (("1M", "1d"), {}, "did you mean 1m"),
    (("1w", "1min"), {}, "allows 10min to 1w"),
    ((None, "5mins"), {"since": NOW - dt.timedelta(days=1)}, "bar '5mins' is not written.*did you mean 5min"),
    ((None, "7min"), {"since": NOW - dt.timedelta(days=1)}, "no width there is"),
    (("1d", "1min"), {"until": dt.datetime(2026, 3, 2)}, "says nothing about its zone"),  # noqa: DTZ001
    ((None, "1min"), {"since": dt.datetime(2026, 3, 2)}, "says nothing about its zone"),  # noqa: DTZ001
    ((None, "1min"), {"since": NOW}, "the range is empty"),
    ((), {}, "give either a period"),
    (("1d", "1min"), {"since": NOW - dt.timedelta(days=1)}, "give either a period"),
]


@pytest.mark.parametrize(("args", "keywords", "words"), WRONG)
def test_what_cannot_be_asked_is_refused_before_anything_is_sent(
    args: tuple[Any, ...], keywords: dict[str, Any], words: str, wire: Wire, use: Use
) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO)
    with pytest.raises(ValueError, match=words):
        use(("history", 265598, *args), **keywords)
    assert wire.requests == []


@pytest.mark.parametrize("calendar", [True, False])
@pytest.mark.parametrize("bar", ["1min", "5min", "1h"])
def test_a_long_range_has_no_gaps_and_no_overlap(bar: str, calendar: Any, wire: Wire, use: Use) -> None:
    market = wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=900), calendar=calendar)
    since, until = NOW - dt.timedelta(days=12, hours=3), NOW - dt.timedelta(days=1, hours=2, minutes=30)
    bars: Bars = use(("history", 265598, None, bar), since=since, until=until)
    assert starts(bars) == market.bars(since, until, periods.seconds(bar))
    assert bars.period is None
    assert bars.as_asked


def test_a_market_that_never_pauses_is_fetched_in_shorter_pieces(wire: Wire, use: Use) -> None:
    market = wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=900), pauses=False)
    since = NOW - dt.timedelta(days=2)
    bars: Bars = use(("history", 265598, None, "1min"), since=since)
    assert starts(bars) == market.bars(since, NOW, 60)
    assert [query["period"] for query in wire.asked(HISTORY)] == ["1d", *["8h"] * 7]


def test_a_period_with_more_bars_than_one_answer_holds_is_fetched_in_pieces(wire: Wire, use: Use) -> None:
    market = wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=900), pauses=False)
    bars: Bars = use(("history", 265598, "1d", "1min"))
    assert starts(bars) == market.bars(NOW - dt.timedelta(days=1), NOW, 60)
    assert len(bars) == 1440


def test_a_long_period_that_is_refused_is_fetched_in_pieces(wire: Wire, use: Use) -> None:
    market = wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=3000))
    bars: Bars = use(("history", 265598, "3y", "1d"))
    assert starts(bars) == market.bars(NOW - dt.timedelta(days=1095), NOW, 86_400)
    assert bars.period == "3y"
    assert bars.as_asked


def test_a_failure_that_pieces_do_not_cure_is_raised(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=3000), longest=0)
    with pytest.raises(Unavailable, match="Chart data unavailable"):
        use(("history", 265598, "3y", "1d"))


def test_a_short_period_that_is_refused_is_not_cut_into_pieces(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=3000), longest=0)
    with pytest.raises(Unavailable, match="Chart data unavailable"):
        use(("history", 265598, "1w", "1d"))
    assert {query["period"] for query in wire.asked(HISTORY)} == {"1w"}


def test_a_range_ends_where_the_history_of_the_instrument_begins(wire: Wire, use: Use) -> None:
    market = wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=3))
    bars: Bars = use(("history", 265598, None, "5min"), since=NOW - dt.timedelta(days=400))
    assert starts(bars) == market.bars(market.since, NOW, 300)
    assert len(wire.asked(HISTORY)) < 12


@pytest.mark.parametrize("status", [200, 500])
def test_no_data_is_told_from_trouble(status: int, wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: httpx.Response(status, json={"error": "No data."})
    with pytest.raises(NoData):
        use(("history", 265598, "1d", "1min"))
    assert len(wire.asked(HISTORY)) == 1


def test_a_range_without_any_bars_is_no_data(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply([])
    with pytest.raises(NoData, match="no bars of 265598 between 2026-03-14"):
        use(("history", 265598, None, "1h"), since=NOW - dt.timedelta(days=2))


def test_a_range_of_two_widths_is_not_put_together(wire: Wire, use: Use) -> None:
    market = Market(NOW - dt.timedelta(days=900))

    def answer(request: httpx.Request) -> Any:
        return market(request) | {"barLength": 60 * len(wire.requests)}

    wire.answers[HISTORY] = answer
    with pytest.raises(UnreadableReply, match="bars of 60 s and of 120 s in one range"):
        use(("history", 265598, None, "1h"), since=NOW - dt.timedelta(days=100))


def test_progress_goes_from_the_end_to_the_beginning(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = Market(NOW - dt.timedelta(days=900))
    seen: list[Progress] = []
    since = NOW - dt.timedelta(days=10)
    bars: Bars = use(("history", 265598, None, "1min"), since=since, progress=seen.append)
    fractions = [each.fraction for each in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert 0 < fractions[0] < 0.2
    assert seen[-1].bars == len(bars)
    assert seen[-1].requests == len(wire.asked(HISTORY))


def test_a_frame_of_bars(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO)
    bars: Bars = use(("history", 265598, "2d", "1d"))
    frame = bars.to_frame()
    assert list(frame.columns) == ["open", "high", "low", "close", "volume"]
    assert str(frame.index[0]) == "2026-08-03 13:30:00+00:00"
    assert frame["volume"].iloc[0] == 28030947.0
    table = bars.to_frame("polars")
    assert table.schema["start"] == pl.Datetime("us", "UTC")
    assert table["close"].to_list() == [310.03, 316.83]


def test_a_frame_needs_its_library(wire: Wire, use: Use, monkeypatch: pytest.MonkeyPatch) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO)
    bars: Bars = use(("history", 265598, "2d", "1d"))
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install ibportal\[frames\]"):
        bars.to_frame()


def test_bars_are_described_in_a_line(wire: Wire, use: Use) -> None:
    wire.answers[HISTORY] = lambda _: reply(TWO)
    bars: Bars = use(("history", 265598, "2d", "1d"))
    assert repr(bars) == "<Bars of AAPL: 2 of 1d, 2026-08-03 13:30:00 to 2026-08-04 13:30:00 UTC>"
