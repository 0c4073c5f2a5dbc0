"""Prices: a function of seed, contract and time; consistent at every width; scripted by tests."""

import datetime as dt
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibportal.mock import MockGateway
from ibportal.mock.calendar import US_STOCKS
from ibportal.mock.path import Path
from ibportal.mock.prices import Prices, UnknownContract, quote
from ibportal.mock.universe import Universe
from tests.mock.engine import plain

AAPL, SPX, SPY, EURUSD, BTC, BOND, FORECAST = 265598, 416904, 756733, 12087792, 479624278, 610000001, 722489372
TODAY = dt.date(2026, 3, 16)
OPENS = int(dt.datetime(2026, 3, 16, 13, 30, tzinfo=dt.UTC).timestamp())
CLOSES = int(dt.datetime(2026, 3, 16, 20, tzinfo=dt.UTC).timestamp())
KINDS = (AAPL, SPX, SPY, EURUSD, BTC, BOND, FORECAST, 722489376, 38708077, 41645598, 120549942)


def market(mock: MockGateway) -> Prices:
    return mock.area(Prices)


def option(mock: MockGateway, right: str = "C", strike: int = 250, underlying: int = AAPL) -> int:
    chain = mock.area(Universe).options(underlying)
    assert chain is not None
    found = chain.option(dt.date(2026, 4, 17), Decimal(strike), right)
    assert found is not None
    return found.conid


def front(mock: MockGateway, symbol: str = "ES") -> int:
    return mock.area(Universe).front_future(symbol, TODAY).conid


def test_the_same_seed_gives_the_same_prices_whatever_was_asked_before() -> None:
    busy, calm = plain(seed=5), plain(seed=5)
    market(busy).days(AAPL, 50)
    busy.clock.advance(hours=2)
    market(busy).quote(AAPL)
    calm.clock.advance(hours=2)
    assert quote(busy, AAPL) == quote(calm, AAPL)
    assert quote(plain(seed=6), AAPL) != quote(plain(seed=5), AAPL)


def test_a_price_can_be_asked_for_at_any_time() -> None:
    mock = plain()
    later = mock.clock.now().timestamp() + 3600
    expected = quote(mock, AAPL, later)
    mock.clock.advance(hours=1)
    assert quote(mock, AAPL) == expected


@pytest.mark.parametrize("conid", KINDS)
def test_a_quote_holds_together(conid: int) -> None:
    mock = plain()
    mock.clock.advance(hours=2)
    found = quote(mock, conid)
    instrument = mock.area(Universe).instrument(conid)
    assert instrument is not None
    assert found.open is not None
    assert found.high is not None
    assert found.low is not None
    assert found.low <= min(found.open, found.last) <= max(found.open, found.last) <= found.high
    assert found.last % instrument.tick == 0
    assert found.last > 0
    if instrument.sec_type == "IND":
        assert found.bid is None
    else:
        assert found.bid is not None
        assert found.ask is not None
        assert found.bid <= found.last <= found.ask
        assert found.bid < found.ask


@pytest.mark.parametrize("conid", [AAPL, SPX, EURUSD, BTC, FORECAST, 722489376, 38708077])
@given(cuts=st.lists(st.integers(OPENS, CLOSES), min_size=3, max_size=12, unique=True))
@settings(max_examples=25, deadline=None)
def test_bars_of_any_width_make_up_the_wider_bar(conid: int, cuts: list[int]) -> None:
    prices = market(plain())
    edges = sorted(cuts)
    parts = prices.bars(conid, edges)
    [whole] = prices.bars(conid, (edges[0], edges[-1]))
    assert max(each.high for each in parts) == whole.high
    assert min(each.low for each in parts) == whole.low
    assert (parts[0].open, parts[-1].close) == (whole.open, whole.close)
    assert all(before.close == after.open for before, after in pairwise(parts))


@given(second=st.integers(OPENS, CLOSES - 1))
@settings(max_examples=50, deadline=None)
def test_the_price_at_a_second_is_where_the_bar_up_to_it_closes(second: int) -> None:
    prices = market(plain())
    [bar] = prices.bars(AAPL, (OPENS, second + 1))
    assert bar.low <= prices.value(AAPL, second) <= bar.high
    if second > OPENS:
        [before] = prices.bars(AAPL, (OPENS, second))
        assert before.close == prices.value(AAPL, second)


@given(start=st.integers(OPENS - 40_000, CLOSES), length=st.integers(1, 60_000))
@settings(max_examples=50, deadline=None)
def test_volume_adds_up(start: int, length: int) -> None:
    prices = market(plain())
    middle = start + length // 2
    parts = prices.volume(AAPL, start, middle) + prices.volume(AAPL, middle, start + length)
    assert parts == pytest.approx(prices.volume(AAPL, start, start + length))


def test_a_path_moves_from_second_to_second_without_leaping() -> None:
    path = Path(7, US_STOCKS, 100.0, 0.015, 1e6)
    values = [path.at(OPENS + second) for second in range(3600)]
    moves = [abs(after / before - 1) for before, after in pairwise(values)]
    assert max(moves) < 0.015
    assert sum(move > 0 for move in moves) > 3000


def test_days_move_about_as_much_as_the_volatility_says() -> None:
    days = market(plain()).days(AAPL, 252)
    moves = [abs(after.close / before.close - 1) for before, after in pairwise(days)]
    assert 0.005 < sum(moves) / len(moves) < 0.03


def test_the_prior_close_is_the_close_of_the_session_before() -> None:
    mock = plain()
    assert quote(mock, AAPL).prior_close == Decimal("252.40")
    mock.clock.advance(hours=7)
    closed = quote(mock, AAPL)
    assert closed.close is not None
    mock.clock.advance(hours=17)
    assert quote(mock, AAPL).prior_close == closed.close


def test_before_the_opening_there_is_no_open_high_or_low() -> None:
    mock = plain()
    early = quote(mock, AAPL, OPENS - 3600)
    assert (early.open, early.high, early.low, early.close) == (None, None, None, None)
    assert (early.regular, early.extended) == (False, True)
    night = quote(mock, AAPL, OPENS - 8 * 3600)
    assert (night.regular, night.extended) == (False, False)


def test_when_a_market_is_closed_prices_stand_still() -> None:
    mock = plain()
    sunday = dt.datetime(2026, 3, 15, 12, tzinfo=dt.UTC).timestamp()
    one, two = quote(mock, AAPL, sunday), quote(mock, AAPL, sunday + 7200)
    assert (one.last, one.bid, one.ask, one.volume) == (two.last, two.bid, two.ask, two.volume)
    assert quote(mock, BTC, sunday).last != quote(mock, BTC, sunday + 7200).last


def test_a_scripted_price_stands_still_until_it_is_released() -> None:
    mock = plain()
    market(mock).set(AAPL, last="150.25")
    mock.clock.advance(minutes=30)
    found = quote(mock, AAPL)
    assert found.last == Decimal("150.25")
    assert found.low == Decimal("150.25")
    assert found.high is not None
    assert found.high > 240
    market(mock).release(AAPL)
    assert quote(mock, AAPL).last == quote_elsewhere(mock)


def quote_elsewhere(mock: MockGateway) -> Decimal:
    """The price of a gateway where nothing was scripted, at the same time."""
    return quote(plain(), AAPL, mock.clock.now().timestamp()).last


def test_bid_and_ask_can_be_scripted_by_themselves() -> None:
    mock = plain()
    market(mock).set(AAPL, bid="249.10", ask="249.90", prior_close=240, volume=7)
    found = quote(mock, AAPL)
    assert (found.bid, found.ask, found.prior_close, found.volume) == (
        Decimal("249.10"),
        Decimal("249.90"),
        Decimal(240),
        7,
    )
    market(mock).set(AAPL, prior_close=0)
    assert quote(mock, AAPL).change_percent == 0.0
    assert found.mark == min(max(found.last, Decimal("249.10")), Decimal("249.90"))


def test_a_move_goes_on_along_the_path() -> None:
    mock = plain()
    before = market(mock).value(AAPL)
    market(mock).move(AAPL, percent=-10)
    assert market(mock).value(AAPL) == pytest.approx(before * 0.9)
    mock.clock.advance(minutes=5)
    assert market(mock).value(AAPL) == pytest.approx(market(plain()).value(AAPL, mock.clock.now().timestamp()) * 0.9)
    market(mock).move(AAPL, percent=10)
    market(mock).set(AAPL, last=100)
    market(mock).move(AAPL, percent=5)
    assert quote(mock, AAPL).last == 105


def test_a_halt_stops_the_price_and_the_trading() -> None:
    mock = plain()
    before = quote(mock, AAPL).last
    market(mock).halt(AAPL)
    mock.clock.advance(minutes=10)
    found = quote(mock, AAPL)
    assert (found.last, found.halted, found.regular, found.extended) == (before, True, False, False)
    market(mock).halt(AAPL, halted=False)
    assert quote(mock, AAPL).regular
    assert quote(mock, AAPL).last == quote_elsewhere(mock)


def test_what_happened_before_a_script_stays_as_it_was() -> None:
    mock = plain()
    [before] = market(mock).bars(AAPL, (OPENS, OPENS + 1200))
    mock.clock.advance(minutes=10)
    market(mock).set(AAPL, last=1)
    assert market(mock).bars(AAPL, (OPENS, OPENS + 1200)) == [before]
    mock.clock.advance(minutes=10)
    [after] = market(mock).bars(AAPL, (OPENS + 1200, OPENS + 3000))
    assert (after.close, after.low) == (1, 1)
    assert after.high > 200


def test_scripts_are_part_of_the_state() -> None:
    mock = plain()
    kept = mock.snapshot()
    market(mock).set(AAPL, last=1)
    mock.restore(kept)
    assert quote(mock, AAPL).last > 200
    market(mock).set(AAPL, last=2)
    kept = mock.snapshot()
    mock.reset()
    assert quote(mock, AAPL).last > 200
    mock.restore(kept)
    assert quote(mock, AAPL).last == 2


def test_options_follow_a_scripted_share() -> None:
    mock = plain()
    call, put = option(mock, "C"), option(mock, "P")
    before = quote(mock, call).last, quote(mock, put).last
    market(mock).move(AAPL, percent=8)
    assert quote(mock, call).last > before[0]
    assert quote(mock, put).last < before[1]


def test_a_call_and_a_put_keep_their_parity() -> None:
    mock = plain()
    prices = market(mock)
    call, put, spot = prices.value(option(mock, "C")), prices.value(option(mock, "P")), prices.value(AAPL)
    years = (32 + 0.5) / 365
    assert call - put == pytest.approx(spot - 250 * 2.718281828459045 ** (-0.04 * years))


def test_greeks_are_the_slopes_of_the_price() -> None:
    mock = plain()
    prices, call = market(mock), option(mock, "C")
    greeks, spot, before = prices.greeks(call), prices.value(AAPL), prices.value(call)
    put = prices.greeks(option(mock, "P"))
    assert greeks is not None
    assert put is not None
    prices.set(AAPL, last=spot + 0.01)
    assert prices.value(call) - before == pytest.approx(greeks.delta * 0.01, rel=1e-2)
    assert greeks.delta - put.delta == pytest.approx(1.0)
    assert greeks.theta < 0 < greeks.vega
    assert prices.greeks(AAPL) is None


def test_an_option_is_worth_what_it_pays_once_it_has_expired() -> None:
    mock = plain()
    call, put, far = option(mock, "C", 200), option(mock, "P", 300), option(mock, "C", 330)
    session = US_STOCKS.session(dt.date(2026, 4, 17))
    assert session is not None
    mock.clock.advance(days=40)
    spot = market(mock).value(AAPL, session.closes)
    assert market(mock).value(call) == pytest.approx(max(spot - 200, 0))
    assert market(mock).value(put) == pytest.approx(max(300 - spot, 0))
    assert quote(mock, far).last == 0
    assert not quote(mock, call).extended
    market(mock).move(AAPL, percent=50)
    assert market(mock).value(call) == pytest.approx(max(spot - 200, 0))


def test_futures_follow_their_index_around_the_clock() -> None:
    mock = plain()
    prices, future = market(mock), front(mock)
    assert prices.value(future) == pytest.approx(prices.value(SPX), rel=0.002)
    night = OPENS - 6 * 3600
    assert prices.value(future, night) != prices.value(future, night + 600)
    prices.move(SPX, percent=-3)
    assert prices.value(future) == pytest.approx(prices.value(SPX), rel=0.002)


def test_a_listing_abroad_costs_the_same_in_its_currency() -> None:
    mock = plain()
    prices = market(mock)
    assert prices.value(41645598) == prices.value(8314)  # in London, in dollars
    assert prices.value(38708077) / prices.value(AAPL) == pytest.approx(1 / 0.0559, rel=1e-6)
    prices.set(AAPL, last=100)
    assert prices.value(38708077) == pytest.approx(100 / 0.0559)


def test_yes_and_no_make_up_the_payout() -> None:
    mock = plain()
    prices = market(mock)
    assert prices.value(FORECAST) + prices.value(722489376) == pytest.approx(1.0)
    prices.set(FORECAST, last="0.30")
    assert quote(mock, 722489376).last == Decimal("0.70")


def test_exchange_rates_follow_the_pairs_and_each_other() -> None:
    mock = plain()
    prices = market(mock)
    assert prices.rate("EUR", "USD") == prices.value(EURUSD)
    assert prices.rate("USD", "EUR") == pytest.approx(1 / prices.value(EURUSD))
    assert prices.rate("USD", "USD") == 1
    assert prices.rate("EUR", "JPY") == pytest.approx(prices.rate("EUR", "USD") * prices.rate("USD", "JPY"))
    with pytest.raises(LookupError, match="XXX"):
        prices.rate("USD", "XXX")


def test_a_cross_closes_where_its_two_pairs_do() -> None:
    mock = plain()
    mock.clock.advance(days=60)
    prices = market(mock)
    [cross] = prices.days(12087807, 1)  # EUR.GBP
    [euro], [pound] = prices.days(EURUSD, 1), prices.days(12087797, 1)
    assert cross.close == pytest.approx(euro.close / pound.close, rel=1e-9)


def test_an_unknown_contract_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownContract, match="999999999"):
        quote(plain(), 999999999)
    with pytest.raises(ValueError, match="-100"):
        market(plain()).move(AAPL, percent=-100)
