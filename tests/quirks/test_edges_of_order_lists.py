"""What quirks of the lists of orders and trades do at their edges."""

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.quirks.live_orders_first_empty import is_whole
from ibportal_generated.models.live_orders import LiveOrders
from tests.mock.engine import ask, value
from tests.quirks.alone import asking, said, showing

APPLE = 265598
NOTHING: dict[str, Any] = {"orders": [], "snapshot": False}


def order(mock: MockGateway, **changes: Any) -> str:
    """The id of a new order; it works, unless `changes` say otherwise."""
    account = mock.area(Accounts).selected
    mock.area(Book).suppressed |= {"o163", "o354"}
    terms = changes or {"orderType": "LMT", "price": 200}
    ticket = {"conid": APPLE, "side": "BUY", "tif": "DAY", "quantity": 1, **terms}
    [placed] = value(ask(mock, "POST", f"/iserver/account/{account}/orders", {"orders": [ticket]}))
    return str(placed["order_id"])


def listed(mock: MockGateway, query: str = "") -> list[str]:
    """The ids of the orders that are listed."""
    return [str(row["orderId"]) for row in value(ask(mock, "GET", f"/iserver/account/orders{query}"))["orders"]]


def execution(mock: MockGateway) -> str:
    """The order of a new execution, some time after the one before."""
    made = order(mock, orderType="MKT")
    mock.clock.advance(90)
    return made


def traded(mock: MockGateway) -> list[str]:
    """The orders of the executions that are listed."""
    return [str(row["order_id"]) for row in value(ask(mock, "GET", "/iserver/account/trades"))]


# live-orders-force ----------------------------------------------------------------------------------------------------


def test_force_empties_the_answer_it_is_sent_with_and_no_other() -> None:
    mock = showing("live-orders-force")
    made = order(mock)
    assert said(ask(mock, "GET", "/iserver/account/orders?force=true")) == (200, NOTHING)
    assert listed(mock) == listed(mock, "?force=false") == [made]
    assert listed(showing(), "?force=true") == []


def test_the_list_is_asked_for_again_without_force_five_seconds_later() -> None:
    asked = list[httpx.QueryParams]()

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params)
        return httpx.Response(200, json={"orders": [], "snapshot": "force" not in request.url.params})

    with asking(answer) as (ib, moments):
        ib.orders.reset_cache()
    assert [each.get("force") for each in asked] == ["true", None]
    assert moments == [0, 5]


# live-orders-filters --------------------------------------------------------------------------------------------------


def test_a_filter_outlasts_its_request_until_another_one_or_force() -> None:
    mock = showing("live-orders-filters")
    works, filled = order(mock), execution(mock)
    assert listed(mock) == [works, filled]
    assert listed(mock, "?filters=filled") == listed(mock) == listed(mock, "?force=false") == [filled]
    assert listed(mock, "?filters=submitted") == listed(mock) == [works]
    ask(mock, "GET", "/iserver/account/orders?force=true")
    assert listed(mock) == [works, filled]


def test_the_client_filters_by_itself_and_a_row_without_a_status_is_in_no_status() -> None:
    asked = list[httpx.QueryParams]()
    statuses = [{"orderId": 1, "status": "Filled"}, {"orderId": 2, "status": "PreSubmitted"}, {"orderId": 3}]

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params)
        return httpx.Response(200, json={"orders": statuses, "snapshot": True})

    with asking(answer) as (ib, _):
        for status, found in (("PreSubmitted", ["2"]), (["Filled", "Inactive"], ["1"]), ((), ["1", "2", "3"])):
            assert [each.order_id for each in ib.orders.live(status=status)] == found
    assert all("filters" not in each for each in asked)


# live-orders-first-empty ----------------------------------------------------------------------------------------------


def test_the_first_list_of_each_session_is_empty() -> None:
    mock = showing("live-orders-first-empty")
    made = order(mock)
    assert said(ask(mock, "GET", "/iserver/account/orders")) == (200, NOTHING)
    assert listed(mock) == listed(mock) == [made]
    mock.lose_session("login")
    mock.log_in()
    assert [listed(mock), listed(mock)] == [[], [made]]


def test_a_list_that_never_comes_is_asked_for_three_times_five_seconds_apart() -> None:
    with asking(lambda _: httpx.Response(200, json=NOTHING)) as (ib, moments):
        assert not ib.orders.live().complete
    assert moments == [0, 5, 10]


def test_a_list_that_is_there_is_asked_for_once() -> None:
    with asking(lambda _: httpx.Response(200, json={"orders": [], "snapshot": True})) as (ib, moments):
        assert ib.orders.live().complete
    assert moments == [0]


@pytest.mark.parametrize(
    ("wire", "whole"),
    [
        ({"orders": [], "snapshot": True}, True),
        ({"orders": [{"orderId": 1}], "snapshot": True}, True),
        ({"orders": [{"orderId": 1}]}, True),
        ({"orders": [{"orderId": 1}], "snapshot": False}, False),
        ({"orders": []}, False),
        ({}, False),
    ],
)
def test_a_list_is_whole_if_it_says_so_or_has_orders_and_says_nothing(wire: dict[str, Any], *, whole: bool) -> None:
    assert is_whole(LiveOrders.from_dict(wire)) is whole


# live-orders-lag ------------------------------------------------------------------------------------------------------


def test_an_order_is_listed_seven_seconds_after_it_was_made() -> None:
    mock = showing("live-orders-lag")
    made = order(mock)
    mock.clock.advance(6.75)
    later = order(mock)
    assert listed(mock) == []
    mock.clock.advance(0.25)
    assert listed(mock) == [made]
    mock.clock.advance(6.75)
    assert listed(mock) == [made, later]
    plain = showing()
    assert [order(plain)] == listed(plain)


# order-inactive -------------------------------------------------------------------------------------------------------


def test_an_order_that_stays_inactive_for_five_seconds_is_over_and_one_that_wakes_up_is_not() -> None:
    at_first = iter(["Inactive", "Inactive", "Submitted"])

    def answer(request: httpx.Request) -> httpx.Response:
        del request
        return httpx.Response(200, json={"order_id": 7, "order_status": next(at_first, "Inactive")})

    with asking(answer) as (ib, moments):
        assert ib.orders.wait_for_status(7, "Filled", timeout=60).status == "Inactive"
    asleep_again = moments[3]
    assert moments[-1] - asleep_again == 5


# trades-rows ----------------------------------------------------------------------------------------------------------


def test_the_first_list_of_trades_is_empty_and_then_the_newest_is_there_twice() -> None:
    mock = showing("trades-rows")
    older, newer = execution(mock), execution(mock)
    assert [traded(mock), traded(mock)] == [[], [newer, older, newer]]
    mock.lose_session("login")
    mock.log_in()
    assert [traded(mock), traded(mock)] == [[], [newer, older, newer]]
    plain = showing()
    assert [execution(plain), execution(plain)] == traded(plain)


def test_an_empty_list_of_trades_is_asked_for_once_more_five_seconds_later() -> None:
    with asking(lambda _: httpx.Response(200, json=[])) as (ib, moments):
        assert list(ib.orders.trades()) == []
    assert moments == [0, 5]


def test_executions_come_once_each_by_time_and_by_id_within_a_moment() -> None:
    rows = [
        {"execution_id": "d", "trade_time_r": 2000, "size": 1},
        {"execution_id": "c", "trade_time_r": 1000, "size": 2},
        {"execution_id": "b", "trade_time_r": 2000, "size": 3},
        {"execution_id": "a", "size": 4},
        {"execution_id": "d", "trade_time_r": 2000, "size": 1},
        {"trade_time_r": 3000, "size": 5},
        {"trade_time_r": 3000, "size": 5},
    ]
    with asking(lambda _: httpx.Response(200, text=json.dumps(rows))) as (ib, moments):
        found = ib.orders.trades()
    assert [each.size for each in found] == [Decimal(size) for size in (4, 2, 3, 1, 5, 5)]
    assert moments == [0]
