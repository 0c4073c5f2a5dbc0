"""Telling the mock gateway what to do, from Python and over HTTP, and looking at what it was asked."""

import json
from threading import Thread
from typing import Any
from urllib.parse import urlencode

import pytest

from ibportal.mock import Fault, MockGateway, Reply, Request
from ibportal.mock.accounts import Accounts
from ibportal.mock.remote import ORDERS
from ibportal.mock.script import Script
from ibportal.mock.session import Session
from ibportal.mock.streams.switchboard import Switchboard
from tests.mock.engine import ask, plain, value

STREAMS = {name.removeprefix("streams.") for name in ORDERS if name.startswith("streams.")}


def control(mock: MockGateway, name: str, **arguments: Any) -> Reply:
    return mock.answer(Request("POST", f"/mock/control/{name}", body=json.dumps(arguments).encode()))


def look(mock: MockGateway, what: str, query: str = "") -> Any:
    return value(mock.answer(Request("GET", f"/mock/control/{what}", query)))


def test_the_log_tells_what_was_asked_and_answered() -> None:
    mock = plain()
    ask(mock, "POST", "/iserver/account", {"acctId": "U1"})
    mock.clock.advance(90)
    ask(mock, "GET", "/iserver/accounts")
    assert mock.log.operations == ["accounts.select", "accounts.list"]
    [selected] = mock.log.of("accounts.select")
    assert (selected.body, selected.status, selected.answer) == ({"acctId": "U1"}, 500, {"error": "Invalid account ID"})
    assert mock.log.last.operation == "accounts.list"
    assert (mock.log.last.at - selected.at).total_seconds() == 90
    assert [entry.operation for entry in mock.log.where(lambda entry: entry.status == 200)] == ["accounts.list"]
    assert [entry.operation for entry in mock.log[-1:]] == ["accounts.list"]
    assert "GET /v1/api/iserver/accounts -> 200" in repr(mock.log)


def test_what_is_no_operation_is_logged_too() -> None:
    mock = plain()
    ask(mock, "GET", "/nowhere")
    assert (mock.log.last.operation, mock.log.last.status, mock.log.last.answer) == (None, 404, None)
    mock.log.clear()
    assert len(mock.log) == 0
    with pytest.raises(LookupError, match="asked nothing"):
        _ = mock.log.last


def test_a_snapshot_can_be_gone_back_to_any_number_of_times() -> None:
    mock = plain(profile="linked")
    kept = mock.snapshot()
    for _ in range(2):
        ask(mock, "POST", "/iserver/account", {"acctId": mock.area(Accounts).all[2].id})
        mock.lose_session()
        mock.will_ask("o354")
        mock.restore(kept)
        assert mock.area(Accounts).selected == mock.area(Accounts).all[0].id
        assert mock.area(Session).brokerage
        assert mock.area(Script).questions == []


def test_a_state_gone_back_to_lasts_as_long_as_it_did_then() -> None:
    mock = plain()
    mock.clock.advance(minutes=4)
    mock.compete_from_elsewhere(seconds=30)
    mock.penalty_box(minutes=2)
    kept = mock.snapshot()
    mock.clock.advance(hours=2)
    mock.restore(kept)
    assert ask(mock, "POST", "/tickle").status == 429
    assert mock.area(Session).brokerage
    mock.clock.advance(30)
    assert not mock.area(Session).brokerage
    assert mock.area(Session).elsewhere
    mock.clock.advance(90)
    assert ask(mock, "POST", "/tickle").status == 200
    mock.restore(kept)
    mock.area(Session).taken_at = None
    mock.clock.advance(61)
    assert not mock.area(Session).brokerage


def test_reset_starts_anew() -> None:
    mock = plain(logged_in=False)
    mock.log_in()
    ask(mock, "GET", "/iserver/accounts")
    mock.fail_next(status=500)
    mock.reset()
    assert not mock.area(Session).logged_in
    assert len(mock.log) == 0
    assert ask(mock, "POST", "/iserver/auth/status").status == 401
    before = mock.area(Accounts).all
    mock.reset(seed=9)
    assert mock.area(Accounts).all != before


def test_questions_are_used_up_in_order() -> None:
    mock = plain()
    mock.will_ask("o354", "o163")
    mock.will_ask("o451")
    script = mock.area(Script)
    assert [script.take_questions() for _ in range(3)] == [("o354", "o163"), ("o451",), ()]


def test_a_question_that_is_none_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"o355.*there are:.*o354"):
        plain().will_ask("o354", "o355")
    with pytest.raises(ValueError, match="needs the id"):
        plain().will_ask()


def test_a_control_waits_for_the_request_that_is_being_answered() -> None:
    mock = plain()
    boxing = Thread(target=mock.penalty_box)
    with mock.lock:
        boxing.start()
        boxing.join(0.1)
        assert boxing.is_alive()
        assert ask(mock, "POST", "/tickle").status == 200
    boxing.join()
    assert ask(mock, "POST", "/tickle").status == 429


def test_every_control_of_python_is_there_over_http() -> None:
    mock = plain()
    methods = {name for name in vars(MockGateway) if name in ORDERS} | {"advance", "clear_log"}
    methods |= {f"streams.{name}" for name in vars(Switchboard) if name in STREAMS}
    assert methods == set(ORDERS)
    listed = value(mock.answer(Request("GET", "/mock/control")))
    assert set(listed) == set(ORDERS)
    assert len(STREAMS) == 11
    assert "fault" in json.dumps(listed["fail_next"])


def test_time_passes_over_http() -> None:
    mock = plain()
    assert control(mock, "advance", minutes=6).status == 200
    assert ask(mock, "GET", "/iserver/accounts").status == 400
    assert look(mock, "state")["now"] == "2026-03-16T14:06:00Z"
    assert look(mock, "state")["session"]["authenticated"] is False


def test_failures_and_questions_are_ordered_over_http() -> None:
    mock = plain()
    control(mock, "fail_next", operation="accounts.list", fault="reset", handled=True)
    control(mock, "will_ask", questions=["o354"])
    assert ask(mock, "GET", "/iserver/accounts").fault is Fault.RESET
    assert mock.area(Script).take_questions() == ("o354",)


def test_the_session_is_controlled_over_http() -> None:
    mock = plain()
    control(mock, "half_open")
    assert value(ask(mock, "GET", "/iserver/accounts")) == {}
    control(mock, "compete_from_elsewhere", seconds=0)
    assert look(mock, "state")["session"]["competing"] is True
    control(mock, "lose_session", tier="login")
    assert look(mock, "state")["session"]["loggedIn"] is False
    control(mock, "log_in", brokerage=False)
    control(mock, "hold_up_init", waits=1)
    assert value(ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True})) == {"wait": True}
    control(mock, "maintenance", minutes=1)
    assert ask(mock, "GET", "/iserver/accounts").status == 503
    control(mock, "penalty_box", minutes=1, retry_after=False)
    assert ask(mock, "GET", "/portfolio/accounts").status == 429


def test_state_is_kept_and_gone_back_to_over_http() -> None:
    mock = plain()
    control(mock, "snapshot", label="ready")
    control(mock, "lose_session")
    assert control(mock, "restore", label="ready").status == 200
    assert mock.area(Session).brokerage
    assert "there are: ready" in value(control(mock, "restore", label="other"))["error"]
    control(mock, "reset", seed=5)
    assert look(mock, "state")["seed"] == 5


def test_the_log_is_read_over_http() -> None:
    mock = plain()
    ask(mock, "GET", "/iserver/accounts")
    ask(mock, "POST", "/iserver/account", {"acctId": "U1"})
    [entry] = look(mock, "log", "operation=accounts.select")
    assert (entry["method"], entry["path"], entry["status"]) == ("POST", "/v1/api/iserver/account", 500)
    assert json.loads(entry["body"]) == {"acctId": "U1"}
    assert len(look(mock, "log", "limit=1")) == 1
    assert "there are: operation, limit" in look(mock, "log", "op=x")["error"]
    control(mock, "clear_log")
    assert look(mock, "log") == []


@pytest.mark.parametrize(
    ("name", "arguments", "status", "words"),
    [
        ("fail_nxt", {}, 404, "there are: POST advance"),
        ("advance", {"minute": 6}, 400, "unknown field `minute`"),
        ("advance", {"minutes": "six"}, 400, "Expected `float`, got `str`"),
        ("advance", {"minutes": -6}, 400, "time does not go back"),
        ("fail_next", {"operation": "orders.plaec", "status": 500}, 400, "orders.place"),
        ("fail_next", {"fault": "explode"}, 400, "Invalid enum value 'explode'"),
        ("lose_session", {"tier": "all"}, 400, "Invalid enum value 'all'"),
        ("will_ask", {"questions": ["o1"]}, 400, "o354"),
    ],
)
def test_a_wrong_order_is_refused_saying_what_is_right(
    name: str, arguments: dict[str, Any], status: int, words: str
) -> None:
    reply = control(plain(), name, **arguments)
    assert reply.status == status
    assert words in value(reply)["error"]


def test_the_page_has_buttons_that_work() -> None:
    mock = plain()
    page = mock.answer(Request("GET", "/mock")).body.decode()
    assert mock.area(Accounts).selected in page
    assert 'action="/mock/control/advance"' in page
    form = (("Content-Type", "application/x-www-form-urlencoded"),)
    reply = mock.answer(
        Request("POST", "/mock/control/advance", headers=form, body=urlencode({"minutes": "6"}).encode())
    )
    assert (reply.status, dict(reply.headers)["Location"]) == (303, "/mock")
    assert not mock.area(Session).brokerage
    assert "none" in mock.answer(Request("GET", "/mock")).body.decode()


def test_the_page_escapes_what_it_was_asked() -> None:
    mock = plain()
    mock.answer(Request("GET", "/v1/api/<script>alert(1)</script>"))
    assert "<script>" not in mock.answer(Request("GET", "/mock")).body.decode()
