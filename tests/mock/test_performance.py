"""PortfolioAnalyst: one history, whatever the period, that ends at what the accounts are worth now."""

import datetime as dt
from typing import Any

import pytest

from ibportal.mock import networth
from ibportal.mock.accounts import Accounts
from ibportal.mock.networth import PERIODS
from tests.mock.trader import APPLE, Trader

CENT = pytest.approx
FUTURES = 0.02


@pytest.fixture
def trader() -> Trader:
    return Trader()


def post(trader: Trader, path: str, **body: Any) -> Any:
    status, found = trader.ask("POST", f"/pa/{path}", {"acctIds": [trader.account], **body})
    assert status == 200, found
    return found


def net_liquidation(trader: Trader) -> float:
    return float(trader.get(f"/portfolio/{trader.account}/summary")["netliquidation"]["amount"])


def series(trader: Trader, period: str) -> tuple[list[str], list[float]]:
    found = post(trader, "performance", period=period)
    return found["nav"]["dates"], found["nav"]["data"][0]["navs"]


@pytest.mark.parametrize("period", PERIODS)
def test_every_period_ends_at_what_the_account_is_worth(trader: Trader, period: str) -> None:
    dates, navs = series(trader, period)
    assert dates[-1] == "20260316"
    assert navs[-1] == CENT(net_liquidation(trader), abs=0.01)
    assert len(dates) == len(navs)


def test_periods_are_ends_of_one_history(trader: Trader) -> None:
    year = dict(zip(*series(trader, "1Y"), strict=True))
    for period in PERIODS:
        assert dict(zip(*series(trader, period), strict=True)).items() <= year.items()


def test_a_month_has_its_weekdays(trader: Trader) -> None:
    found = post(trader, "performance", period="1M")
    dates = [dt.date.fromisoformat(f"{each[:4]}-{each[4:6]}-{each[6:]}") for each in found["nav"]["dates"]]
    assert (dates[0], len(dates)) == (dt.date(2026, 2, 16), 21)
    assert all(each.weekday() < 5 for each in dates)
    assert found["nav"]["data"][0]["startNAV"]["date"] == "20260213"
    assert found["nd"] == 29


def test_returns_follow_from_the_values(trader: Trader) -> None:
    found = post(trader, "performance", period="YTD")
    row, returns = found["nav"]["data"][0], found["cps"]["data"][0]["returns"]
    assert returns == CENT([nav / row["startNAV"]["val"] - 1 for nav in row["navs"]], abs=1e-7)
    months = dict(zip(found["tpps"]["dates"], found["tpps"]["data"][0]["returns"], strict=True))
    assert list(months) == ["202601", "202602", "202603"]
    grown = 1.0
    for each in months.values():
        grown *= 1 + each
    assert grown - 1 == CENT(returns[-1], abs=1e-6)


def test_all_periods_agree_with_each(trader: Trader) -> None:
    found = post(trader, "allperiods")[trader.account]
    assert (found["periods"], found["lastSuccessfulUpdate"]) == (list(PERIODS), "2026-03-16 14:00:00")
    for period in PERIODS:
        dates, navs = series(trader, period)
        assert (found[period]["dates"], found[period]["nav"]) == (dates, navs)


def test_a_trade_does_not_change_the_past(trader: Trader) -> None:
    before = dict(zip(*series(trader, "1M"), strict=True))
    trader.buy(100)
    trader.advance(60)
    assert trader.position() == 160
    after = dict(zip(*series(trader, "1M"), strict=True))
    del before["20260316"], after["20260316"]
    assert after == before


def test_a_day_goes_by_and_becomes_history(trader: Trader) -> None:
    bought = trader.buy(100)
    assert bought
    trader.advance(days=1)
    dates, navs = series(trader, "1D")
    assert dates == ["20260317"]
    assert navs[-1] == CENT(net_liquidation(trader), abs=0.01)
    week = dict(zip(*series(trader, "7D"), strict=True))
    opening = post(trader, "performance", period="1D")["nav"]["data"][0]["startNAV"]
    assert opening == {"date": "20260316", "val": week["20260316"]}


def test_the_history_of_a_future_is_its_profit() -> None:
    trader = Trader()
    [first, *_] = trader.get("/trsrv/futures?symbols=ES")["ES"]
    before = dict(zip(*series(trader, "7D"), strict=True))
    worth = net_liquidation(trader)
    trader.buy(1, conid=first["conid"], manualIndicator=False)
    trader.advance(60)
    assert trader.position(first["conid"]) == 1
    assert net_liquidation(trader) == CENT(worth, rel=FUTURES)
    after = dict(zip(*series(trader, "7D"), strict=True))
    del before["20260316"], after["20260316"]
    assert after == before


def test_accounts_are_added_up() -> None:
    trader = Trader(profile="linked")
    accounts = [each.id for each in trader.mock.area(Accounts).trading]
    found = post(trader, "performance", acctIds=accounts, period="7D")
    singles = [post(trader, "performance", acctIds=[each], period="7D")["nav"]["data"][0]["navs"] for each in accounts]
    assert found["included"] == accounts
    assert found["nav"]["data"][0]["navs"] == CENT([sum(column) for column in zip(*singles, strict=True)], abs=0.01)
    assert post(trader, "summary", acctIds=accounts)["amount"] == CENT(sum(each[-1] for each in singles), abs=0.01)


def test_transactions_are_the_fills_of_the_contract(trader: Trader) -> None:
    trader.market("250.00")
    trader.buy(10)
    trader.advance(60)
    found = post(trader, "transactions", conids=[APPLE], currency="USD", days=30)
    [row] = found["transactions"]
    assert (row["type"], row["qty"], row["conid"], row["rawDate"]) == ("Buy", 10.0, APPLE, "20260316")
    assert (row["pr"], row["amt"]) == (250.02, -2500.2)
    assert row["date"] == "Mon Mar 16 00:00:00 EDT 2026"
    assert found["rpnl"] == {"data": [], "amt": "0.0"}
    assert post(trader, "transactions", conids=["8314"], currency="USD")["transactions"] == []


@pytest.mark.parametrize("days", [-1, 0, 10**15])
def test_any_number_of_days_is_a_number_of_days(trader: Trader, days: int) -> None:
    assert post(trader, "transactions", conids=[APPLE], currency="USD", days=days)["transactions"] == []


def test_a_profit_that_is_taken_is_reported(trader: Trader) -> None:
    [held] = trader.get(f"/portfolio/{trader.account}/position/{APPLE}")
    trader.market("300.00")
    sold = trader.ticket(orderType="MKT", side="SELL", quantity=10)
    del sold["price"]
    trader.place(sold)
    trader.advance(60)
    found = post(trader, "transactions", conids=[str(APPLE)], currency="USD")
    [row] = found["rpnl"]["data"]
    assert float(row["amt"]) == CENT(10 * (300 - held["avgCost"]) - 1, abs=0.01)
    assert (row["side"], row["positionSide"], row["conid"]) == ("L", "long", str(APPLE))
    assert float(found["rpnl"]["amt"]) == float(row["amt"])
    assert found["transactions"][0]["amt"] == 3000.0


@pytest.mark.parametrize(
    ("path", "body", "status", "words"),
    [
        ("performance", {"period": "3M"}, 400, "Invalid period: 3M"),
        ("transactions", {"conids": [APPLE]}, 400, "acctIds, currency and conids are required"),
        ("transactions", {"conids": [], "currency": "USD"}, 400, "acctIds, currency and conids are required"),
        ("transactions", {"conids": [APPLE], "currency": "USD", "days": "9"}, 500, "days must be a number: 9"),
        ("allperiods", {"acctIds": ["U0"]}, 500, "accountId is not valid: U0"),
        ("allocation", {"type": "ALL", "currency": "XXX"}, 500, "the universe has no currency XXX"),
    ],
)
def test_what_is_wrong_is_refused(trader: Trader, path: str, body: dict[str, Any], status: int, words: str) -> None:
    found = trader.ask("POST", f"/pa/{path}", {"acctIds": [trader.account], **body})
    assert (found[0], found[1]["error"]) == (status, words)


def test_every_way_to_spread_the_value_adds_up_to_it(trader: Trader) -> None:
    found = post(trader, "allocation", type="ALL")["allocations"]
    assert set(found) == {"FINANCIAL_INSTRUMENT", "ASSET_CLASS", "SECTOR", "REGION", "COUNTRY"}
    for sides in found.values():
        items = sides["long"]["items"]
        assert sides["long"]["total"]["nav"] == CENT(net_liquidation(trader), abs=0.02)
        assert sum(each["weight"] for each in items) == CENT(1, abs=1e-6)
        assert sum(each["nav"] for each in items) == CENT(sides["long"]["total"]["nav"], abs=0.02)
    assert {each["id"] for each in found["FINANCIAL_INSTRUMENT"]["long"]["items"]} == {"STK", "OPT", "CASH_BALANCE"}


def test_shorts_are_on_their_own_side(trader: Trader) -> None:
    trader.market("250.00", conid=8314)
    sold = trader.ticket(conid=8314, orderType="MKT", side="SELL", quantity=100)
    del sold["price"]
    trader.place(sold)
    trader.advance(60)
    sides = post(trader, "allocation", type="SECTOR")["allocations"]["SECTOR"]
    assert sides["short"]["total"]["nav"] == CENT(-75 * 250.0, abs=2)


@pytest.mark.parametrize(
    ("period", "end", "start"),
    [
        ("1M", "2026-03-31", "2026-02-28"),
        ("1M", "2026-01-15", "2025-12-15"),
        ("1Y", "2028-02-29", "2027-02-28"),
        ("MTD", "2026-03-16", "2026-03-01"),
        ("YTD", "2026-03-16", "2026-01-01"),
        ("7D", "2026-03-16", "2026-03-10"),
        ("1D", "2026-03-16", "2026-03-16"),
    ],
)
def test_periods_begin_on_days_there_are(period: str, end: str, start: str) -> None:
    assert networth.begins(period, dt.date.fromisoformat(end)) == dt.date.fromisoformat(start)
