"""Finding instruments."""
# ruff: noqa: S101 - `assert` is how a test speaks

from ibportal.client import Client
from ibportal.contracts.match import Match
from ibportal.proof.suite.conftest import SYMBOL, Fits


def test_a_search_finds_the_stock(fits: Fits, stock: Match) -> None:
    """`contracts.search` has the listing that the client resolves to."""
    rows = fits("contracts.search", params={"symbol": SYMBOL})
    assert str(stock.conid) in {row["conid"] for row in rows}


def test_the_replies_about_the_stock_fit(fits: Fits, stock: Match) -> None:
    """Details, rules, algorithms and definitions."""
    assert fits("contracts.details", conid=stock.conid)["symbol"] == SYMBOL
    assert fits("contracts.details_and_rules", conid=stock.conid)["rules"]
    assert fits("contracts.rules", json={"conid": stock.conid, "isBuy": True})
    assert fits("contracts.algos", conid=stock.conid)
    [definition] = fits("contracts.definitions", params={"conids": str(stock.conid)})["secdef"]
    assert definition["conid"] == stock.conid


def test_stocks_and_futures_by_symbol_fit(fits: Fits) -> None:
    """`contracts.stocks` and `contracts.futures`."""
    assert fits("contracts.stocks", params={"symbols": SYMBOL})[SYMBOL]
    assert fits("contracts.futures", params={"symbols": "ES"})["ES"]


def test_the_client_finds_the_options_of_the_stock(ib: Client, stock: Match) -> None:
    """Strikes of the first month that has options."""
    strikes = ib.contracts.strikes(SYMBOL, month=stock.months[0])
    assert strikes.calls
