"""Changing repeats the whole order, and says when it is too late."""

import asyncio
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from ibportal import AsyncClient
from ibportal.core import Core
from ibportal.errors import Declined, OrderNotFound, OrderNotModifiable, OrderRejected, OutcomeUnknown, Unanswered
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book, Order
from ibportal.mock.reply import Fault
from ibportal.orders import Combo, Leg, Percent, limit, market, midprice, stop, stop_limit, trailing
from ibportal.orders.modification import modify
from ibportal.orders.placed import Placed
from ibportal.orders.submission import answer, place
from ibportal.orders.waiting import wait_for_status
from ibportal_generated.models.order_ticket import OrderTicket
from tests.orders.conftest import Polite

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def changed(placing: OrderTicket, /, **changes: Any) -> Callable[[Core, str], Flow[Placed]]:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        placed = yield from place(core, account, placing, answers=lambda _: True)
        return (yield from modify(core, account, placed.order_id, **changes))

    return scenario


def only(mock: MockGateway) -> Order:
    [order] = mock.area(Book).orders.values()
    return order


@pytest.mark.parametrize(
    ("ticket", "changes", "expected"),
    [
        (
            limit("BUY", 10, AAPL, "245.00", tif="GTC"),
            {"limit_price": "244.50"},
            {"price": 244.5, "tif": "GTC", "quantity": 10},
        ),
        (
            limit("BUY", 10, AAPL, "245.00", outside_rth=True),
            {"quantity": 20},
            {"price": 245, "quantity": 20, "outsideRTH": True},
        ),
        (limit("BUY", 10, AAPL, "245.00"), {"tif": "GTC"}, {"price": 245, "tif": "GTC"}),
        (
            stop("SELL", 10, AAPL, "230.00"),
            {"stop_price": "231.00"},
            {"price": 231, "orderType": "STP", "side": "SELL"},
        ),
        (stop_limit("SELL", 10, AAPL, "230.00", "229.00"), {"stop_price": "231.00"}, {"price": 229, "auxPrice": 231}),
        (stop_limit("SELL", 10, AAPL, "230.00", "229.00"), {"limit_price": "228.00"}, {"price": 228, "auxPrice": 230}),
        (limit("BUY", 10, "265598@ISLAND", "245.00"), {"quantity": 5}, {"conidex": "265598@ISLAND", "quantity": 5}),
        (
            trailing("SELL", 10, AAPL, Percent(5)),
            {"trailing_amount": 4, "trailing_type": "%", "stop_price": "235.00"},
            {"trailingAmt": 4, "trailingType": "%", "orderType": "TRAIL", "price": 235},
        ),
    ],
)
def test_what_does_not_change_is_repeated(
    run: "Run", mock: MockGateway, ticket: OrderTicket, changes: dict[str, Any], expected: dict[str, Any]
) -> None:
    run(changed(ticket, **changes))
    [sent] = mock.log.of("orders.modify")
    assert {name: sent.body.get(name) for name in expected} == expected
    assert "orders" not in sent.body
    assert len({"conid", "conidex"} & sent.body.keys()) == 1
    assert len(mock.area(Book).orders) == 1


def test_a_combo_is_repeated_whatever_the_order_of_its_legs(run: "Run", mock: MockGateway) -> None:
    combo = Combo(Leg(AAPL, 1), Leg(8314, -1))
    run(changed(limit("BUY", 1, combo, "-500.00"), limit_price="-501.00"))
    assert only(mock).ticket.limit == Decimal("-501.00")


def test_the_acknowledgement_is_that_of_the_order(run: "Run", mock: MockGateway) -> None:
    placed = run(changed(limit("BUY", 10, AAPL, "245.00"), limit_price="244.50"))
    assert placed.order_id == str(only(mock).id)


def test_a_change_is_asked_about_like_an_order(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        mock.will_ask("o354")
        try:
            yield from modify(core, account, placed.order_id, limit_price="244.00")
        except Unanswered as error:
            assert only(mock).ticket.limit == Decimal("245.00")
            return (yield from answer(core, error, {"o354": True}))
        raise AssertionError("nothing was asked")

    run(scenario)
    assert only(mock).ticket.limit == Decimal("244.00")


def test_changes_at_the_same_time_do_not_undo_each_other(mock: MockGateway) -> None:
    async def whole() -> None:
        async with AsyncClient(transport=Polite(mock), clock=mock.clock, keep_alive=False) as ib:
            account = str((await ib.accounts.list()).selected_account)
            placed = await ib.orders.place(account, limit("BUY", 10, AAPL, "245.00"))
            await asyncio.gather(
                ib.orders.modify(account, placed, limit_price="244.00"), ib.orders.modify(account, placed, quantity=5)
            )

    asyncio.run(whole())
    assert (only(mock).ticket.limit, only(mock).ticket.quantity) == (Decimal("244.00"), Decimal(5))


def test_a_change_that_is_declined_changes_nothing(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        placed = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        mock.will_ask("o354")
        return (yield from modify(core, account, placed.order_id, limit_price="244.00", answers={"o354": False}))

    with pytest.raises(Declined):
        run(scenario)
    assert only(mock).ticket.limit == Decimal("245.00")


def test_an_order_that_is_filled_cannot_be_changed_and_nothing_is_sent(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        placed = yield from place(core, account, market("BUY", 10, AAPL))
        yield from wait_for_status(core, placed.order_id, "Filled", timeout=90)
        return (yield from modify(core, account, placed.order_id, quantity=20))

    with pytest.raises(OrderNotModifiable, match="Filled"):
        run(scenario)
    assert not mock.log.of("orders.modify")


def test_an_order_that_is_not_there_cannot_be_changed(run: "Run") -> None:
    with pytest.raises(OrderNotFound):
        run(lambda core, account: modify(core, account, "123456", quantity=20))


def test_a_lost_change_leaves_the_outcome_unknown_and_is_not_repeated(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.modify", fault=Fault.HANG, handled=True)
    with pytest.raises(OutcomeUnknown) as caught:
        run(changed(limit("BUY", 10, AAPL, "245.00"), limit_price="244.00"))
    assert caught.value.order_id == str(only(mock).id)
    assert len(mock.log.of("orders.modify")) == 1


@pytest.mark.parametrize(
    ("ticket", "changes", "words"),
    [
        (market("BUY", 10, AAPL, tif="OPG"), {"limit_price": 5}, "has no limit price"),
        (limit("BUY", 10, AAPL, "245.00"), {"stop_price": 5}, "has no stop price"),
        (limit("BUY", 10, AAPL, "245.00"), {"trailing_amount": 5}, "does not trail"),
        (limit("BUY", 10, AAPL, "245.00"), {"quantity": 0}, "size greater than 0"),
        (limit("BUY", 10, AAPL, "245.00"), {}, "give what changes"),
        (trailing("SELL", 10, AAPL, Percent(5)), {"quantity": 5}, "TRAIL order needs trailing_amt"),
    ],
)
def test_changes_that_the_order_cannot_have_are_not_sent(
    run: "Run", mock: MockGateway, ticket: OrderTicket, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        run(changed(ticket, **changes))
    assert not mock.log.of("orders.modify")


def test_a_change_that_is_refused_says_that_the_order_is_as_it_was(run: "Run", mock: MockGateway) -> None:
    with pytest.raises(OrderRejected, match=r"minimum price variation.*is as it was"):
        run(changed(limit("BUY", 10, AAPL, "245.00"), limit_price="244.001"))
    assert only(mock).ticket.limit == Decimal("245.00")


def test_a_whole_ticket_is_sent_as_it_is(run: "Run", mock: MockGateway) -> None:
    ticket = midprice("BUY", 10, AAPL, "246.00")
    run(changed(limit("BUY", 10, AAPL, "245.00"), ticket=ticket))
    assert only(mock).ticket.kind == "MIDPRICE"
    assert not mock.log.of("orders.status")
