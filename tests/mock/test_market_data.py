"""Snapshots, lines and histories: the same market in every answer."""

import datetime as dt
from typing import Any

import pytest

from ibportal.mock import MockGateway, Reply
from ibportal.mock.areas.market_data import Charges
from ibportal.mock.bars import REACH, WIDTHS, span
from ibportal.mock.lines import Lines
from ibportal.mock.prices import Prices, quote
from ibportal.mock.snapshot import FIELDS
from ibportal.mock.universe import Universe
from tests.mock.engine import ask, plain, value

AAPL, SPY, EURUSD, BTC = 265598, 756733, 12087792, 479624278
HISTORY = "/iserver/marketdata/history"
SNAPSHOT = "/iserver/marketdata/snapshot"


@pytest.fixture
def mock() -> MockGateway:
    return plain()


def get(mock: MockGateway, path: str) -> Any:
    reply = ask(mock, "GET", path)
    assert reply.status == 200, reply.body
    return value(reply)


def wait(mock: MockGateway, **delta: float) -> None:
    """Let time pass without losing the session."""
    left = dt.timedelta(**delta)
    while left:
        step = min(left, dt.timedelta(minutes=4))
        mock.clock.advance(step.total_seconds())
        ask(mock, "POST", "/tickle")
        left -= step


def history(mock: MockGateway, period: str, bar: str, conid: int = AAPL, **more: object) -> Any:
    query = "".join(f"&{name}={each}" for name, each in more.items())
    return get(mock, f"{HISTORY}?conid={conid}&period={period}&bar={bar}{query}")


def day_of(bar: dict[str, Any]) -> dt.date:
    return dt.datetime.fromtimestamp(bar["t"] / 1000, dt.UTC).date()


def refused(reply: Reply) -> tuple[int, str]:
    return reply.status, value(reply)["error"]


def test_a_snapshot_has_the_quote_as_text_under_numbers(mock: MockGateway) -> None:
    [row] = get(mock, f"{SNAPSHOT}?conids=265598&fields=31,55,82,83,84,85,86,87,88,7741,7762,7221,9999")
    seen = quote(mock, AAPL)
    assert row["conid"] == AAPL
    assert row["conidEx"] == "265598"
    assert (row["31"], row["84"], row["86"], row["55"]) == (str(seen.last), str(seen.bid), str(seen.ask), "AAPL")
    assert (row["82"], row["7741"], row["87"]) == (f"{seen.change:+}", str(seen.prior_close), str(seen.volume))
    assert row["87"] == row["7762"]
    assert float(row["83"]) == pytest.approx(seen.change_percent, abs=0.005)
    assert row["7221"] == "NASDAQ.NMS"
    assert row["6119"] == row["server_id"]
    assert row["6509"] == "RpB"
    assert row["_updated"] == int(mock.clock.now().timestamp() * 1000)
    assert "9999" not in row


def test_the_quote_is_frozen_when_the_market_is_closed(mock: MockGateway) -> None:
    mock.clock.advance(hours=12)
    mock.reset()
    [row] = get(mock, f"{SNAPSHOT}?conids=265598&fields=31,7296")
    assert row["6509"].startswith("Z")
    assert row["_updated"] == int(dt.datetime(2026, 3, 17, tzinfo=dt.UTC).timestamp() * 1000)
    close = history(mock, "1d", "1d")["data"][-1]["c"]
    assert float(row["7296"]) == close


def test_an_exchange_may_follow_a_conid(mock: MockGateway) -> None:
    [row] = get(mock, f"{SNAPSHOT}?conids=265598@NASDAQ&fields=31,6004,7094")
    assert (row["conid"], row["conidEx"], row["6004"], row["7094"]) == (
        AAPL,
        "265598@NASDAQ",
        "NASDAQ",
        "265598@NASDAQ",
    )


def test_what_there_is_not_has_a_row_that_says_so_and_no_line(mock: MockGateway) -> None:
    rows = get(mock, f"{SNAPSHOT}?conids=0,999999999,8314&fields=31")
    assert [(row["conid"], row["31"]) for row in rows[:2]] == [(0, "N/A"), (999999999, "N/A")]
    assert {row.get("55") for row in rows[:2]} == {"-"}
    assert list(mock.area(Lines).taken) == [8314]
    assert refused(ask(mock, "GET", f"{SNAPSHOT}?conids=AAPL&fields=31"))[0] == 400


def test_fields_that_mean_nothing_for_a_contract_are_left_out(mock: MockGateway) -> None:
    every = ",".join(FIELDS)
    index, share = get(mock, f"{SNAPSHOT}?conids=416904,8314&fields={every}")
    assert {"84", "86", "7308", "7698", "7636"}.isdisjoint(index)
    assert {"84", "86", "7636", "7293", "7674"} <= share.keys()
    assert {"7308", "7698", "7695"}.isdisjoint(share)


def test_every_field_has_a_value_for_some_contract(mock: MockGateway) -> None:
    mock.clock.advance(hours=8)
    mock.reset()
    universe = mock.area(Universe)
    chain = universe.options(AAPL)
    assert chain is not None
    expiry = chain.expiries(dt.date(2026, 3, 16))[3]
    option = chain.option(expiry, chain.strikes(expiry)[5], "C")
    assert option is not None
    future = universe.front_future("ES", dt.date(2026, 3, 16))
    conids = (AAPL, SPY, EURUSD, option.conid, future.conid, 610000001)
    rows = get(mock, f"{SNAPSHOT}?conids={','.join(map(str, conids))}&fields={','.join(FIELDS)}")
    assert set(FIELDS) - set().union(*rows) == set()


def test_greeks_come_with_the_option(mock: MockGateway) -> None:
    [found] = get(mock, "/iserver/secdef/info?conid=265598&sectype=OPT&month=JUN26&strike=250&right=P")
    [row] = get(mock, f"{SNAPSHOT}?conids={found['conid']}&fields=31,7308,7309,7310,7311,7633,6457,201,7695")
    assert -1 < float(row["7308"]) < 0
    assert float(row["7633"]) == pytest.approx(100 * 0.016 * 252**0.5 * 1.05, rel=0.01)
    assert (row["6457"], row["201"]) == ("265598", "P")
    assert float(row["7695"]) == pytest.approx(250 - float(row["31"]))


def test_positions_show_in_a_snapshot(mock: MockGateway) -> None:
    [row] = get(mock, f"{SNAPSHOT}?conids=756733&fields=31,73,74,75,76,7292")
    assert float(row["73"]) == pytest.approx(float(row["31"]) * float(row["76"]), rel=1e-3)
    assert float(row["75"]) == pytest.approx(float(row["73"]) - float(row["7292"]), abs=0.01)
    [none] = get(mock, f"{SNAPSHOT}?conids=4391&fields=31,73,76")
    assert {"73", "76"}.isdisjoint(none)


def test_lines_are_taken_by_snapshots_and_given_back(mock: MockGateway) -> None:
    lines = mock.area(Lines)
    get(mock, f"{SNAPSHOT}?conids=265598,8314&fields=31")
    get(mock, f"{SNAPSHOT}?conids=265598&fields=84")
    assert {conid: line.fields for conid, line in lines.taken.items()} == {AAPL: {"31", "84"}, 8314: {"31"}}
    assert value(ask(mock, "POST", "/iserver/marketdata/unsubscribe", {"conid": AAPL})) == {"success": True}
    assert refused(ask(mock, "POST", "/iserver/marketdata/unsubscribe", {"conid": AAPL})) == (500, "unknown")
    assert get(mock, "/iserver/marketdata/unsubscribeall") == {"unsubscribed": True}
    assert not lines.taken


def test_the_old_way_to_give_a_line_back_is_gone(mock: MockGateway) -> None:
    get(mock, f"{SNAPSHOT}?conids=265598&fields=31")
    reply = ask(mock, "GET", "/iserver/marketdata/265598/unsubscribe")
    assert (reply.status, b"Resource not found" in reply.body) == (404, True)
    assert list(mock.area(Lines).taken) == [AAPL]


def test_lines_end_with_the_brokerage_session(mock: MockGateway) -> None:
    get(mock, f"{SNAPSHOT}?conids=265598&fields=31")
    ask(mock, "POST", "/logout")
    assert not mock.area(Lines).taken


@pytest.mark.parametrize("conid", [AAPL, SPY, 416904, EURUSD, BTC, 610000001, 38709473])
def test_the_last_bar_closes_at_the_last_price(mock: MockGateway, conid: int) -> None:
    wait(mock, hours=1, seconds=17)
    last = float(quote(mock, conid).last)
    for period, bar in (("1d", "1min"), ("1d", "5min"), ("2d", "1h"), ("1w", "1d"), ("3m", "1w"), ("1y", "1m")):
        assert history(mock, period, bar, conid)["data"][-1]["c"] == last, (period, bar)


def test_the_day_has_the_high_the_low_and_the_volume_of_its_minutes(mock: MockGateway) -> None:
    wait(mock, hours=7)
    minutes = history(mock, "1d", "1min")["data"]
    [day] = history(mock, "1d", "1d")["data"]
    assert len(minutes) == 390
    assert day["h"] == max(each["h"] for each in minutes)
    assert day["l"] == min(each["l"] for each in minutes)
    assert (day["o"], day["c"], day["t"]) == (minutes[0]["o"], minutes[-1]["c"], minutes[0]["t"])
    assert day["v"] == pytest.approx(sum(each["v"] for each in minutes), abs=1)
    seen = quote(mock, AAPL)
    assert [str(each) for each in (seen.open, seen.high, seen.low)] == [f"{day[key]:.2f}" for key in "ohl"]


@pytest.mark.parametrize("width", ["1w", "1m"])
def test_weeks_and_months_are_made_of_their_days(mock: MockGateway, width: str) -> None:
    groups: dict[tuple[int, ...], list[dict[str, Any]]] = {}
    for bar in history(mock, "1y", "1d")["data"]:
        day = day_of(bar)
        groups.setdefault(day.isocalendar()[:2] if width == "1w" else (day.year, day.month), []).append(bar)
    wide = history(mock, "1y", width)["data"]
    assert [bar["h"] for bar in wide] == [max(bar["h"] for bar in group) for group in groups.values()]
    assert [bar["c"] for bar in wide] == [group[-1]["c"] for group in groups.values()]


def test_a_chart_says_what_it_is(mock: MockGateway) -> None:
    found = history(mock, "2d", "30min")
    assert found["symbol"] == "AAPL"
    assert (found["text"], found["timePeriod"], found["barLength"]) == ("APPLE INC", "2d", 1800)
    assert (found["priceFactor"], found["volumeFactor"], found["mdAvailability"]) == (100, 100, "S")
    assert found["points"] == len(found["data"]) - 1
    assert found["startTime"] == "20260313-13:30:00"
    assert found["tradingDayDuration"] == 390
    assert "direction" not in found
    price, volume, minutes = found["high"].split("/")
    best = max(found["data"], key=lambda bar: bar["h"])
    assert int(price) == round(best["h"] * 100)
    assert float(volume) == pytest.approx(best["v"], rel=1e-4)
    assert int(minutes) == (best["t"] - found["data"][0]["t"]) // 60_000
    assert history(mock, "1m", "1d")["startTime"] < "20260217"


def test_bars_of_hours_begin_on_full_hours_at_the_exchange(mock: MockGateway) -> None:
    wait(mock, hours=7)
    starts = [each["t"] // 1000 for each in history(mock, "1d", "1h")["data"]]
    local = [dt.datetime.fromtimestamp(each, dt.UTC) - dt.timedelta(hours=4) for each in starts]
    assert [f"{each:%H:%M}" for each in local] == ["09:30", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00"]


def test_bars_outside_regular_hours_come_when_asked_for(mock: MockGateway) -> None:
    wait(mock, hours=7)
    inside, outside = history(mock, "1d", "30min"), history(mock, "1d", "30min", outsideRth="true")
    assert (len(inside["data"]), inside["outsideRth"], outside["outsideRth"]) == (13, False, True)
    assert len(outside["data"]) == 26  # from 4:00 to 17:00, which it is now
    assert {each["t"] for each in inside["data"]} < {each["t"] for each in outside["data"]}


def test_weekends_and_holidays_have_no_bars(mock: MockGateway) -> None:
    days = [day_of(each) for each in history(mock, "2m", "1d")["data"]]
    assert dt.date(2026, 2, 16) not in days  # Presidents' Day
    assert dt.date(2026, 2, 17) in days
    assert all(each.weekday() < 5 for each in days)
    assert any(day_of(each).weekday() > 4 for each in history(mock, "1m", "1d", BTC)["data"])


def test_a_period_in_days_counts_trading_days(mock: MockGateway) -> None:
    assert len(history(mock, "30d", "1d")["data"]) == 30
    assert len(history(mock, "1000d", "1d")["data"]) == 1000


def test_a_period_in_hours_counts_trading_time(mock: MockGateway) -> None:
    found = history(mock, "2h", "10min")["data"]  # half an hour of Monday, an hour and a half of Friday
    assert len(found) == 12
    assert [dt.datetime.fromtimestamp(each["t"] / 1000, dt.UTC).day for each in found] == [13] * 9 + [16] * 3


def test_a_history_ends_or_begins_where_it_is_told_to_in_utc(mock: MockGateway) -> None:
    back = history(mock, "1d", "30min", startTime="20260312-15:00:00")
    assert back["direction"] == -1
    assert back["data"][-1]["t"] == _ms(2026, 3, 12, 14, 30)
    assert back["data"][0]["t"] == _ms(2026, 3, 12, 13, 30)
    ahead = history(mock, "1d", "30min", startTime="20260312-15:00:00", direction=1)
    assert ahead["direction"] == 1
    assert ahead["data"][0]["t"] == _ms(2026, 3, 12, 15, 0)
    assert ahead["data"][-1]["t"] == _ms(2026, 3, 13, 14, 30)
    future = history(mock, "1d", "30min", startTime="20270101-00:00:00")
    assert future["data"] == history(mock, "1d", "30min")["data"]


def _ms(*when: int) -> int:
    year, month, day, hour, minute = when
    return int(dt.datetime(year, month, day, hour, minute, tzinfo=dt.UTC).timestamp()) * 1000


@pytest.mark.parametrize("stamp", ["20260312", "2026-03-12T15:00:00Z", "20260312-15:00", "20261312-15:00:00"])
def test_a_start_in_another_spelling_is_refused(mock: MockGateway, stamp: str) -> None:
    assert ask(mock, "GET", f"{HISTORY}?conid=265598&period=1d&bar=1h&startTime={stamp}").status == 400


def test_sources_differ_in_prices_and_volumes(mock: MockGateway) -> None:
    trades, middle, both = (
        history(mock, "1d", "5min", source=each)["data"][0] for each in ("Last", "Midpoint", "Bid_Ask")
    )
    assert trades["v"] > 0
    assert (middle["v"], both["v"]) == (0, 0)
    assert both["l"] < middle["l"]
    assert both["h"] > middle["h"]
    assert history(mock, "1d", "5min", source="Trades")["data"][0] == trades


@pytest.mark.parametrize("unit", sorted(REACH))
@pytest.mark.parametrize("bar", sorted(WIDTHS))
def test_every_legal_period_and_bar_has_bars(mock: MockGateway, unit: str, bar: str) -> None:
    for count in (1, REACH[unit]):
        found = history(mock, f"{count}{unit}", bar, SPY)
        assert found["data"], (count, unit, bar)
        times = [each["t"] for each in found["data"]]
        assert times == sorted(set(times))
        assert found["barLength"] >= WIDTHS[bar]
        assert all(
            each["l"] <= min(each["o"], each["c"]) <= max(each["o"], each["c"]) <= each["h"] for each in found["data"]
        )


@pytest.mark.parametrize(
    ("period", "bar"),
    [
        ("INVALID", "1min"),
        ("1M", "1d"),
        ("31min", "1min"),
        ("9h", "1min"),
        ("0d", "1d"),
        ("1001d", "1d"),
        ("1d", "7min"),
    ],
)
def test_what_is_not_understood_has_no_bars_and_no_error(mock: MockGateway, period: str, bar: str) -> None:
    assert history(mock, period, bar)["data"] == []
    assert span(period, bar) is None


def test_what_cannot_be_charted_says_so(mock: MockGateway) -> None:
    unknown = ask(mock, "GET", f"{HISTORY}?conid=999999999&period=1d&bar=1h")
    assert refused(unknown) == (500, "Chart data unavailable")
    elsewhere = ask(mock, "GET", f"{HISTORY}?conid=265598&period=1d&bar=1h&exchange=EUREX")
    assert refused(elsewhere) == (500, "Chart data unavailable")
    assert get(mock, f"{HISTORY}?conid=10753221&period=1d&bar=1h") == {"error": "No data."}
    assert history(mock, "1d", "1h", startTime="00010101-00:00:00") == {"error": "No data."}


def test_an_expired_option_has_no_bars(mock: MockGateway) -> None:
    path = "/iserver/secdef/info?conid=265598&sectype=OPT&month=MAR26&strike=250&right=C"
    conid = get(mock, path)[0]["conid"]
    assert history(mock, "1d", "5min", conid)["data"]
    mock.clock.advance(days=6)
    mock.reset()
    assert history(mock, "1d", "5min", conid) == {"error": "No data."}


def test_a_scripted_price_is_in_the_bars(mock: MockGateway) -> None:
    wait(mock, minutes=30)
    mock.area(Prices).set(AAPL, last="300.00")
    wait(mock, minutes=3)
    data = history(mock, "1d", "1min")["data"]
    assert [bar["c"] for bar in data[-3:]] == [300.0] * 3
    assert data[-3]["o"] == 300.0
    assert data[-4]["h"] < 300
    [day] = history(mock, "1d", "1d")["data"]
    assert day["h"] == day["c"] == 300.0


def test_the_data_service_has_the_same_bars(mock: MockGateway) -> None:
    found = get(mock, "/hmds/history?conid=265598&period=1d&bar=5min")["bars"]
    same = history(mock, "1d", "5min")["data"]
    assert [each["c"] for each in found["data"]] == [each["c"] for each in same]
    assert found["points"] == len(same) - 1
    assert (found["startTimeVal"], found["open"]) == (same[0]["t"], same[0]["o"])


def test_the_farm_snapshot_takes_no_line(mock: MockGateway) -> None:
    row = get(mock, "/md/snapshot?conids=265598&fields=31,84")
    assert (row["conid"], row["31"]) == (AAPL, str(quote(mock, AAPL).last))
    assert row["minTick"] == 0.01
    assert not mock.area(Lines).taken


def test_a_regulatory_snapshot_is_counted_and_refused_on_paper() -> None:
    live, paper = plain(profile="live"), plain()
    row = get(live, "/md/regsnapshot?conid=265598")
    assert row["84"] == str(quote(live, AAPL).bid)
    assert isinstance(row["85"], int)
    get(live, "/md/regsnapshot?conid=265598")
    assert live.area(Charges).regulatory == 2
    assert ask(live, "GET", "/md/regsnapshot?conid=12087792").status == 400
    assert ask(paper, "GET", "/md/regsnapshot?conid=265598").status == 400
    assert paper.area(Charges).regulatory == 0
