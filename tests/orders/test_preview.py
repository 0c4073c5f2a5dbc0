"""Previews are primed, parsed and never placed."""

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.orders import limit, stop
from ibportal.orders.preview import Preview, preview

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def test_a_preview_costs_nothing_and_says_what_an_order_would(run: "Run", mock: MockGateway) -> None:
    found = run(lambda core, account: preview(core, account, limit("BUY", 10, AAPL, "245.00")))
    assert (found.amount.amount, found.amount.currency, found.amount.size) == (Decimal("2450.00"), "USD", Decimal(10))
    assert found.total.low is not None
    assert found.total.low > Decimal("2450.00")
    assert found.position is not None
    assert (found.position.change, found.position.after) == (Decimal(10), (found.position.current or Decimal(0)) + 10)
    assert found.errors == ()
    assert not mock.area(Book).orders
    assert mock.log.operations.index("market_data.snapshot") < mock.log.operations.index("orders.preview")


def test_a_contract_with_a_price_is_not_asked_again(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[int]:
        yield from preview(core, account, limit("BUY", 10, AAPL, "245.00"))
        before = len(mock.log.of("market_data.snapshot"))
        yield from preview(core, account, limit("BUY", 10, AAPL, "245.00"))
        return len(mock.log.of("market_data.snapshot")) - before

    assert run(scenario) == 0


def test_warnings_and_errors_beside_amounts_are_part_of_the_answer(run: "Run", mock: MockGateway) -> None:
    body = {
        "amount": {"amount": "1,977.60 USD (10 Shares)", "commission": "1.1 ... 1.2 USD", "total": "NA"},
        "equity": None,
        "warn": "21/You are trying to submit an order \nwithout market data",
        "warns": [
            "21/You are trying to submit an order \nwithout market data",
            "23/<h4>Market Order Confirmation</h4>",
        ],
        "error": "Cash needed",
        "errors": ["Cash needed"],
        "action": "convert_from_base_currency",
    }

    def scenario(core: Core, account: str) -> Flow[Preview]:
        mock.fail_next("orders.preview", body=body)
        return (yield from preview(core, account, limit("BUY", 10, AAPL, "245.00")))

    found = run(scenario)
    assert [(each.number, each.text) for each in found.warnings] == [
        (21, "You are trying to submit an order without market data"),
        (23, "Market Order Confirmation"),
    ]
    assert found.errors == ("Cash needed",)
    assert (found.commission.low, found.commission.high) == (Decimal("1.1"), Decimal("1.2"))
    assert (found.total.amount, found.equity, found.action) == (None, None, "convert_from_base_currency")


def test_nothing_is_sent_for_what_makes_no_order(run: "Run", mock: MockGateway) -> None:
    ticket = stop("SELL", 1, AAPL, "230")
    ticket.aux_price = 230
    with pytest.raises(ValueError, match=r"orders\.preview"):
        run(lambda core, account: preview(core, account, ticket))
    assert not mock.log.of("orders.preview")
