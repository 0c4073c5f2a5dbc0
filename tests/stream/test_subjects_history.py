"""`smh`: bars of the first message and of later ones, and the number that ends them."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from ibportal.clock import Clock
from ibportal.core import Core, Options
from ibportal.market_data.bars import Bars
from ibportal.stream.subject import Subject
from ibportal.stream.subjects import history

FIRST: dict[str, Any] = {
    "topic": "smh+265598",
    "serverId": "341115",
    "symbol": "AAPL",
    "text": "APPLE INC",
    "priceFactor": 100,
    "startTime": "20210317-18:00:00",
    "high": "12586/14469/65",
    "low": "12465/12470/0",
    "timePeriod": "7200s",
    "barLength": 300,
    "mdAvailability": "S",
    "mktDataDelay": 0,
    "outsideRth": False,
    "volumeFactor": 100,
    "priceDisplayRule": 1,
    "priceDisplayValue": "2",
    "negativeCapable": False,
    "messageVersion": 2,
    "data": [
        {"o": 125.1, "c": 125.3, "h": 125.86, "l": 124.65, "v": 144.69, "t": 1616004300000},
        {"o": 125.0, "c": 125.1, "h": 125.2, "l": 124.9, "v": 10, "t": 1616004000000},
    ],
    "points": 2,
}
LATER: dict[str, Any] = {
    "topic": "smh+265598",
    "data": [{"o": 125.3, "c": 125.4, "h": 125.5, "l": 125.2, "v": 7, "t": 1616004600000}],
}


def subject(without: str = "") -> Subject[Bars]:
    core = Core(Options(without=frozenset({without} if without else ())), Clock())
    return history(core, 265598, "2h", "5min").subject


def read(found: Subject[Bars], message: dict[str, Any]) -> Bars:
    [bars] = found.read(message)
    return bars


def test_it_is_asked_for_with_a_period_and_a_width() -> None:
    core = Core(Options(), Clock())
    found = history(core, "265598@ISLAND", "2h", "5min", exchange="ISLAND", outside_rth=True, source="bid_ask").subject
    assert found.key == "smh+265598@ISLAND"
    assert found.subscribe == (
        'smh+265598@ISLAND+{"period":"2h","bar":"5min","exchange":"ISLAND","outsideRth":true,"source":"bid_ask",'
        '"format":"%o/%c/%h/%l/%v"}'
    )
    assert found.at_most == 5


@pytest.mark.parametrize(("period", "bar"), [("2 hours", "5min"), ("1d", "1m"), ("31min", "1min")])
def test_what_the_gateway_would_answer_with_something_else_is_refused(period: str, bar: Any) -> None:
    with pytest.raises(ValueError, match="period"):
        history(Core(Options(), Clock()), 265598, period, bar)


def test_bars_are_in_order_exact_and_count_shares() -> None:
    bars = read(subject(), FIRST)
    assert [bar.start for bar in bars] == [
        dt.datetime(2021, 3, 17, 18, 0, tzinfo=dt.UTC),
        dt.datetime(2021, 3, 17, 18, 5, tzinfo=dt.UTC),
    ]
    assert (bars[1].high, bars[1].volume, bars[0].volume) == (Decimal("125.86"), Decimal("14469.00"), Decimal(1000))
    assert (bars.symbol, bars.conid, bars.period, bars.bar_seconds) == ("AAPL", 265598, "2h", 300)
    assert bars.as_asked


def test_what_the_first_message_says_of_all_bars_holds_for_later_ones() -> None:
    found = subject()
    read(found, FIRST)
    later = read(found, LATER)
    assert later[0].volume == 700
    assert (later.symbol, later.bar_seconds, later.as_asked) == ("AAPL", 300, True)


def test_a_width_that_was_replaced_shows() -> None:
    assert not read(subject(), {**FIRST, "timePeriod": "86400s", "barLength": 3600}).as_asked


def test_volumes_are_as_they_come_where_that_is_switched_off() -> None:
    assert read(subject("history-factors"), FIRST)[0].volume == 10


def test_it_is_ended_by_what_the_server_called_it() -> None:
    found = subject()
    assert found.unsubscribe(None) is None
    assert found.unsubscribe(FIRST) == "umh+341115"
    read(found, FIRST)
    assert found.unsubscribe(LATER) == "umh+341115"


def test_without_the_cure_it_is_ended_by_the_conid() -> None:
    assert subject("stream-history-server-id").unsubscribe(FIRST) == "umh+265598"


def test_a_message_without_bars_holds_none() -> None:
    assert list(subject().read({"topic": "smh+265598", "serverId": "341115"})) == []


@pytest.mark.parametrize(
    "data",
    [
        "none",
        [[125.1, 125.3]],
        [{"o": 125.1, "c": 125.3, "h": 125.86, "t": 1616004300000}],
        [{"o": 125.1, "c": 125.3, "h": "high", "l": 124.65, "t": 1616004300000}],
        [{"o": 125.1, "c": 125.3, "h": 125.86, "l": 124.65, "t": "today"}],
    ],
)
def test_bars_of_another_form_are_not_read(data: object) -> None:
    with pytest.raises(ValueError, match=r"data|bar|whole|number"):
        subject().read({**FIRST, "data": data})
