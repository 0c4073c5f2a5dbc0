"""What the accounts hold and are worth: positions, ledgers, summaries and profit follow from the fills, and agree."""

from decimal import Decimal
from typing import Any

import pytest

from ibportal.mock.accounts import Accounts
from ibportal.mock.balance import rate
from ibportal.mock.fees import commission
from ibportal.mock.holdings import EUROS, Holdings, Portfolio
from ibportal.mock.prices import Prices
from ibportal.mock.universe import Universe
from tests.mock.trader import APPLE, SPY, Trader

EURO = 12087792
SAP = 14204
BITCOIN = 479624278
CENT = pytest.approx


@pytest.fixture
def trader() -> Trader:
    trader = Trader()
    trader.market("100.00")
    return trader


def positions(trader: Trader, account: str | None = None) -> dict[int, dict[str, Any]]:
    return {row["conid"]: row for row in trader.get(f"/portfolio/{account or trader.account}/positions/0")}


def ledger(trader: Trader) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = trader.get(f"/portfolio/{trader.account}/ledger")
    return found


def summary(trader: Trader) -> dict[str, float]:
    rows = trader.get(f"/portfolio/{trader.account}/summary")
    return {name: row["amount"] for name, row in rows.items()}


def money(text: str) -> float:
    """`1,005,254 USD`."""
    return float(text.removesuffix(" USD").replace(",", ""))


def test_the_seed_makes_the_opening_portfolio() -> None:
    assert positions(Trader(seed=2)) == positions(Trader(seed=2))
    assert positions(Trader(seed=2)) != positions(Trader(seed=3))


def test_an_account_starts_with_its_deposit_euros_shares_and_options(trader: Trader) -> None:
    rows = ledger(trader)
    assert (rows["USD"]["cashbalance"], rows["EUR"]["cashbalance"]) == (1_000_000.0, float(EUROS))
    assert {row["assetClass"] for row in positions(trader).values()} == {"STK", "OPT"}
    assert {row["currency"] for row in positions(trader).values()} == {"USD", "EUR"}


def test_an_account_without_a_deposit_starts_with_nothing() -> None:
    trader = Trader(profile="pending")
    assert positions(trader) == {}
    assert ledger(trader)["BASE"]["netliquidationvalue"] == 0.0


def test_value_is_position_times_price_times_multiplier(trader: Trader) -> None:
    for row in positions(trader).values():
        each = row["multiplier"] or 1.0
        assert row["mktValue"] == CENT(row["position"] * row["mktPrice"] * each, abs=0.01)
        assert row["unrealizedPnl"] == CENT(row["mktValue"] - row["position"] * row["avgCost"], abs=0.02)
        assert row["avgCost"] == CENT(row["avgPrice"] * each)


def test_both_lists_of_positions_agree(trader: Trader) -> None:
    older, newer = positions(trader), trader.get(f"/portfolio2/{trader.account}/positions")
    assert {int(row["conid"]) for row in newer} == set(older)
    for row in newer:
        assert isinstance(row["conid"], str)
        other = older[int(row["conid"])]
        assert (row["position"], row["secType"], row["description"]) == (
            other["position"],
            other["assetClass"],
            other["contractDesc"],
        )
        for name, its in (("marketPrice", "mktPrice"), ("marketValue", "mktValue"), ("unrealizedPnl", "unrealizedPnl")):
            assert row[name] == CENT(other[its], abs=0.01)


def assert_consistent(trader: Trader) -> None:
    """Every endpoint that says what the account is worth says the same."""
    held, rows, sums = positions(trader), ledger(trader), summary(trader)
    base = rows.pop("BASE")
    for currency, row in rows.items():
        mine = [each for each in held.values() if each["currency"] == currency]
        stocks = sum(each["mktValue"] for each in mine if each["assetClass"] == "STK")
        options = sum(each["mktValue"] for each in mine if each["assetClass"] == "OPT")
        futures = sum(each["unrealizedPnl"] for each in mine if each["assetClass"] == "FUT")
        coins = sum(each["mktValue"] for each in mine if each["assetClass"] == "CRYPTO")
        assert row["stockmarketvalue"] == CENT(stocks, abs=0.02)
        assert row["stockoptionmarketvalue"] == CENT(options, abs=0.02)
        assert (row["futuremarketvalue"], row["futuresonlypnl"]) == (CENT(futures, abs=0.02), CENT(futures, abs=0.02))
        assert row["cryptocurrencyvalue"] == CENT(coins, abs=0.02)
        total = row["cashbalance"] + stocks + options + futures + coins
        assert row["netliquidationvalue"] == CENT(total, abs=0.05)
        assert row["unrealizedpnl"] == CENT(sum(each["unrealizedPnl"] for each in mine), abs=0.05)
    for name in ("cashbalance", "netliquidationvalue", "unrealizedpnl", "realizedpnl", "stockmarketvalue"):
        assert base[name] == CENT(sum(row[name] * row["exchangerate"] for row in rows.values()), abs=0.1)
    assert sums["netliquidation"] == CENT(base["netliquidationvalue"], abs=0.01)
    assert sums["totalcashvalue"] == CENT(base["cashbalance"], abs=0.01)
    for name in ("netliquidation", "totalcashvalue", "equitywithloanvalue", "initmarginreq", "availablefunds"):
        assert sums[name] == CENT(sums[f"{name}-s"] + sums[f"{name}-c"], abs=0.02)
    assert sums["availablefunds"] == CENT(sums["equitywithloanvalue"] - sums["initmarginreq"], abs=0.02)
    numbers = trader.get(f"/iserver/account/{trader.account}/summary")
    assert numbers["netLiquidationValue"] == round(sums["netliquidation"])
    assert numbers["totalCashValue"] == CENT(sums["totalcashvalue"], abs=0.51)
    assert numbers["availableFunds"] == CENT(sums["availablefunds"], abs=0.51)
    assert {row["currency"] for row in numbers["cashBalances"]} >= set(rows)
    segments = trader.get(f"/iserver/account/{trader.account}/summary/balances")
    total = segments.pop("total")
    for name in ("net_liquidation", "equity_with_loan", "cash"):
        assert money(total[name]) == CENT(sum(money(segment[name]) for segment in segments.values()), abs=2)
    assert money(total["net_liquidation"]) == numbers["netLiquidationValue"]
    margins = trader.get(f"/iserver/account/{trader.account}/summary/margins")
    assert money(margins["total"]["current_initial"]) == numbers["initialMargin"]
    funds = trader.get(f"/iserver/account/{trader.account}/summary/available_funds")
    assert money(funds["total"]["current_available"]) == numbers["availableFunds"]
    assert money(funds["total"]["buying_power"]) == numbers["buyingPower"]
    values = trader.get(f"/iserver/account/{trader.account}/summary/market_value")
    assert money(values["USD"]["stock"]) == round(rows["USD"]["stockmarketvalue"])
    assert money(values["Total (in USD)"]["net_liquidation"]) == numbers["netLiquidationValue"]
    [profit] = trader.get("/iserver/account/pnl/partitioned")["upnl"].values()
    assert profit["nl"] == sums["netliquidation"]
    assert profit["upl"] == CENT(base["unrealizedpnl"], abs=0.01)
    assert profit["dpl"] == CENT(sums["netliquidation"] - sums["previousdayequitywithloanvalue"], abs=0.02)
    spread = trader.get(f"/portfolio/{trader.account}/allocation")
    for table in spread.values():
        assert all(value > 0 for value in table["long"].values())
        assert all(value < 0 for value in table["short"].values())
    kinds = [*spread["assetClass"]["long"].values(), *spread["assetClass"]["short"].values()]
    assert sum(kinds) == CENT(sums["netliquidation"], abs=0.1)


def test_every_endpoint_tells_the_same_story(trader: Trader) -> None:
    assert_consistent(trader)
    future = trader.mock.area(Universe).front_future("ES", trader.mock.clock.now().date())
    ids = {"manualIndicator": True, "extOperator": "person1234"}
    trader.buy(10)
    trader.buy(1, conid=future.conid, **ids)
    trader.buy(1, conid=BITCOIN)
    trader.buy(20_000, conid=EURO)
    trader.buy(300, side="SELL", conid=SPY)
    trader.advance(30)
    assert {trade["sec_type"] for trade in trader.trades()} == {"STK", "FUT", "CRYPTO", "CASH"}
    assert positions(trader)[SPY]["position"] < 0
    assert_consistent(trader)


def test_buying_moves_cash_by_price_and_commission_and_costs_nothing_else(trader: Trader) -> None:
    before, cash, worth = positions(trader)[APPLE], ledger(trader)["USD"]["cashbalance"], summary(trader)
    trader.market("100.00", "100.00")
    trader.buy(10)
    after, [trade] = positions(trader)[APPLE], trader.trades()
    assert ledger(trader)["USD"]["cashbalance"] == CENT(cash - 1000 - float(trade["commission"]))
    assert summary(trader)["netliquidation"] == CENT(worth["netliquidation"] - 1.0, abs=0.01)
    cost = before["position"] * before["avgCost"] + 1001
    assert after["avgCost"] == CENT(cost / (before["position"] + 10))
    assert float(trade["position"]) == after["position"]


def test_selling_realises_profit_after_commission(trader: Trader) -> None:
    before = positions(trader)[APPLE]
    sold = trader.ticket(side="SELL", orderType="MKT", quantity=20)
    del sold["price"]
    trader.place(sold)
    after = positions(trader)[APPLE]
    assert after["realizedPnl"] == CENT(20 * (100 - before["avgCost"]) - 1, abs=0.01)
    assert after["avgCost"] == CENT(before["avgCost"])
    assert ledger(trader)["USD"]["realizedpnl"] == after["realizedPnl"]


def test_a_price_that_moves_is_unrealised_profit_everywhere(trader: Trader) -> None:
    before = summary(trader)["netliquidation"]
    loss = positions(trader)[APPLE]["unrealizedPnl"]
    [option] = [conid for conid, row in positions(trader).items() if row["assetClass"] == "OPT"]
    trader.market("1.00", "1.02", conid=option)
    fixed = summary(trader)["netliquidation"]
    trader.market("103.00")
    trader.market("1.00", "1.02", conid=option)
    held = positions(trader)[APPLE]
    assert held["unrealizedPnl"] - loss == CENT(3 * held["position"], abs=0.01)
    assert summary(trader)["netliquidation"] - fixed == CENT(3 * held["position"], abs=0.01)
    assert fixed != before


def test_what_is_closed_is_gone_and_its_profit_stays_for_the_day(trader: Trader) -> None:
    held = positions(trader)[APPLE]["position"]
    trader.buy(held, side="SELL")
    trader.live()
    assert APPLE not in positions(trader)
    assert trader.get(f"/portfolio/{trader.account}/position/{APPLE}") == []
    realized = ledger(trader)["USD"]["realizedpnl"]
    assert realized != 0.0
    trader.advance(hours=24)
    assert ledger(trader)["USD"]["realizedpnl"] == 0.0


def test_selling_more_than_is_held_turns_the_position_around(trader: Trader) -> None:
    held = int(positions(trader)[APPLE]["position"])
    trader.buy(held + 10, side="SELL", allOrNone=True)
    trader.live()
    row = positions(trader)[APPLE]
    assert row["position"] == -10.0
    assert row["mktValue"] < 0
    assert row["avgPrice"] == CENT(100, abs=0.11)


def test_a_future_costs_its_commission_and_pays_its_profit_at_the_end(trader: Trader) -> None:
    future = trader.mock.area(Universe).front_future("ES", trader.mock.clock.now().date())
    trader.market("6000.00", "6000.00", conid=future.conid)
    ids = {"manualIndicator": True, "extOperator": "person1234", "conid": future.conid}
    cash = ledger(trader)["USD"]["cashbalance"]
    trader.buy(1, **ids)
    trader.live()
    fee = float(commission("FUT", Decimal(1), Decimal(300_000)))
    assert ledger(trader)["USD"]["cashbalance"] == CENT(cash - fee)
    assert summary(trader)["initmarginreq-c"] == CENT(0.08 * 300_000)
    trader.market("6010.00", "6010.00", conid=future.conid)
    assert positions(trader)[future.conid]["unrealizedPnl"] == CENT(500)
    trader.buy(1, side="SELL", **ids)
    trader.live()
    assert ledger(trader)["USD"]["cashbalance"] == CENT(cash + 500 - 2 * fee)
    assert ledger(trader)["USD"]["realizedpnl"] == CENT(500 - 2 * fee)


def test_a_currency_pair_exchanges_cash_and_is_no_position(trader: Trader) -> None:
    trader.market("1.15", "1.15", conid=EURO)
    before = ledger(trader)
    trader.buy(10_000, conid=EURO)
    trader.live()
    after = ledger(trader)
    assert after["EUR"]["cashbalance"] - before["EUR"]["cashbalance"] == CENT(10_000)
    assert after["USD"]["cashbalance"] - before["USD"]["cashbalance"] == CENT(-11_500 - 2)
    assert EURO not in positions(trader)
    assert after["EUR"]["exchangerate"] == CENT(1.15)


def test_values_in_base_currency_are_at_the_rate_of_the_ledger(trader: Trader) -> None:
    row = positions(trader)[SAP]
    assert row["currency"] == "EUR"
    assert row["baseMktValue"] == CENT(row["mktValue"] * ledger(trader)["EUR"]["exchangerate"], abs=0.02)


def test_rates_there_and_back_make_one(trader: Trader) -> None:
    for currency in ("EUR", "JPY", "CHF", "MXN"):
        product = rate(trader.mock, currency, "USD") * rate(trader.mock, "USD", currency)
        assert float(product) == CENT(1, rel=1e-4)
    assert rate(trader.mock, "GBP", "JPY") > 100


@pytest.mark.parametrize(
    "path", ["positions/0", "position/265598", "ledger", "summary", "allocation", "combo/positions"]
)
def test_the_portfolio_refuses_an_account_that_is_not_there_with_401(trader: Trader, path: str) -> None:
    assert trader.ask("GET", f"/portfolio/INVALID999/{path}")[0] == 401


@pytest.mark.parametrize("path", ["", "/available_funds", "/balances", "/margins", "/market_value"])
def test_the_brokerage_refuses_an_account_that_is_not_there_with_400(trader: Trader, path: str) -> None:
    status, body = trader.ask("GET", f"/iserver/account/INVALID999/summary{path}")
    assert (status, body["error"]) == (400, "Bad Request: accountId is not valid: INVALID999")


def test_positions_are_sorted_and_paged(trader: Trader) -> None:
    path = f"/portfolio/{trader.account}/positions"
    rows = trader.get(f"{path}/0?sort=position&direction=d")
    assert [row["position"] for row in rows] == sorted((row["position"] for row in rows), reverse=True)
    assert trader.get(f"{path}/999?sort=position&direction=d") == []


def test_more_than_a_page_of_positions(trader: Trader) -> None:
    portfolio = trader.mock.area(Holdings).portfolios[trader.account]
    shares = trader.mock.area(Universe).all("STK")
    for share in [each for each in shares if each.currency == "USD" and each.conid not in portfolio.positions][:120]:
        portfolio.trade(share, Decimal(1), Decimal(10), Decimal(1))
    pages = [trader.get(f"/portfolio/{trader.account}/positions/{page}") for page in range(3)]
    assert [len(page) for page in pages] == [100, len(portfolio.positions) - 100, 0]
    assert {row["conid"] for page in pages for row in page} == set(portfolio.positions)


def test_one_contract_is_found_in_every_account_that_holds_it() -> None:
    trader = Trader(profile="linked")
    accounts = [account.id for account in trader.mock.area(Accounts).trading]
    found = trader.get(f"/portfolio/positions/{APPLE}")
    assert list(found) == accounts
    assert all(rows[0]["acctId"] == account for account, rows in found.items())
    assert trader.get("/portfolio/positions/999999999") == {}


def test_invalidating_says_so(trader: Trader) -> None:
    assert trader.ask("POST", f"/portfolio/{trader.account}/positions/invalidate") == (200, {"message": "success"})


def test_a_combination_that_was_bought_is_listed_with_its_legs(trader: Trader) -> None:
    trader.market("600.00", conid=SPY)
    ticket = trader.ticket(conidex=f"28812380;;;{SPY}/1,{APPLE}/-1", quantity=2, price=501)
    del ticket["conid"]
    trader.place(ticket)
    [combo] = trader.get(f"/portfolio/{trader.account}/combo/positions")
    assert {(leg["conid"], leg["ratio"]) for leg in combo["legs"]} == {(str(SPY), 1), (str(APPLE), -1)}
    assert {row["conid"]: row["position"] for row in combo["positions"]} == {SPY: 2.0, APPLE: -2.0}


def test_several_accounts_can_be_allocated_together() -> None:
    trader = Trader(profile="linked")
    accounts = [account.id for account in trader.mock.area(Accounts).trading]
    status, together = trader.ask("POST", "/portfolio/allocation", {"acctIds": accounts})
    alone = [trader.get(f"/portfolio/{account}/allocation") for account in accounts]
    assert status == 200
    stocks = sum(each["assetClass"]["long"]["STK"] for each in alone)
    assert together["assetClass"]["long"]["STK"] == CENT(stocks, abs=0.1)


def test_profit_of_the_day_begins_at_the_prior_close(trader: Trader) -> None:
    prior = trader.mock.area(Prices).quote(SPY).prior_close
    [before] = trader.get("/iserver/account/pnl/partitioned")["upnl"].values()
    trader.market(str(prior + 1), str(prior + 1), conid=SPY)
    held = positions(trader)[SPY]["position"]
    [after] = trader.get("/iserver/account/pnl/partitioned")["upnl"].values()
    trader.market(str(prior + 2), str(prior + 2), conid=SPY)
    [later] = trader.get("/iserver/account/pnl/partitioned")["upnl"].values()
    assert later["dpl"] - after["dpl"] == CENT(held, abs=0.01)
    assert before["dpl"] != after["dpl"]


def test_an_advisor_sees_the_profit_of_every_client() -> None:
    trader = Trader(profile="advisor")
    clients = {f"{account.id}.Core" for account in trader.mock.area(Accounts).trading}
    assert set(trader.get("/iserver/account/pnl/partitioned")["upnl"]) == clients


@pytest.mark.parametrize(
    ("kind", "quantity", "value", "cost"),
    [
        ("STK", 10, 1000, "1"),
        ("STK", 1000, 100_000, "5"),
        ("STK", 10, 20, "0.2"),
        ("OPT", 10, 5000, "6.5"),
        ("FUT", 2, 600_000, "4.5"),
        ("CASH", 1_000_000, 1_150_000, "23"),
        ("CRYPTO", 1, 70_000, "126"),
        ("STK", 0, 0, "0"),
    ],
)
def test_commissions(kind: str, quantity: int, value: int, cost: str) -> None:
    assert commission(kind, Decimal(quantity), Decimal(value)) == Decimal(cost)


def test_a_position_closed_in_steps_realises_what_it_made(trader: Trader) -> None:
    share = trader.mock.area(Universe).instrument(APPLE)
    assert share is not None
    held = Portfolio("U1", "USD", trader.mock.clock.now().date())
    for quantity, price in ((10, 100), (10, 110), (-5, 120), (-25, 90), (10, 80)):
        held.trade(share, Decimal(quantity), Decimal(price), Decimal(0))
    position = held.positions[APPLE]
    assert (position.quantity, position.cost) == (Decimal(0), Decimal(0))
    assert position.realized == held.cash["USD"] == 5 * 120 + 25 * 90 - 10 * (100 + 110 + 80)
