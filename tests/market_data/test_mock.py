"""Market data at the mock gateway with every quirk: what daily use looks like, for markets of every kind."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

import pytest

from ibportal import Client
from ibportal.market_data import Bars, BarSize, periods
from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe


@pytest.fixture
def mock() -> MockGateway:
    return MockGateway()


@pytest.fixture
def ib(mock: MockGateway) -> Iterator[Client]:
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as client:
        yield client


def conid(mock: MockGateway, kind: str) -> int:
    universe = mock.area(Universe)
    if kind == "FUT":
        return universe.front_future("ES", mock.clock.now().date()).conid
    return universe.all(kind)[0].conid


def pauses(bars: Bars) -> set[float]:
    """Seconds between the starts of bars that follow each other."""
    return {(later.start - earlier.start).total_seconds() for earlier, later in pairwise(bars)}


@pytest.mark.parametrize("kind", ["STK", "IND", "CASH", "CRYPTO", "FUT", "BOND"])
@pytest.mark.parametrize("bar", ["5min", "1h"])
def test_a_range_in_pieces_is_what_one_piece_says(kind: str, bar: BarSize, mock: MockGateway, ib: Client) -> None:
    contract, now = conid(mock, kind), mock.clock.now()
    period = "2d" if bar == "5min" else "20d"
    whole = ib.market_data.history(contract, period, bar)
    pieces = ib.market_data.history(contract, bar=bar, since=whole[0].start, until=now)
    assert [each.start for each in pieces] == [each.start for each in whole]
    assert pieces[:-1] == whole[:-1]


@pytest.mark.parametrize("bar", ["1min", "5min", "15min"])
def test_a_market_that_never_closes_has_no_gaps(bar: BarSize, mock: MockGateway, ib: Client) -> None:
    since = mock.clock.now() - dt.timedelta(days=4)
    bars = ib.market_data.history(conid(mock, "CRYPTO"), bar=bar, since=since)
    assert bars[0].start == since
    assert pauses(bars) == {periods.seconds(bar)}


def test_weeks_and_months_are_whole_where_pieces_meet(mock: MockGateway, ib: Client) -> None:
    since = mock.clock.now() - dt.timedelta(days=6 * 365)
    weeks = ib.market_data.history(conid(mock, "STK"), bar="1w", since=since)
    assert len({each.start.isocalendar()[:2] for each in weeks}) == len(weeks) > 300
    months = ib.market_data.history(conid(mock, "STK"), bar="1m", since=since)
    assert len({(each.start.year, each.start.month) for each in months}) == len(months) > 70


def test_a_chain_of_options_is_quoted_with_greeks(mock: MockGateway, ib: Client) -> None:
    chain = mock.area(Universe).options(265598)
    assert chain is not None
    today = mock.clock.now().date()
    expiry = next(day for day in chain.expiries(today) if (day - today).days > 20)
    options = [chain.option(expiry, strike, "C") for strike in chain.strikes(expiry)[:8]]
    quotes = ib.market_data.snapshot([each.conid for each in options if each], ["bid", "ask", "delta"])
    assert all(quote.delta is not None for quote in quotes)
    frame = quotes.to_frame()
    assert frame["delta"].is_monotonic_decreasing


def test_lines_end_with_the_session_and_are_not_given_back_after_it(mock: MockGateway, ib: Client) -> None:
    ib.market_data.snapshot([265598, 8314])
    mock.clock.advance(minutes=6)
    [quote] = ib.market_data.snapshot(265598)
    assert not quote.missing
    assert ib.market_data.release() == 1
