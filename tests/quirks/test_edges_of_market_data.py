"""What quirks of quotes and histories do at their edges."""

from typing import Any

import httpx
import pytest

from ibportal.errors import ApiError, Maintenance, NoData, Unavailable
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe
from tests.mock.engine import ask, value
from tests.quirks.alone import asking, said, showing

APPLE, EURO = 265598, 12087792

# derivative-searched --------------------------------------------------------------------------------------------------


def future(mock: MockGateway) -> int:
    """The nearest future on the S&P 500."""
    return mock.area(Universe).front_future("ES", mock.clock.now().date()).conid


def quoted(mock: MockGateway) -> set[int]:
    """Which of a future and a share have a price, and that the others have nothing but who they are."""
    rows = value(ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={future(mock)},{APPLE}&fields=31"))
    assert all(row.keys() == {"conid", "conidEx", "server_id", "6119"} for row in rows if "31" not in row)
    return {row["conid"] for row in rows if "31" in row}


def test_a_future_has_no_price_until_its_symbol_was_searched_for_in_the_session() -> None:
    mock = showing("derivative-searched")
    assert quoted(mock) == {APPLE}
    ask(mock, "GET", "/iserver/secdef/search?symbol=NQ")
    assert quoted(mock) == {APPLE}
    ask(mock, "GET", "/iserver/secdef/search?symbol=es")
    assert quoted(mock) == quoted(mock) == {APPLE, future(mock)}
    mock.lose_session("login")
    mock.log_in()
    assert quoted(mock) == {APPLE}
    ask(mock, "POST", "/iserver/secdef/search", {"symbol": "ES"})
    ask(mock, "POST", "/iserver/secdef/search", {"symbol": "NQ"})
    assert quoted(mock) == {APPLE, future(mock)}
    assert quoted(showing()) == {APPLE, future(mock)}


def quoting(wanted: list[int], definitions: httpx.Response) -> list[str]:
    """What is searched for where all rows of a snapshot stay empty, and definitions are answered so."""
    searched = list[str]()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/snapshot"):
            return httpx.Response(200, json=[{"conid": each, "conidEx": str(each)} for each in wanted])
        if request.url.path.endswith("/trsrv/secdef"):
            return definitions
        searched.append(request.url.params["symbol"])
        return httpx.Response(200, json=[])

    with asking(answer) as (ib, _):
        assert [quote.last for quote in ib.market_data.snapshot(wanted, ["last"])] == [None] * len(wanted)
    return searched


def test_the_underlyings_of_derivatives_are_searched_for_once_each() -> None:
    rows = [
        {"conid": 1, "assetClass": "FUT", "undSym": "ES", "ticker": "ESM6"},
        {"conid": 2, "assetClass": "FOP", "undSym": "ES", "ticker": "EW1"},
        {"conid": 3, "assetClass": "OPT", "ticker": "IBM"},
        {"conid": 4, "assetClass": "STK", "ticker": "AAPL"},
        {"conid": 5, "assetClass": "WAR"},
    ]
    assert quoting([1, 2, 3, 4, 5], httpx.Response(200, json={"secdef": rows})) == ["ES", "IBM"]


@pytest.mark.parametrize("status", [404, 500])
def test_a_quote_stays_empty_where_its_contract_cannot_be_looked_up(status: int) -> None:
    assert quoting([1], httpx.Response(status, json={"error": "nothing"})) == []


# late-fields, snapshot-preflight --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("field", "seconds"), [("last", 5), ("delta", 30), ("iv_pct", 30)])
def test_a_snapshot_waits_five_seconds_for_prices_and_thirty_for_greeks(field: Any, seconds: float) -> None:
    with asking(lambda _: httpx.Response(200, json=[{"conid": 1, "conidEx": "1", "55": "X"}])) as (ib, moments):
        ib.market_data.snapshot([1], [field])
    assert moments[-1] - moments[0] == pytest.approx(seconds)


def greeks(mock: MockGateway) -> bool:
    """Whether an option on a share has its delta."""
    chain = mock.area(Universe).options(APPLE)
    assert chain is not None
    expiry = chain.expiries(mock.clock.now().date())[-1]
    option = chain.option(expiry, chain.strikes(expiry)[0], "C")
    assert option is not None
    [row] = value(ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={option.conid}&fields=31,7308"))
    assert "31" in row
    return "7308" in row


def test_greeks_come_twelve_seconds_after_they_were_asked_for() -> None:
    mock = showing("late-fields")
    assert not greeks(mock)
    mock.clock.advance(11.75)
    assert not greeks(mock)
    mock.clock.advance(0.25)
    assert greeks(mock)
    ask(mock, "GET", "/iserver/marketdata/unsubscribeall")
    assert not greeks(mock)
    assert greeks(showing())


# history-windows ------------------------------------------------------------------------------------------------------


def history(mock: MockGateway, conid: int, period: str, bar: str) -> tuple[int, Any]:
    """Status and value of a history, the hours outside trading included."""
    return said(
        ask(mock, "GET", f"/iserver/marketdata/history?conid={conid}&period={period}&bar={bar}&outsideRth=true")
    )


@pytest.mark.parametrize("period", ["1y", "365d", "8760h", "525600min"])
def test_a_year_is_answered(period: str) -> None:
    assert history(showing("history-windows"), APPLE, period, "1d")[0] == 200


@pytest.mark.parametrize("period", ["2y", "366d", "8761h", "525601min"])
def test_anything_longer_than_a_year_is_refused(period: str) -> None:
    refused = history(showing("history-windows"), APPLE, period, "1d")
    assert refused == (500, {"error": "Chart data unavailable"})
    assert history(showing(), APPLE, period, "1d")[0] == 200


def test_of_more_than_a_thousand_bars_the_latest_thousand_come() -> None:
    status, cut = history(showing("history-windows"), EURO, "1d", "1min")
    whole = history(showing(), EURO, "1d", "1min")[1]
    assert (status, len(cut["data"]), cut["points"]) == (200, 1000, 999)
    assert len(whole["data"]) > 1000
    assert cut["data"] == whole["data"][-1000:]
    assert {**cut, "data": None, "points": None} == {**whole, "data": None, "points": None}


@pytest.mark.parametrize(("conid", "period", "bar"), [(APPLE, "1m", "1d"), (APPLE, "later", "1d"), (1, "1d", "1h")])
def test_what_fits_or_is_nothing_is_left_as_it_is(conid: int, period: str, bar: str) -> None:
    assert history(showing("history-windows"), conid, period, bar) == history(showing(), conid, period, bar)


@pytest.mark.parametrize(
    ("status", "words", "error", "goes_on"),
    [
        (500, "Chart data unavailable", Unavailable, True),
        (503, "System maintenance", Maintenance, False),
        (500, "No data.", NoData, False),
    ],
)
def test_shorter_periods_are_tried_where_they_may_work(
    status: int, words: str, error: type[ApiError], *, goes_on: bool
) -> None:
    refusal = httpx.Response(status, json={"error": words})
    with asking(lambda _: refusal) as (ib, moments):
        with pytest.raises(error):
            ib.market_data.history(APPLE, "1m", "1d")
        assert len(moments) == 1, "there is no shorter one"
        with pytest.raises(error) as caught:
            ib.market_data.history(APPLE, "3y", "1d")
    assert type(caught.value) is error
    assert (len(moments) > 2) is goes_on
