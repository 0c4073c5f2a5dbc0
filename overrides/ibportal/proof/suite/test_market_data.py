"""Quotes and bars."""
# ruff: noqa: S101 - `assert` is how a test speaks

from decimal import Decimal

from ibportal.client import Client
from ibportal.contracts.match import Match
from ibportal.proof.suite.conftest import Fits


def test_a_snapshot_fits(fits: Fits, stock: Match) -> None:
    """The first only starts the line, the second has fields; both fit."""
    for _ in range(2):
        [row] = fits("market_data.snapshot", params={"conids": str(stock.conid), "fields": "31,84,86"})
        assert row["conid"] == stock.conid


def test_the_client_gets_a_price(ib: Client, stock: Match) -> None:
    """A last price, or yesterday's close where the exchange is shut."""
    [quote] = ib.market_data.snapshot([stock.conid], fields=["last", "prior_close"])
    price = quote.last or quote.prior_close
    assert isinstance(price, Decimal)
    assert price > 0


def test_the_bars_of_a_month_fit(fits: Fits, stock: Match) -> None:
    """`market_data.history` has bars whose high is not below their low."""
    reply = fits("market_data.history", params={"conid": str(stock.conid), "period": "1m", "bar": "1d"})
    assert reply["data"]
    assert all(bar["h"] >= bar["l"] for bar in reply["data"])


def test_the_client_gives_bars_in_order(ib: Client, stock: Match) -> None:
    """Stamps are aware, and ascend."""
    starts = [bar.start for bar in ib.market_data.history(stock.conid, "1m", "1d")]
    assert starts == sorted(starts)
    assert all(start.tzinfo for start in starts)
