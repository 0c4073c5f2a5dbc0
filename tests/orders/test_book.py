"""Lists of orders and of executions, whole and in one form."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import httpx
import pytest

from ibportal import Client
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import bracket, limit, market, stop
from ibportal.orders.book import Book, live, reset_cache, state
from ibportal.orders.execution import Execution, trades
from ibportal.orders.order import Order
from ibportal.orders.placed import Placed
from ibportal.orders.submission import place
from ibportal.orders.waiting import wait_for_status

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def several(core: Core, account: str) -> Flow[tuple[Placed, Placed]]:
    """A working order and a filled one."""
    working = yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
    filled = yield from place(core, account, market("BUY", 10, AAPL), answers=lambda _: True)
    yield from wait_for_status(core, filled.order_id, "Filled", timeout=90)
    return working, filled


def test_orders_are_listed_whole_though_the_first_list_is_empty(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[tuple[Book, tuple[Placed, Placed]]]:
        placed = yield from several(core, account)
        mock.clock.advance(30)
        return (yield from live(core)), placed

    book, (working, filled) = run(scenario)
    assert book.complete
    assert [order.order_id for order in book] == [working.order_id, filled.order_id]
    assert book[0] is book.orders[0]
    assert book[:1] == book.orders[:1]
    assert len(book) == 2


def test_lists_are_filtered_here_and_stay_whole(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[list[list[str | None]]]:
        yield from several(core, account)
        mock.clock.advance(30)
        found: list[list[str | None]] = []
        for status, conid in (("Filled", None), (["Submitted"], None), ((), 8314), ((), None)):
            book = yield from live(core, status=status, conid=conid)
            found.append([order.status for order in book])
            mock.clock.advance(30)
        return found

    assert run(scenario) == [["Filled"], ["Submitted"], [], ["Submitted", "Filled"]]
    assert {entry.request.query for entry in mock.log.of("orders.live")} == {""}


def test_a_status_that_is_none_is_refused(run: "Run") -> None:
    with pytest.raises(ValueError, match="Done"):
        run(lambda core, account: live(core, account=account, status="Done"))


def test_no_orders_are_a_complete_list_of_none(run: "Run") -> None:
    book = run(lambda core, account: live(core, account=account))
    assert (book.complete, book.orders) == (True, ())


def test_a_list_that_is_full_is_not_complete(run: "Run", mock: MockGateway) -> None:
    rows = [{"orderId": each + 1, "status": "Submitted"} for each in range(1000)]
    mock.fail_next("orders.live", body={"orders": rows, "snapshot": True})
    mock.fail_next("orders.live", body={"orders": rows[1:], "snapshot": True})
    assert not run(lambda core, _: live(core)).complete
    mock.clock.advance(10)
    assert run(lambda core, _: live(core)).complete


def test_a_list_that_never_comes_is_not_complete(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.live", body={"orders": [], "snapshot": False}, times=9)
    book = run(lambda core, account: live(core, account=account))
    assert not book.complete
    assert len(mock.log.of("orders.live")) == 3


def test_emptying_the_cache_gives_the_list_after_it(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Book]:
        yield from place(core, account, limit("BUY", 10, AAPL, "245.00"))
        mock.clock.advance(30)
        return (yield from reset_cache(core))

    assert len(run(scenario)) == 1
    assert mock.log.of("orders.live")[0].request.query == "force=true"


def test_list_and_status_say_the_same_of_an_order(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[tuple[Order, Order]]:
        placed = yield from place(core, account, stop("SELL", 10, AAPL, "230.00"))
        mock.clock.advance(30)
        [row] = yield from live(core)
        return row, (yield from state(core, placed.order_id))

    for order in run(scenario):
        assert (order.order_type, order.side, order.tif, order.status) == ("STP", "SELL", "DAY", "PreSubmitted")
        assert (order.quantity, order.filled, order.remaining) == (Decimal(10), Decimal(0), Decimal(10))
        assert (order.stop_price, order.limit_price, order.average_price) == (Decimal("230.00"), None, None)
        assert order.at == dt.datetime(2026, 3, 16, 14, 0, tzinfo=dt.UTC)


def test_children_name_their_parent(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[tuple[Placed, Book]]:
        tickets = bracket(limit("BUY", 10, AAPL, "245.00"), take_profit="255.00", stop_loss="230.00")
        placed = yield from place(core, account, tickets)
        mock.clock.advance(30)
        return placed, (yield from live(core))

    placed, book = run(scenario)
    assert [order.parent_id for order in book] == [None, placed.order_id, placed.order_id]
    assert len({order.group for order in book if order.parent_id}) == 1


def test_executions_come_once_and_in_order(run: "Run") -> None:
    def scenario(core: Core, account: str) -> Flow[tuple[Placed, list[Execution]]]:
        first = yield from place(core, account, market("BUY", 10, AAPL))
        yield from wait_for_status(core, first.order_id, "Filled", timeout=90)
        second = yield from place(core, account, market("SELL", 10, AAPL))
        yield from wait_for_status(core, second.order_id, "Filled", timeout=90)
        return first, (yield from trades(core))

    first, found = run(scenario)
    assert [each.side for each in found] == ["BUY", "SELL"]
    assert len({each.execution_id for each in found}) == 2
    assert (found[0].order_id, found[0].client_order_id) == (first.order_id, first.client_order_id)
    assert isinstance(found[0].price, Decimal)
    assert found[0].at is not None
    assert found[0].at.tzinfo is dt.UTC


def test_no_executions_are_an_empty_list(run: "Run") -> None:
    assert run(lambda core, account: trades(core, days=7, account=account)) == []


@pytest.mark.parametrize("days", [0, 8, -1])
def test_days_go_back_a_week_at_most(run: "Run", days: int) -> None:
    with pytest.raises(ValueError, match="days"):
        run(lambda core, account: trades(core, days=days, account=account))


ROW = {
    "acct": "DU1234567",
    "orderId": 5027704,
    "conid": 265598,
    "conidex": "265598@ISLAND",
    "ticker": "AAPL",
    "status": "PreSubmitted",
    "order_ccp_status": "Submitted",
    "origOrderType": "LIMIT",
    "orderType": "Limit",
    "price": "1,001.50",
    "timeInForce": "CLOSE",
    "side": "SELL",
    "totalSize": 34.1,
    "remainingQuantity": 34.1,
    "filledQuantity": 0.0,
    "order_ref": "mine",
    "parentId": "my-bracket",
    "lastExecutionTime": "261007075436",
    "avgPrice": "N/A",
}


@pytest.mark.parametrize("snapshot", [True, None])
def test_a_row_of_the_wire_is_read_in_the_words_of_a_request(snapshot: bool | None) -> None:  # noqa: FBT001 - a parameter
    said = {} if snapshot is None else {"snapshot": snapshot}

    def answered(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/iserver/accounts"):
            return httpx.Response(200, json={"accounts": ["DU1234567"], "isPaper": True})
        return httpx.Response(200, json={"orders": [ROW], **said})

    with Client(transport=httpx.MockTransport(answered), keep_alive=False) as ib:
        [order] = ib.orders.live()
    assert (order.order_id, order.client_order_id, order.parent_id) == ("5027704", "mine", "my-bracket")
    assert (order.side, order.order_type, order.tif) == ("SELL", "LMT", "DAY")
    assert (order.quantity, order.limit_price, order.average_price) == (Decimal("34.1"), Decimal("1001.50"), None)
    assert order.at == dt.datetime(2026, 10, 7, 7, 54, 36, tzinfo=dt.UTC)
    assert order.conidex == "265598@ISLAND"
