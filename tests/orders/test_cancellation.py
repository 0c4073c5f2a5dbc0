"""Cancelling is asked for; what comes of it is waited for."""

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from ibportal.core import Core
from ibportal.errors import DeadlinePassed, OrderNotFound, OutcomeUnknown
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.mock.lifecycle import Stage
from ibportal.mock.reply import Fault
from ibportal.orders import limit, market
from ibportal.orders.book import live
from ibportal.orders.cancellation import CancelRequested, cancel, cancel_all
from ibportal.orders.order import Order
from ibportal.orders.submission import place
from ibportal.orders.waiting import wait_cancelled, wait_for_status

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def test_a_cancellation_is_a_request_until_it_has_happened(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[tuple[CancelRequested, Stage | None, Order]]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        requested = yield from cancel(core, account, placed.order_id)
        stage = mock.area(Book).orders[int(placed.order_id)].stage
        return requested, stage, (yield from wait_cancelled(core, placed.order_id))

    requested, stage, order = run(scenario)
    assert requested.order_id == order.order_id
    assert requested.words == "Request was submitted"
    assert stage is Stage.PENDING_CANCEL
    assert (order.status, order.over, order.filled) == ("Cancelled", True, Decimal(0))


@pytest.mark.parametrize("wrong", ["-1", "0", "", " ", "abc", "1.5", "-5", "\u0661"])
def test_only_the_id_of_an_order_is_cancelled(run: "Run", mock: MockGateway, wrong: str) -> None:
    with pytest.raises(ValueError, match="order id"):
        run(lambda core, account: cancel(core, account, wrong))
    assert not mock.log.of("orders.cancel")


def test_every_order_is_cancelled_by_a_method_of_its_own(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[CancelRequested]:
        for price in ("244.00", "245.00"):
            yield from place(core, account, limit("BUY", 10, AAPL, price))
        return (yield from cancel_all(core, account))

    requested = run(scenario)
    mock.clock.advance(5)
    assert requested.order_id is None
    assert {order.stage for order in mock.area(Book).orders.values()} == {Stage.CANCELLED}


def test_an_order_that_is_not_there_is_not_found(run: "Run") -> None:
    with pytest.raises(OrderNotFound):
        run(lambda core, account: cancel(core, account, "123456"))


def test_a_lost_cancellation_is_unknown_and_sent_once(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[CancelRequested]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        mock.fail_next("orders.cancel", fault=Fault.RESET, handled=True)
        return (yield from cancel(core, account, placed.order_id))

    with pytest.raises(OutcomeUnknown) as caught:
        run(scenario)
    assert caught.value.order_id is not None
    assert len(mock.log.of("orders.cancel")) == 1


def test_who_cancels_a_future_is_said_in_the_query(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[CancelRequested]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        return (yield from cancel(core, account, placed.order_id, manual_indicator=False, ext_operator="me"))

    run(scenario)
    assert mock.log.of("orders.cancel")[0].request.query == "extOperator=me&manualIndicator=false"


def test_a_rejection_after_the_acknowledgement_ends_the_wait(run: "Run", mock: MockGateway) -> None:
    mock.area(Book).will_reject.append("not today")

    def scenario(core: Core, account: str) -> Flow[tuple[Order, Order]]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        order = yield from wait_for_status(core, placed.order_id, "Submitted", timeout=60)
        mock.clock.advance(30)
        [row] = yield from live(core)
        return order, row

    order, row = run(scenario)
    assert order.status == "Inactive"
    assert row.reason == "not today"


def test_a_wait_that_takes_too_long_says_how_the_order_stands(run: "Run") -> None:
    def scenario(core: Core, account: str) -> Flow[Order]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "200.00"), answers=lambda _: True)
        return (yield from wait_for_status(core, placed.order_id, "Filled", timeout=10))

    with pytest.raises(DeadlinePassed, match="Submitted after 10 s"):
        run(scenario)


def test_a_fill_ends_the_wait_for_a_cancellation(run: "Run") -> None:
    def scenario(core: Core, account: str) -> Flow[Order]:
        placed = yield from place(core, account, market("BUY", 10, AAPL))
        return (yield from wait_cancelled(core, placed.order_id, timeout=90))

    assert run(scenario).status == "Filled"
