"""The operations about contracts: what a search finds, how each endpoint shows a contract, what it refuses."""

import datetime as dt
from typing import Any

import pytest

from ibportal.mock import MockGateway, Reply
from ibportal.mock.areas.contracts import Lookups
from ibportal.mock.prices import Prices
from ibportal.mock.universe import Universe
from tests.mock.engine import ask, plain, value


@pytest.fixture
def mock() -> MockGateway:
    return plain()


def get(mock: MockGateway, path: str) -> Any:
    reply = ask(mock, "GET", path)
    assert reply.status == 200, reply.body
    return value(reply)


def refused(reply: Reply) -> tuple[int, str]:
    return reply.status, value(reply)["error"]


def sections(row: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {each["secType"]: each for each in row["sections"]}


def test_a_search_finds_every_listing_with_what_there_is_on_it(mock: MockGateway) -> None:
    rows = get(mock, "/iserver/secdef/search?symbol=AAPL")
    apple, *others, bonds = rows
    assert (apple["conid"], apple["companyHeader"], apple["description"]) == ("265598", "APPLE INC - NASDAQ", "NASDAQ")
    assert list(sections(apple)) == ["STK", "OPT", "CFD", "BAG"]
    assert sections(apple)["OPT"]["months"].startswith("MAR26;APR26;MAY26;JUN26;")
    assert sections(apple)["OPT"]["exchange"].startswith("SMART;AMEX;")
    assert sections(apple)["CFD"]["conid"] == "120549942"
    assert {each["description"] for each in others} == {"MEXI", "EBS", "AEQLIT"}
    mexico = next(each for each in others if each["description"] == "MEXI")
    assert mexico["sections"] == [{"secType": "STK", "exchange": "MEXI;"}]
    assert bonds["conid"] == "2147483647"
    assert bonds["symbol"] is None
    assert bonds["issuers"] == [{"id": "e1432232", "name": "Apple Inc"}]


def test_a_search_by_post_finds_the_same(mock: MockGateway) -> None:
    by_post = ask(mock, "POST", "/iserver/secdef/search", {"symbol": "IBM"})
    assert value(by_post) == get(mock, "/iserver/secdef/search?symbol=ibm")


def test_a_search_for_nothing_is_empty(mock: MockGateway) -> None:
    assert get(mock, "/iserver/secdef/search?symbol=ZZZZNOTREAL99") == []


@pytest.mark.parametrize(
    ("symbol", "kind", "found"),
    [
        ("SPX", None, [("416904", "IND"), ("4543587", "STK")]),
        ("SPX", "IND", [("416904", "IND")]),
        ("SPX", "STK", [("4543587", "STK")]),
        ("IBKR", "BOND", [("2147483647", "BOND")]),
        ("ES", None, [("11004968", "IND")]),
        ("BTC", None, [("479624278", "CRYPTO")]),
        ("FF", None, []),
    ],
)
def test_the_kind_narrows_a_search(mock: MockGateway, symbol: str, kind: str | None, found: list[Any]) -> None:
    rows = get(mock, f"/iserver/secdef/search?symbol={symbol}" + (f"&secType={kind}" if kind else ""))
    assert [(row["conid"], row["sections"][0]["secType"]) for row in rows] == found


def test_a_root_of_futures_has_futures_and_their_options(mock: MockGateway) -> None:
    [row] = get(mock, "/iserver/secdef/search?symbol=ES")
    found = sections(row)
    assert found["FUT"]["exchange"] == "CME"
    assert found["FUT"]["months"].startswith("MAR26;JUN26;SEP26;DEC26")
    assert found["FOP"]["months"].startswith("MAR26;")


def test_a_currency_pair_has_no_sections(mock: MockGateway) -> None:
    [row] = get(mock, "/iserver/secdef/search?symbol=EUR.USD")
    assert (row["conid"], row["symbol"], row["sections"]) == ("12087792", "EUR.USD", [])


def test_a_search_by_name_or_isin_has_other_rows(mock: MockGateway) -> None:
    first, *_ = get(mock, "/iserver/secdef/search?symbol=apple&name=true")
    assert first["companyHeader"] == "AAPL APPLE INC (NASDAQ) "
    assert (first["description"], first["sections"], first["secType"]) == (None, [], "STK")
    by_isin = get(mock, "/iserver/secdef/search?symbol=DE0007164600&name=true")
    assert [row["symbol"] for row in by_isin] == ["SAP"]
    many = get(mock, "/iserver/secdef/search?symbol=inc&name=true")
    more = get(mock, "/iserver/secdef/search?symbol=inc&name=true&more=true")
    assert (len(many), len(more) > 100) == (10, True)


def test_funds_and_beginnings_are_found_when_asked_for(mock: MockGateway) -> None:
    assert [row["symbol"] for row in get(mock, "/iserver/secdef/search?symbol=VFIAX&fund=true")] == ["VFIAX"]
    found = {row["symbol"] for row in get(mock, "/iserver/secdef/search?symbol=GOO&pattern=true")}
    assert found == {"GOOG", "GOOGL"}


def test_the_last_search_by_symbol_is_remembered_for_one_brokerage_session(mock: MockGateway) -> None:
    lookups = mock.area(Lookups)
    get(mock, "/iserver/secdef/search?symbol=AAPL")
    assert 265598 in lookups.searched
    get(mock, "/iserver/secdef/search?symbol=IBM")
    assert 8314 in lookups.searched
    assert 265598 not in lookups.searched
    get(mock, "/iserver/secdef/search?symbol=apple&name=true")
    assert lookups.searched == ()
    get(mock, "/iserver/secdef/search?symbol=IBM")
    ask(mock, "POST", "/logout")
    assert lookups.searched == ()


def test_strikes_are_those_of_all_expiries_of_the_month(mock: MockGateway) -> None:
    found = get(mock, "/iserver/secdef/strikes?conid=265598&sectype=OPT&month=APR26")
    chain = mock.area(Universe).options(265598)
    assert chain is not None
    expected = {
        float(strike)
        for day in chain.expiries(dt.date(2026, 3, 16))
        if (day.year, day.month) == (2026, 4)
        for strike in chain.strikes(day)
    }
    assert found["call"] == found["put"] == sorted(expected)


@pytest.mark.parametrize(
    "query",
    [
        "conid=265598&sectype=OPT&month=202604",
        "conid=265598&sectype=OPT&month=999999",
        "conid=265598&sectype=OPT&month=FEB26",
        "conid=11031&sectype=OPT&month=APR26",
        "conid=265598&sectype=OPT&month=APR26&exchange=EUREX",
        "conid=265598&sectype=WAR&month=APR26",
    ],
)
def test_strikes_that_are_not_there_are_empty_lists(mock: MockGateway, query: str) -> None:
    assert get(mock, f"/iserver/secdef/strikes?{query}") == {"call": [], "put": []}


def test_info_lists_an_option_a_week_of_the_month(mock: MockGateway) -> None:
    rows = get(mock, "/iserver/secdef/info?conid=265598&sectype=OPT&month=APR26&strike=250&right=C")
    assert [row["maturityDate"] for row in rows] == ["20260410", "20260417", "20260424"]
    assert {row["desc2"] for row in rows} >= {"APR 17 '26 250 Call"}
    assert {(row["strike"], row["right"], row["multiplier"], row["symbol"]) for row in rows} == {
        (250.0, "C", "100", "AAPL")
    }
    both = get(mock, "/iserver/secdef/info?conid=265598&sectype=OPT&month=APR26&strike=250.0")
    assert len(both) == 2 * len(rows)


def test_info_lists_both_trading_classes_of_an_index(mock: MockGateway) -> None:
    rows = get(mock, "/iserver/secdef/info?conid=416904&sectype=OPT&month=MAR26&strike=6600&right=P")
    third = [row["tradingClass"] for row in rows if row["maturityDate"] == "20260320"]
    assert third == ["SPX", "SPXW"]
    assert len({row["conid"] for row in rows}) == len(rows)


def test_a_strike_that_only_other_expiries_have_is_left_out(mock: MockGateway) -> None:
    rows = get(mock, "/iserver/secdef/info?conid=265598&sectype=OPT&month=APR26&strike=150&right=C")
    assert [row["maturityDate"] for row in rows] == ["20260417"]
    assert get(mock, "/iserver/secdef/info?conid=265598&sectype=OPT&month=APR26&strike=251.11&right=C") == []


def test_info_lists_futures_and_contracts_for_difference(mock: MockGateway) -> None:
    [future] = get(mock, "/iserver/secdef/info?conid=11004968&sectype=FUT&month=JUN26")
    assert (future["maturityDate"], future["multiplier"], future["exchange"]) == ("20260618", "50", "CME")
    [cfd] = get(mock, "/iserver/secdef/info?conid=265598&sectype=CFD")
    assert (cfd["conid"], cfd["secType"]) == (120549942, "CFD")


def test_info_lists_the_bonds_of_an_issuer(mock: MockGateway) -> None:
    rows = get(mock, "/iserver/secdef/info?issuerId=e1432232")
    assert {row["maturityDate"] for row in rows} == {"20430504", "20460223", "20270620"}
    [one] = get(mock, "/iserver/secdef/info?issuerId=e1432232&sectype=BOND&filters=27:202706,25:3.0")
    assert (one["coupon"], one["cusip"]) == ("3.0", "037833CX6")


def test_info_of_a_conid_alone_is_one_object(mock: MockGateway) -> None:
    found = get(mock, "/iserver/secdef/info?conid=8314")
    assert (found["ticker"], found["listingExchange"], found["right"], found["strike"]) == ("IBM", "NYSE", "?", 0.0)
    assert get(mock, "/iserver/secdef/info?conid=8314&sectype=STK") == [found]


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ("conid=999999999", 500, '{"reason":"Details currently unavailable..."}'),
        ("conid=756733&sectype=OPT&month=202701", 400, "Bad Request: invalid month"),
        ("conid=756733&sectype=OPT", 400, "Bad Request: Missing required param: month"),
        ("conid=756733&sectype=OPT&month=APR26", 400, "Bad Request: Missing required param: strike"),
        ("sectype=OPT", 400, "Bad Request: Missing required param: conid"),
    ],
)
def test_info_refuses_what_it_cannot_read(mock: MockGateway, query: str, status: int, words: str) -> None:
    assert refused(ask(mock, "GET", f"/iserver/secdef/info?{query}")) == (status, words)


def test_definitions_come_for_all_kinds_and_leave_out_the_unknown(mock: MockGateway) -> None:
    option = get(mock, "/iserver/secdef/info?conid=416904&sectype=OPT&month=MAR26&strike=6600&right=P")[-1]["conid"]
    rows = get(mock, f"/trsrv/secdef?conids=265598,999999999,{option},12087792,265598")["secdef"]
    share, put, pair = rows
    assert (share["ticker"], share["listingExchange"], share["isUS"]) == ("AAPL", "NASDAQ", True)
    assert (put["ticker"], put["undSym"], put["undConid"]) == ("SPXW", "SPX", 416904)
    assert (put["putOrCall"], put["strike"], put["multiplier"]) == ("P", "6600", 100.0)
    assert put["fullName"].startswith("SPX Mar")
    assert pair["fullName"] == "EUR.USD"
    by_post = ask(mock, "POST", "/trsrv/secdef", {"conids": [265598]})
    assert value(by_post)["secdef"] == [share]


def test_definitions_take_two_hundred_conids(mock: MockGateway) -> None:
    conids = [str(each.conid) for each in mock.area(Universe).all()]
    assert len(get(mock, f"/trsrv/secdef?conids={','.join(conids[:200])}")["secdef"]) == 200
    assert ask(mock, "GET", f"/trsrv/secdef?conids={','.join(conids[:201])}").status == 400
    assert refused(ask(mock, "GET", "/trsrv/secdef?conids=AAPL"))[0] == 400


def test_stocks_are_grouped_by_company_and_in_capitals(mock: MockGateway) -> None:
    found = get(mock, "/trsrv/stocks?symbols=IBM,aapl,ZZZZNOTREAL")
    assert list(found) == ["IBM"]
    company, receipt = found["IBM"]
    assert company["contracts"][0] == {"conid": 8314, "exchange": "NYSE", "isUS": True}
    assert {each["exchange"] for each in company["contracts"]} == {"NYSE", "MEXI", "IBIS", "LSE"}
    assert receipt["name"] == "INTL BUSINESS MACHINES C-CDR"
    assert get(mock, "/trsrv/stocks?symbols=ZZZZNOTREAL") == {}


def test_futures_have_dates_as_numbers_and_roll(mock: MockGateway) -> None:
    found = get(mock, "/trsrv/futures?symbols=ES,MES,ZZZZ")
    assert list(found) == ["ES", "MES"]
    front = found["ES"][0]
    assert (front["expirationDate"], front["underlyingConid"]) == (20260320, 11004968)
    assert get(mock, "/trsrv/futures?symbols=ES&exchange=NYMEX") == {}
    mock.clock.advance(days=7)
    mock.reset()
    assert get(mock, "/trsrv/futures?symbols=ES")["ES"][0]["expirationDate"] == 20260618


def test_details_have_names_with_underscores(mock: MockGateway) -> None:
    found = get(mock, "/iserver/contract/756733/info")
    assert (found["con_id"], found["company_name"], found["multiplier"]) == (756733, "SPDR S&P 500 ETF TRUST", None)
    assert "strike" not in found
    conid = get(mock, "/iserver/secdef/info?conid=8314&sectype=OPT&month=APR26&strike=250&right=C")[0]["conid"]
    option = get(mock, f"/iserver/contract/{conid}/info")
    assert (option["right"], option["strike"], option["underlying_con_id"]) == ("CALL", "250", 8314)
    assert (option["cfi_code"], option["contract_month"]) == ("OCXXXS", "202604")


def test_rules_propose_the_price_of_the_side(mock: MockGateway) -> None:
    mock.area(Prices).set(265598, bid="100.10", ask="100.20")
    buy = value(ask(mock, "POST", "/iserver/contract/rules", {"conid": 265598, "isBuy": True}))
    sell = get(mock, "/iserver/contract/265598/info-and-rules?isBuy=false")["rules"]
    assert (buy["limitPrice"], sell["limitPrice"]) == (100.2, 100.1)
    assert "midprice" in buy["orderTypes"]
    assert buy["canTradeAcctIds"] == get(mock, "/iserver/accounts")["accounts"]
    assert (buy["increment"], buy["incrementDigits"]) == (0.01, 2)
    pair = value(ask(mock, "POST", "/iserver/contract/rules", {"conid": 12087792}))
    assert (pair["increment"], pair["incrementDigits"], pair["fraqTypes"]) == (0.00005, 5, [])


@pytest.mark.parametrize(
    "path", ["/iserver/contract/999999999/info", "/iserver/contract/999999999/info-and-rules?isBuy=true"]
)
def test_details_of_an_unknown_contract_are_refused(mock: MockGateway, path: str) -> None:
    assert ask(mock, "GET", path).status == 400
    assert ask(mock, "POST", "/iserver/contract/rules", {"conid": 0, "isBuy": True}).status == 400


def test_algorithms_can_be_chosen_and_explained(mock: MockGateway) -> None:
    names = [each["id"] for each in get(mock, "/iserver/contract/265598/algos")["algos"]]
    assert names[0] == "Adaptive"
    assert len(names) == 10
    found = get(mock, "/iserver/contract/265598/algos?algos=Adaptive;Vwap&addDescription=1&addParams=1")["algos"]
    assert [each["id"] for each in found] == ["Adaptive", "Vwap"]
    assert found[0]["parameters"][0]["legalStrings"] == ["Urgent", "Normal", "Patient"]
    assert found[0]["description"]
    assert ask(mock, "GET", f"/iserver/contract/265598/algos?algos={';'.join(names[:9])}").status == 500
    assert refused(ask(mock, "GET", "/iserver/contract/999999999/algos")) == (503, "Service Unavailable")
    assert get(mock, "/iserver/contract/12087792/algos") == {"algos": []}


def test_bond_filters_are_those_of_the_issuers_bonds(mock: MockGateway) -> None:
    found = get(mock, "/iserver/secdef/bond-filters?symbol=BOND&issuerId=e1400789")["bondFilters"]
    options = {each["columnId"]: [one["value"] for one in each["options"]] for each in found}
    assert options == {
        27: ["202905", "203405", "204206"],
        28: ["20120620", "20190515", "20190523"],
        25: ["1.25", "3.5", "4.0"],
        5: ["EUR", "USD"],
    }
    assert get(mock, "/iserver/secdef/bond-filters?symbol=BOND&issuerId=INVALID") == {"bondFilters": []}


def test_pairs_and_rates_of_currencies(mock: MockGateway) -> None:
    pairs = get(mock, "/iserver/currency/pairs?currency=USD")["USD"]
    assert {"symbol": "USD.SGD", "conid": 37928772, "ccyPair": "SGD"} in pairs
    assert {"symbol": "EUR.USD", "conid": 12087792, "ccyPair": "EUR"} in pairs
    assert get(mock, "/iserver/currency/pairs?currency=XXX") == {}
    there = get(mock, "/iserver/exchangerate?source=USD&target=EUR")["rate"]
    back = get(mock, "/iserver/exchangerate?source=EUR&target=USD")["rate"]
    assert there * back == pytest.approx(1, rel=1e-6)
    assert get(mock, "/iserver/exchangerate?source=USD&target=USD") == {"rate": 1.0}
    assert refused(ask(mock, "GET", "/iserver/exchangerate?source=USD&target=XXX"))[0] == 400


def test_all_conids_are_the_shares_of_an_exchange(mock: MockGateway) -> None:
    rows = get(mock, "/trsrv/all-conids?exchange=NASDAQ")
    assert {"ticker": "AAPL", "conid": 265598, "exchange": "NASDAQ"} in rows
    assert {row["exchange"] for row in rows} == {"NASDAQ"}
    assert get(mock, "/trsrv/all-conids?exchange=CME") == []


def test_the_schedule_has_weekdays_and_the_days_that_differ(mock: MockGateway) -> None:
    mock.clock.advance(days=10)  # Good Friday is ahead
    mock.reset()
    [venue] = get(mock, "/trsrv/secdef/schedule?assetClass=STK&symbol=AAPL&exchange=NASDAQ")
    days = {each["tradingScheduleDate"]: each["tradingtimes"] for each in venue["schedules"]}
    assert (venue["exchange"], venue["timezone"]) == ("NASDAQ", "America/New_York")
    assert days["20000101"] == days["20000102"] == days["20260403"] == []
    assert [(each["openingTime"], each["closingTime"], each.get("prop")) for each in days["20000103"]] == [
        ("0400", "2000", None),
        ("0930", "1600", "LIQUID"),
    ]


def test_the_schedule_has_one_entry_a_venue_and_needs_one(mock: MockGateway) -> None:
    found = get(mock, "/trsrv/secdef/schedule?assetClass=STK&symbol=IBM&exchangeFilter=NYSE,IBIS")
    assert [(each["exchange"], each["timezone"]) for each in found] == [
        ("NYSE", "America/New_York"),
        ("IBIS", "Europe/Berlin"),
    ]
    assert ask(mock, "GET", "/trsrv/secdef/schedule?assetClass=STK&symbol=SPY&conid=756733").status == 400
    assert ask(mock, "GET", "/trsrv/secdef/schedule?exchange=NASDAQ&assetClass=STK").status == 400


def test_the_trading_schedule_is_in_seconds(mock: MockGateway) -> None:
    found = get(mock, "/contract/trading-schedule?conid=265598")
    assert found["exchange_time_zone"] == "America/New_York"
    assert list(found["schedules"])[:2] == ["20260316", "20260317"]
    [liquid] = found["schedules"]["20260316"]["liquid_hours"]
    assert liquid["opening"] == dt.datetime(2026, 3, 16, 13, 30, tzinfo=dt.UTC).timestamp()
    assert ask(mock, "GET", "/contract/trading-schedule?conid=0").status == 400
