"""The same request over and over: read once, found true once, and answered anew every time."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from ibportal.mock import MockGateway, Request, RunningClock
from ibportal.mock.accounts import Accounts
from ibportal.mock.contract import Operation
from ibportal.mock.holdings import Holdings
from ibportal.mock.prices import Prices
from ibportal.mock.reply import Answer
from ibportal.mock.truth import KEPT, LONGEST, Truths, UntrueAnswer
from ibportal.mock.universe import Universe
from ibportal.quirks.catalogue import ids
from tests.mock.engine import ask, plain, value
from tests.mock.trader import APPLE, Trader

STATUS = "/iserver/auth/status"
ORDERS: dict[str, tuple[Callable[[MockGateway], None], int]] = {
    "session": (lambda mock: mock.lose_session("login"), 401),
    "penalty box": (lambda mock: mock.penalty_box(minutes=1), 429),
    "failure": (lambda mock: mock.fail_next("portfolio.accounts", status=503), 503),
    "addresses": (lambda mock: setattr(mock, "allow", ("10.*",)), 404),
}
"""What a test tells the gateway, and the status of the next answer."""


@pytest.fixture
def trader() -> Trader:
    trader = Trader()
    trader.market("100.00")
    return trader


def positions(trader: Trader) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = trader.get(f"/portfolio/{trader.account}/positions/0")
    assert rows == trader.get(f"/portfolio/{trader.account}/positions/0")
    return rows


def apple(trader: Trader) -> dict[str, Any]:
    return next(row for row in positions(trader) if row["conid"] == APPLE)


def test_a_fill_shows_at_once(trader: Trader) -> None:
    before = apple(trader)["position"]
    trader.buy(10)
    assert apple(trader)["position"] == before + 10


def test_a_price_that_is_set_shows_at_once(trader: Trader) -> None:
    positions(trader)
    trader.market("123.00")
    assert apple(trader)["mktPrice"] == 123.0


def test_a_tick_of_the_clock_shows_at_once(trader: Trader) -> None:
    trader.mock.area(Prices).release(APPLE)
    seen = {apple(trader)["mktPrice"]}
    for _ in range(10):
        trader.mock.clock.advance(1)
        seen.add(apple(trader)["mktPrice"])
    assert len(seen) > 1


def test_a_restored_state_is_answered_from_and_so_is_what_comes_after_it(trader: Trader) -> None:
    before, kept = positions(trader), trader.mock.snapshot()
    trader.buy(10)
    after = positions(trader)
    trader.mock.restore(kept)
    assert positions(trader) == before != after
    trader.buy(10)
    assert apple(trader)["position"] == next(row for row in after if row["conid"] == APPLE)["position"]


def test_another_seed_is_another_answer() -> None:
    mock = plain()
    first = value(ask(mock, "GET", "/iserver/accounts"))
    mock.reset(seed=2)
    assert value(ask(mock, "GET", "/iserver/accounts"))["accounts"] != first["accounts"]


@pytest.mark.parametrize("name", ORDERS)
def test_what_a_test_orders_shows_at_once(name: str) -> None:
    mock = plain()
    assert [ask(mock, "GET", "/portfolio/accounts").status for _ in range(3)] == [200, 200, 200]
    order, status = ORDERS[name]
    order(mock)
    assert ask(mock, "GET", "/portfolio/accounts").status == status


def test_a_limit_counts_every_request() -> None:
    mock = MockGateway(without=ids() - {"global-rate"}, pacing=True)
    assert [ask(mock, "GET", STATUS).status for _ in range(11)] == [200] * 10 + [429]


def test_a_session_is_kept_alive_by_every_request() -> None:
    mock = plain()
    for _ in range(4):
        mock.clock.advance(minutes=4)
        assert value(ask(mock, "GET", "/iserver/accounts"))["accounts"]


def test_every_request_is_logged_and_equal_answers_are_held_once() -> None:
    mock = plain()
    for _ in range(3):
        ask(mock, "GET", STATUS)
    assert mock.log.operations == ["session.status_by_get"] * 3
    assert len({id(entry.reply.body) for entry in mock.log}) == 1


def test_a_request_that_does_not_fit_is_refused_every_time() -> None:
    mock = plain()
    wrong = [ask(mock, "GET", "/iserver/secdef/search?symbol=&name=perhaps") for _ in range(2)]
    assert [reply.status for reply in wrong] == [400, 400]
    assert ask(mock, "GET", "/iserver/secdef/search?symbol=AAPL").status == 200


def test_bodies_of_one_path_are_looked_at_each_by_itself() -> None:
    mock = plain()
    path, account = "/iserver/account", mock.area(Accounts).selected
    found = [ask(mock, "POST", path, body).status for body in ({"acctId": account}, {}, None, {"acctId": account})]
    assert found == [200, 400, 400, 200]


def test_a_query_is_read_again_where_it_is_another(trader: Trader) -> None:
    path = f"/portfolio/{trader.account}/positions/0?sort=position&direction="
    ascending, descending = trader.get(f"{path}a"), trader.get(f"{path}d")
    assert ascending == descending[::-1] != descending


def test_a_request_that_was_changed_is_held_to_what_it_says_now() -> None:
    mock = plain()
    ask(mock, "GET", "/iserver/marketdata/history?conid=265598&period=1d&bar=5min")
    [asked] = [entry.asked for entry in mock.log]
    assert asked is not None
    assert asked.misfits() == []
    assert asked.but(query={"period": "1d"}).misfits()[0] == "missing parameter conid"


@pytest.mark.parametrize("held", [0, 99, 100, 101, 200, 230])
@pytest.mark.parametrize("kept", [True, False])
def test_without_a_sort_order_every_page_is_the_whole_list(held: int, *, kept: bool) -> None:
    mock = MockGateway(without=ids() - {"positions-paging", "positions-cached" if kept else "positions-paging"})
    account = mock.area(Accounts).selected
    portfolio = mock.area(Holdings).portfolios[account]
    shares = [each for each in mock.area(Universe).all("STK") if each.currency == "USD"]
    portfolio.positions.clear()
    for share in shares[:held]:
        portfolio.trade(share, Decimal(1), Decimal(10), Decimal(1))
    for page in (0, 1, 999):
        rows = value(ask(mock, "GET", f"/portfolio/{account}/positions/{page}"))
        assert [row["conid"] for row in rows] == list(portfolio.positions)


def test_positions_that_are_kept_are_kept_for_each_account_and_until_they_are_emptied() -> None:
    mock = MockGateway(without=ids() - {"positions-cached"}, profile="linked")
    one, other = (each.id for each in mock.area(Accounts).trading[:2])
    instrument = mock.area(Universe).instrument(APPLE)
    assert instrument is not None

    def held(account: str) -> float:
        rows = value(ask(mock, "GET", f"/portfolio/{account}/positions/0"))
        found: float = next(row["position"] for row in rows if row["conid"] == APPLE)
        return found

    before = held(one)
    mock.area(Holdings).portfolios[one].trade(instrument, Decimal(7), Decimal(10), Decimal(0))
    mock.area(Holdings).portfolios[other].trade(instrument, Decimal(7), Decimal(10), Decimal(0))
    assert (held(one), held(other)) == (before, before + 7)
    ask(mock, "POST", f"/portfolio/{one}/positions/invalidate")
    assert held(one) == before + 7


def test_what_is_untrue_is_untrue_every_time() -> None:
    truths, operation = Truths(), operations()["portfolio.accounts"]
    for _ in range(2):
        with pytest.raises(UntrueAnswer):
            truths.told(operation, Answer([{"id": 1}]))


def test_what_is_true_of_one_operation_is_not_of_another() -> None:
    truths = Truths()
    assert truths.told(operations()["portfolio.ledger"], Answer({})).text == b"{}"
    with pytest.raises(UntrueAnswer):
        truths.told(operations()["portfolio.accounts"], Answer({}))


def test_what_is_true_of_a_number_is_not_of_the_text_that_says_the_same() -> None:
    truths, operation = Truths(), operations()["portfolio.positions"]
    assert truths.told(operation, Answer([{"position": Decimal("1.50")}])).text == b'[{"position":1.50}]'
    with pytest.raises(UntrueAnswer):
        truths.told(operation, Answer([{"position": "1.50"}]))


@pytest.mark.parametrize("number", ["--5", "5-", "-", "1_0"])
def test_what_is_no_number_is_refused_and_no_failure(number: str) -> None:
    mock = plain()
    for method, path in (
        ("GET", f"/iserver/marketdata/history?conid={number}"),
        ("GET", f"/iserver/contract/{number}/info"),
        ("GET", f"/iserver/account/alert/{number}"),
        ("DELETE", f"/iserver/account/{mock.area(Accounts).selected}/alert/{number}"),
    ):
        assert ask(mock, method, path).status == 400


def test_a_body_with_more_levels_than_can_be_read_is_no_json() -> None:
    mock = plain()
    body = b"[" * 100_000
    reply = mock.answer(Request("POST", "/v1/api/iserver/account", body=body))
    assert (reply.status, b"not JSON" in reply.body) == (400, True)


def test_no_more_is_remembered_than_was_said() -> None:
    truths, operation = Truths(), operations()["portfolio.ledger"]

    def told(name: str) -> Any:
        return truths.told(operation, Answer({name: {}})).text

    first = told("0")
    assert told("0") is first
    for number in range(1, KEPT + 1):
        told(f"{number}")
    assert told("0") is not first
    large = "x" * LONGEST
    assert told(large) is not told(large)


def test_a_running_clock_that_is_advanced_goes_on_from_there() -> None:
    clock = RunningClock()
    before = clock.monotonic()
    clock.advance(hours=1)
    assert 3600 <= clock.monotonic() - before < 3660


def test_the_first_header_of_a_name_counts() -> None:
    request = Request("GET", "/", headers=(("X-One", "1"), ("x-one", "2")))
    assert (request.header("X-ONE"), request.header("x-two")) == ("1", None)


def operations() -> dict[str, Operation]:
    return plain().contract.operations
