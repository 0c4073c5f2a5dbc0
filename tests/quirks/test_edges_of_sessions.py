"""What quirks of the session do at their edges."""

from typing import Any

import httpx
import pytest

from ibportal import Client
from ibportal.errors import AccountsNotPrimed
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.clock import VirtualClock
from tests.mock.engine import ask
from tests.quirks.alone import PLAIN, said, showing

NO_BRIDGE = (400, {"error": "Bad Request: no bridge", "statusCode": 400})


def opened(*quirks: str) -> MockGateway:
    """A gateway whose brokerage session was opened just now, half a minute after it was started."""
    mock = showing(*quirks, brokerage=False)
    mock.clock.advance(30)
    assert ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True}).status == 200
    return mock


def accounts(mock: MockGateway) -> tuple[int, Any]:
    """What a list of accounts is answered with."""
    return said(ask(mock, "GET", "/iserver/accounts"))


# init-too-early -------------------------------------------------------------------------------------------------------


def test_for_a_second_a_new_session_has_no_bridge() -> None:
    mock = opened("init-too-early")
    assert accounts(mock) == NO_BRIDGE
    mock.clock.advance(0.875)
    assert accounts(mock) == NO_BRIDGE
    mock.clock.advance(0.125)
    assert accounts(mock)[0] == 200
    assert accounts(opened())[0] == 200


def test_the_session_itself_and_what_needs_no_brokerage_are_answered_at_once() -> None:
    mock = opened("init-too-early")
    for method, path in (("POST", "/iserver/auth/status"), ("POST", "/tickle"), ("GET", "/portfolio/accounts")):
        assert ask(mock, method, path).status == 200


def test_the_session_that_a_gateway_starts_with_is_no_new_one() -> None:
    mock = showing("init-too-early")
    assert accounts(mock)[0] == 200
    mock.lose_session("login")
    mock.log_in()
    assert accounts(mock) == NO_BRIDGE


def test_the_first_session_of_a_gateway_that_starts_without_a_login_is_new() -> None:
    mock = showing("init-too-early", logged_in=False)
    mock.log_in()
    assert accounts(mock) == NO_BRIDGE


# established-late -----------------------------------------------------------------------------------------------------


def established(mock: MockGateway) -> tuple[bool, bool]:
    """Whether the state and a tickle say that the session is established."""
    state, tickle = said(ask(mock, "POST", "/iserver/auth/status"))[1], said(ask(mock, "POST", "/tickle"))[1]
    return state["established"], tickle["iserver"]["authStatus"]["established"]


def found(mock: MockGateway) -> bool:
    """Whether a search finds something."""
    return bool(said(ask(mock, "GET", "/iserver/secdef/search?symbol=IBM"))[1])


def test_for_three_seconds_a_new_session_is_not_established_and_finds_nothing() -> None:
    mock = opened("established-late")
    assert (established(mock), found(mock)) == ((False, False), False)
    mock.clock.advance(2.875)
    assert (established(mock), found(mock)) == ((False, False), False)
    mock.clock.advance(0.125)
    assert (established(mock), found(mock)) == ((True, True), True)
    mock.lose_session()
    assert said(ask(mock, "POST", "/iserver/auth/status"))[0] == 200


def test_the_rest_of_a_state_is_as_it_is() -> None:
    late, plain = opened("established-late"), opened()
    told, true = (said(ask(mock, "POST", "/iserver/auth/status"))[1] for mock in (late, plain))
    assert told == {**true, "established": False}


def test_what_comes_too_early_is_refused_whatever_the_session_is() -> None:
    mock = showing("established-late", "global-rate", brokerage=False, pacing=True)
    ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    replies = [said(ask(mock, "GET", "/iserver/secdef/search?symbol=IBM")) for _ in range(10)]
    assert replies[:9] == [(200, [])] * 9
    assert replies[9] == (429, {"error": "Too many requests", "statusCode": 429})


# portfolio-accounts-first ---------------------------------------------------------------------------------------------


def test_a_portfolio_is_empty_until_its_accounts_were_listed_unless_a_request_comes_too_early() -> None:
    mock = showing("portfolio-accounts-first", "global-rate", pacing=True)
    path = f"/portfolio/{mock.area(Accounts).selected}/positions/0"
    replies = [said(ask(mock, "GET", path)) for _ in range(11)]
    assert replies[:10] == [(200, [])] * 10
    assert replies[10] == (429, {"error": "Too many requests", "statusCode": 429})
    mock.clock.advance(1)
    ask(mock, "GET", "/portfolio/accounts")
    assert len(said(ask(mock, "GET", path))[1]) > 0


# failing-tickle -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("quirks", "status"), [(("failing-tickle",), 503), ((), 200)])
def test_a_tickle_fails_while_there_is_maintenance(quirks: tuple[str, ...], status: int) -> None:
    mock = showing(*quirks)
    mock.maintenance(minutes=3)
    reply = ask(mock, "POST", "/tickle")
    assert reply.status == status
    if quirks:
        assert said(reply) == (503, {"error": "Service Unavailable", "statusCode": 503})
    mock.clock.advance(minutes=2, seconds=59)
    assert ask(mock, "POST", "/tickle").status == status
    mock.clock.advance(1)
    assert ask(mock, "POST", "/tickle").status == 200


# two-tier-session -----------------------------------------------------------------------------------------------------


def test_the_session_is_opened_before_the_first_write_and_not_before_the_next() -> None:
    mock = showing("two-tier-session", brokerage=False)
    with mock.client(keep_alive=False) as ib:
        for _ in range(2):
            ib.orders.suppress(["o163"])
            mock.clock.advance(30)
    assert len(mock.log.of("session.init")) == 1
    assert len(mock.log.of("orders.suppress")) == 2


def test_what_is_not_below_iserver_and_what_is_about_the_session_itself_opens_none() -> None:
    mock = showing("two-tier-session", brokerage=False)
    with mock.client(keep_alive=False) as ib:
        ib.portfolio.invalidate_positions(mock.area(Accounts).selected)
        ib.session.status()
        assert not mock.log.of("session.init")
        ib.session.init(compete=True, publish=True)
        assert len(mock.log.of("session.init")) == 1


# accounts-first -------------------------------------------------------------------------------------------------------


def test_a_read_refused_although_accounts_were_listed_is_repeated_after_another_listing_and_a_write_is_not() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path.removeprefix("/v1/api/iserver/"))
        if asked[-1] == "accounts":
            return httpx.Response(200, json={"accounts": ["DU1234567"], "isPaper": True})
        if asked.count("accounts") < 2:
            return httpx.Response(500, json={"error": "Please query /accounts first"})
        return httpx.Response(200, json=[])

    transport, without = httpx.MockTransport(answer), PLAIN - {"accounts-first"}
    with Client(transport=transport, clock=VirtualClock(), keep_alive=False, without=without) as ib:
        assert ib.alerts.list("DU1234567") == []
        assert asked == ["accounts", "account/DU1234567/alerts"] * 2
    asked.clear()
    with Client(transport=transport, clock=VirtualClock(), keep_alive=False, without=without) as ib:
        with pytest.raises(AccountsNotPrimed):
            ib.alerts.activate("DU1234567", 1, 1)
        assert asked == ["accounts", "account/DU1234567/alert/activate"]
