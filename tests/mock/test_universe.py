"""The universe: well-known contracts under their conids, ambiguous ones, chains that roll."""

import copy
import datetime as dt
from decimal import Decimal

import pytest

from ibportal.mock import calendar
from ibportal.mock.chains import OptionChain
from ibportal.mock.instrument import Instrument, month_name, month_of
from ibportal.mock.universe import Universe
from tests.mock.engine import plain

TODAY = dt.date(2026, 3, 16)


@pytest.fixture
def universe() -> Universe:
    return plain().area(Universe)


def chain(universe: Universe, conid: int, sec_type: str = "OPT") -> OptionChain:
    found = universe.options(conid, sec_type)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("conid", "symbol", "sec_type", "currency"),
    [
        (265598, "AAPL", "STK", "USD"),
        (8314, "IBM", "STK", "USD"),
        (272093, "MSFT", "STK", "USD"),
        (756733, "SPY", "STK", "USD"),
        (416904, "SPX", "IND", "USD"),
        (12087792, "EUR", "CASH", "USD"),
        (479624278, "BTC", "CRYPTO", "USD"),
        (120549942, "AAPL", "CFD", "USD"),
        (14204, "SAP", "STK", "EUR"),
        (495512563, "ES", "FUT", "USD"),
        (722489372, "FF", "OPT", "USD"),
    ],
)
def test_well_known_conids_are_the_real_ones(
    universe: Universe, conid: int, symbol: str, sec_type: str, currency: str
) -> None:
    found = universe.instrument(conid)
    assert found is not None
    assert (found.symbol, found.sec_type, found.currency) == (symbol, sec_type, currency)


def test_a_conid_that_nothing_has_is_none(universe: Universe) -> None:
    for conid in (0, -1, 1, 999_999_999, 2_147_483_647, 600_000_000, 1_999_999_999):
        assert universe.instrument(conid) is None, conid


def test_no_two_contracts_have_one_conid(universe: Universe) -> None:
    listed = [each.conid for each in universe.all()]
    listed += [each.conid for root in ("ES", "MES", "NQ", "MNQ", "CL", "GC") for each in futures(universe, root)]
    assert len(listed) == len(set(listed))


def futures(universe: Universe, symbol: str, on: dt.date = TODAY) -> tuple[Instrument, ...]:
    found = universe.futures(symbol)
    assert found is not None
    return found.listed(on)


def test_a_ticker_is_listed_in_several_countries(universe: Universe) -> None:
    found = universe.by_symbol("AAPL", "STK")
    assert found[0].conid == 265598
    assert {each.listing for each in found} == {"NASDAQ", "MEXI", "EBS", "AEQLIT"}
    assert {each.currency for each in found} == {"USD", "MXN", "CHF", "CAD"}


def test_one_ticker_is_an_index_here_and_a_company_there(universe: Universe) -> None:
    assert {(each.sec_type, each.country) for each in universe.by_symbol("SPX")} == {("IND", "US"), ("STK", "GB")}


def test_names_and_isins_find_every_listing(universe: Universe) -> None:
    assert {each.conid for each in universe.by_name("apple")} >= {265598, 38708077}
    assert {each.symbol for each in universe.by_name("US0378331005")} == {"AAPL"}


def test_the_seed_decides_the_small_companies_and_nothing_else() -> None:
    one, same, other = (plain(seed=seed).area(Universe) for seed in (1, 1, 2))
    assert one.all() == same.all()
    assert one.all() != other.all()
    assert one.all("STK")[:20] == other.all("STK")[:20]


def test_a_copy_of_the_universe_is_itself(universe: Universe) -> None:
    assert copy.deepcopy(universe) is universe


def test_every_listed_option_is_found_by_its_conid(universe: Universe) -> None:
    for conid in (265598, 756733, 416904, 8314):
        options = chain(universe, conid)
        for expiry in options.expiries(TODAY):
            for strike in options.strikes(expiry)[::7]:
                for kind in options.classes_of(expiry):
                    for right in "CP":
                        option = options.option(expiry, strike, right, kind)
                        assert option is not None
                        assert universe.instrument(option.conid) == option


def test_strikes_of_a_month_hold_pairs_that_do_not_exist(universe: Universe) -> None:
    options = chain(universe, 265598)
    april = [each for each in options.expiries(TODAY) if (each.year, each.month) == (2026, 4)]
    assert len(april) > 2
    together = {strike for each in april for strike in options.strikes(each)}
    assert all(set(options.strikes(each)) < together for each in april)


def test_an_index_has_two_trading_classes_on_the_third_friday(universe: Universe) -> None:
    options = chain(universe, 416904)
    strike = Decimal(6600)
    third, daily = dt.date(2026, 3, 20), dt.date(2026, 3, 17)
    found = [options.option(third, strike, "C", kind) for kind in options.classes_of(third)]
    assert [each and each.trading_class for each in found] == ["SPX", "SPXW"]
    only = options.option(daily, strike, "C")
    assert only is not None
    assert only.trading_class == "SPXW"


def test_a_share_has_weekly_expiries_and_not_daily_ones(universe: Universe) -> None:
    days = chain(universe, 265598).expiries(TODAY)
    assert {each.weekday() for each in days} <= {3, 4}
    assert days[:2] == (dt.date(2026, 3, 20), dt.date(2026, 3, 27))


def test_chains_roll_as_time_passes_and_what_expired_is_still_known(universe: Universe) -> None:
    options = chain(universe, 265598)
    before, after = options.expiries(TODAY), options.expiries(TODAY + dt.timedelta(days=30))
    gone = before[0]
    assert gone not in after
    option = options.option(gone, options.strikes(gone)[0], "P")
    assert option is not None
    assert universe.instrument(option.conid) == option
    front = futures(universe, "ES")[0]
    later = futures(universe, "ES", dt.date(2026, 4, 1))
    assert front.expiry == dt.date(2026, 3, 20)
    assert front not in later
    assert universe.instrument(front.conid) == front


def test_options_on_futures_are_priced_by_the_next_future(universe: Universe) -> None:
    options = chain(universe, 11004968, "FOP")
    expiry = dt.date(2026, 4, 17)
    option = options.option(expiry, options.strikes(expiry)[0], "C")
    assert option is not None
    assert option.underlying is not None
    future = universe.instrument(option.underlying)
    assert future is not None
    assert (future.sec_type, future.expiry, option.multiplier) == ("FUT", dt.date(2026, 6, 18), Decimal(50))


def test_futures_and_options_have_their_local_symbols(universe: Universe) -> None:
    assert [each.local_symbol for each in futures(universe, "ES")[:3]] == ["ESH6", "ESM6", "ESU6"]
    options = chain(universe, 265598)
    option = options.option(dt.date(2026, 3, 20), Decimal(250), "C")
    assert option is not None
    assert option.local_symbol == "AAPL  260320C00250000"
    assert option.text == "MAR 20 '26 250 Call"


def test_months_are_read_as_they_are_written() -> None:
    assert month_name(dt.date(2027, 1, 15)) == "JAN27"
    assert month_of("JAN27") == (2027, 1)
    assert [month_of(each) for each in ("202701", "Jan27", "JAN2027", "JA27", "")] == [None] * 5


def test_expiries_avoid_holidays() -> None:
    assert calendar.third_friday(2026, 6) == dt.date(2026, 6, 18)  # the 19th is Juneteenth
    assert calendar.third_friday(2025, 4) == dt.date(2025, 4, 17)  # the 18th was Good Friday


@pytest.mark.parametrize(
    "day",
    [
        dt.date(2026, 1, 1), dt.date(2026, 1, 19), dt.date(2026, 2, 16), dt.date(2026, 4, 3), dt.date(2026, 5, 25),
        dt.date(2026, 6, 19), dt.date(2026, 7, 3), dt.date(2026, 9, 7), dt.date(2026, 11, 26), dt.date(2026, 12, 25),
    ],
)  # fmt: skip
def test_new_york_keeps_its_holidays(day: dt.date) -> None:
    assert calendar.US_STOCKS.session(day) is None
    assert calendar.US_STOCKS.session(calendar.US_STOCKS.following(day).day) is not None


def test_a_half_day_closes_at_one() -> None:
    session = calendar.US_STOCKS.session(dt.date(2026, 11, 27))
    assert session is not None
    assert dt.datetime.fromtimestamp(session.closes, calendar.US_STOCKS.zone).time() == dt.time(13)
    assert calendar.US_STOCKS.session(dt.date(2027, 7, 2)) != session


def test_sessions_keep_the_clock_on_the_wall_when_it_changes() -> None:
    for day in (dt.date(2026, 3, 6), dt.date(2026, 3, 9), dt.date(2026, 11, 2)):
        session = calendar.CME.session(day)
        assert session is not None
        start = dt.datetime.fromtimestamp(session.start, calendar.CME.zone)
        assert (start.date(), start.time()) == (day - dt.timedelta(days=1), dt.time(17))


def test_the_current_session_is_the_last_one_that_has_begun() -> None:
    saturday = dt.datetime(2026, 3, 14, 12, tzinfo=dt.UTC).timestamp()
    assert calendar.US_STOCKS.current(saturday).day == dt.date(2026, 3, 13)
    sunday_evening = dt.datetime(2026, 3, 15, 22, 30, tzinfo=dt.UTC).timestamp()
    assert calendar.CME.current(sunday_evening).day == dt.date(2026, 3, 16)
    assert calendar.CRYPTO.current(saturday).day == dt.date(2026, 3, 14)
