"""What goes wrong on demand: scripted failures, one-off answers by header, the penalty box."""

from typing import Any

import httpx
import pytest

from ibportal.mock import Fault, MockGateway
from ibportal.mock.accounts import Accounts
from tests.mock.engine import ask, plain, value

BASE = "https://127.0.0.1:5000/v1/api"


def select_second(mock: MockGateway) -> tuple[str, str]:
    """Select the second account through httpx; whose error it raises, and the account selected afterwards."""
    second = mock.area(Accounts).all[1].id
    with httpx.Client(transport=mock.transport()) as http, pytest.raises(httpx.TransportError) as error:
        http.post(f"{BASE}/iserver/account", json={"acctId": second})
    return type(error.value).__name__, "second" if mock.area(Accounts).selected == second else "first"


@pytest.mark.parametrize(
    ("fault", "handled", "seen"),
    [
        (Fault.RESET, False, ("ReadError", "first")),
        (Fault.RESET, True, ("ReadError", "second")),
        (Fault.HANG, False, ("ReadTimeout", "first")),
        (Fault.HANG, True, ("ReadTimeout", "second")),
        (Fault.HALF_BODY, None, ("ReadTimeout", "second")),
        (Fault.UNSENT, None, ("ConnectError", "first")),
    ],
)
def test_a_request_is_lost_on_the_way_there_or_on_the_way_back(
    fault: Fault,
    handled: bool | None,  # noqa: FBT001
    seen: tuple[str, str],
) -> None:
    mock = plain(profile="linked")
    mock.fail_next("accounts.select", fault=fault, handled=handled)
    assert select_second(mock) == seen


def test_a_status_comes_with_the_gateways_words_and_nothing_is_done() -> None:
    mock = plain(profile="linked")
    mock.fail_next("accounts.select", status=503)
    reply = ask(mock, "POST", "/iserver/account", {"acctId": mock.area(Accounts).all[1].id})
    assert (reply.status, value(reply)) == (503, {"error": "Service Unavailable", "statusCode": 503})
    assert mock.area(Accounts).selected == mock.area(Accounts).all[0].id


def test_a_failure_is_for_its_operation_and_as_often_as_ordered() -> None:
    mock = plain()
    mock.fail_next("session.tickle", status=500, times=2)
    assert ask(mock, "GET", "/iserver/accounts").status == 200
    assert [ask(mock, "POST", "/tickle").status for _ in range(3)] == [500, 500, 200]


def test_a_failure_of_no_operation_is_for_the_next_request_of_any() -> None:
    mock = plain()
    mock.fail_next(status=500)
    assert [ask(mock, "GET", "/iserver/accounts").status for _ in range(2)] == [500, 200]


def test_an_answer_can_be_html_a_lie_or_an_example() -> None:
    mock = plain()
    mock.fail_next("accounts.list", status=502, text="<html>Bad Gateway</html>")
    page = ask(mock, "GET", "/iserver/accounts")
    assert (page.status, page.body, dict(page.headers)) == (
        502,
        b"<html>Bad Gateway</html>",
        {"Content-Type": "text/html;charset=utf-8"},
    )
    mock.fail_next("accounts.list", media="text/html")
    lie = ask(mock, "GET", "/iserver/accounts")
    assert dict(lie.headers) == {"Content-Type": "text/html"}
    assert value(lie)["accounts"] == [mock.area(Accounts).selected]
    mock.fail_next("session.tickle", example="noSession")
    assert value(ask(mock, "POST", "/tickle")) == {"error": "no session"}
    mock.fail_next("accounts.list", body={"error": "anything"})
    assert value(ask(mock, "GET", "/iserver/accounts")) == {"error": "anything"}


def test_a_slow_answer_is_right_and_takes_its_time_on_the_clock() -> None:
    mock = plain()
    mock.fail_next("accounts.list", delay=20)
    before = mock.clock.now()
    with httpx.Client(transport=mock.transport(), timeout=30) as http:
        assert http.get(f"{BASE}/iserver/accounts").json()["accounts"]
    assert (mock.clock.now() - before).total_seconds() == 20


def test_an_answer_slower_than_the_client_is_a_timeout() -> None:
    mock = plain(profile="linked")
    mock.fail_next("accounts.select", delay=20)
    with httpx.Client(transport=mock.transport(), timeout=5) as http, pytest.raises(httpx.ReadTimeout):
        http.post(f"{BASE}/iserver/account", json={"acctId": mock.area(Accounts).all[1].id})
    assert mock.area(Accounts).selected == mock.area(Accounts).all[1].id


def test_a_request_refused_anyway_is_refused_behind_the_fault() -> None:
    mock = plain(brokerage=False)
    mock.fail_next("accounts.list", delay=1)
    reply = ask(mock, "GET", "/iserver/accounts")
    assert (reply.status, reply.delay) == (400, 1)


@pytest.mark.parametrize(
    ("orders", "words"),
    [
        (
            {"operation": "orders.plaec", "status": 500},
            r"no operation called 'orders.plaec'; there are: .*orders.place",
        ),
        (
            {"operation": "accounts.list", "example": "sucess"},
            "has no example 'sucess' of status 200; there are: success",
        ),
        ({"example": "success"}, "say which"),
        ({"operation": "orders.place"}, "nothing goes wrong"),
        ({"status": 500, "times": 0}, "at least one"),
        ({"body": {}, "text": ""}, "give one"),
        ({"fault": Fault.UNSENT, "handled": True}, "cannot have been handled"),
    ],
)
def test_what_cannot_be_ordered_is_refused_with_what_can(orders: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        plain().fail_next(**orders)


def test_a_header_orders_an_example_for_once() -> None:
    mock = plain()
    reply = ask(mock, "POST", "/tickle", Prefer="example=noSession")
    assert value(reply) == {"error": "no session"}
    assert "session" in value(ask(mock, "POST", "/tickle"))


@pytest.mark.parametrize(
    ("header", "status", "error"),
    [
        ("code=401", 401, "Unauthorized"),
        ("code=429", 429, "Too many requests"),
        ('code=500, example="invalid-account-id"', 500, "Invalid account ID"),
        ("example=nothing", 400, "Bad Request: accounts.select has no example 'nothing'; there are: "),
        ("code=abc", 400, "Bad Request: Prefer: code=abc is not a status"),
        ("colour=red", 400, "Bad Request: Prefer knows code and example, not colour"),
    ],
)
def test_a_header_orders_a_status_or_is_told_what_it_may(header: str, status: int, error: str) -> None:
    reply = ask(plain(), "POST", "/iserver/account", {"acctId": "U1"}, Prefer=header)
    assert reply.status == status
    assert value(reply)["error"].startswith(error)


@pytest.mark.parametrize(("options", "header"), [({}, "900"), ({"retry_after": False}, None)])
def test_the_penalty_box_refuses_everything_until_it_opens(options: Any, header: str | None) -> None:
    mock = plain()
    mock.penalty_box(minutes=15, **options)
    reply = ask(mock, "GET", "/portfolio/accounts")
    assert (reply.status, dict(reply.headers).get("Retry-After")) == (429, header)
    mock.clock.advance(minutes=14, seconds=59)
    assert ask(mock, "POST", "/iserver/auth/status").status == 429
    mock.clock.advance(1)
    assert ask(mock, "POST", "/iserver/auth/status").status == 200


def test_the_penalty_box_can_be_opened() -> None:
    mock = plain()
    mock.penalty_box()
    mock.penalty_box(minutes=0)
    assert ask(mock, "GET", "/portfolio/accounts").status == 200
