"""The orders of the day; and, where it is asked for, one order that is placed and cancelled on a paper account."""
# ruff: noqa: S101 - `assert` is how a test speaks

from decimal import ROUND_DOWN, Decimal

import pytest

from ibportal.client import Client
from ibportal.contracts.match import Match
from ibportal.errors import IbportalError
from ibportal.orders import limit
from ibportal.orders.group import client_order_id
from ibportal.proof.suite.conftest import Fits

FAR = Decimal("0.7")
"""Of the price: far enough that nobody sells, near enough that it is taken for an order."""


def test_the_list_of_orders_fits(fits: Fits) -> None:
    """Twice: the first may be empty because nothing is known yet."""
    for _ in range(2):
        assert isinstance(fits("orders.live")["orders"], list)


def test_the_list_of_trades_fits(fits: Fits) -> None:
    """The trades of the day."""
    assert isinstance(fits("orders.trades"), list)


def test_an_order_is_placed_seen_and_cancelled(
    ib: Client, account: str, stock: Match, request: pytest.FixtureRequest
) -> None:
    """One share, far below the market, on a paper account only; cancelled whatever happens in between."""
    if not request.config.getoption("--ibportal-orders"):
        pytest.skip("--ibportal-orders places an order, and cancels it")
    if ib.accounts.list().is_paper is not True:
        pytest.fail("this is no paper login: nothing was placed")
    [quote] = ib.market_data.snapshot([stock.conid], fields=["last", "prior_close"])
    price = quote.last or quote.prior_close
    if not price:
        pytest.skip("no price to stay away from")
    away = (price * FAR).quantize(Decimal("0.1"), ROUND_DOWN)
    name = client_order_id()
    try:
        ticket = limit("BUY", 1, stock.conid, away, client_order_id=name)
        placed = ib.orders.place(account, ticket, answers=lambda _: True)
        state = ib.orders.wait_for_status(placed.order_id, ("PreSubmitted", "Submitted"), account=account)
        assert state.filled in (None, 0)
        assert state.limit_price == away
        ib.orders.cancel(account, placed.order_id)
        assert ib.orders.wait_cancelled(placed.order_id, account=account).status == "Cancelled"
    finally:
        _cancel(ib, account, name)


def _cancel(ib: Client, account: str, name: str) -> None:
    """Cancel the order of that client order id if it works still, and say so where that fails."""
    for order in ib.orders.live():
        if order.client_order_id == name and not order.over:
            try:
                ib.orders.cancel(account, order.order_id)
            except IbportalError as error:
                pytest.fail(f"order {order.order_id} may still work: cancel it by hand ({error})")
