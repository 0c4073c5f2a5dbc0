"""The two tiers of a session, and what begins and ends them."""

import datetime as dt
from typing import Any

import pytest

from ibportal.mock import Dialect, MockGateway, VirtualClock
from ibportal.mock.handlers import SESSION_ENDS
from ibportal.mock.session import Session
from tests.mock.engine import ask, plain, value

NO_BRIDGE = {"error": "Bad Request: no bridge", "statusCode": 400}
NOT_AUTHENTICATED = {"error": "not authenticated", "statusCode": 401}


def status(mock: MockGateway) -> tuple[bool, bool, bool]:
    told = value(ask(mock, "POST", "/iserver/auth/status"))
    return told["connected"], told["authenticated"], told["competing"]


def test_a_test_begins_ready() -> None:
    mock = plain()
    assert status(mock) == (True, True, False)
    assert ask(mock, "GET", "/iserver/accounts").status == 200


@pytest.mark.parametrize(
    ("options", "portfolio", "iserver"),
    [
        ({}, 200, 200),
        ({"brokerage": False}, 200, 400),
        ({"logged_in": False}, 401, 401),
    ],
)
def test_the_two_tiers_gate_their_routes(options: Any, portfolio: int, iserver: int) -> None:
    mock = plain(**options)
    assert ask(mock, "GET", "/portfolio/accounts").status == portfolio
    assert ask(mock, "GET", "/iserver/accounts").status == iserver
    farm = ask(mock, "GET", "/md/snapshot?conids=1")
    assert iserver in (farm.status, 200)
    assert (b"no bridge" in farm.body) == (iserver == 400)


def test_the_gateway_says_no_bridge_or_not_authenticated() -> None:
    assert value(ask(plain(brokerage=False), "GET", "/iserver/accounts")) == NO_BRIDGE
    assert value(ask(plain(logged_in=False), "GET", "/iserver/accounts")) == NOT_AUTHENTICATED


def test_a_dialect_says_it_in_other_words() -> None:
    mock = plain(brokerage=False, dialect=Dialect(no_bridge="Init session first"))
    assert value(ask(mock, "GET", "/iserver/accounts")) == {"error": "Init session first", "statusCode": 400}


def test_init_opens_the_brokerage_session() -> None:
    mock = plain(brokerage=False)
    assert status(mock) == (True, False, False)
    assert value(ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True}))["authenticated"] is True
    assert ask(mock, "GET", "/iserver/accounts").status == 200


def test_init_needs_a_login() -> None:
    mock = plain(logged_in=False)
    assert ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True}).status == 401


def test_publish_false_is_refused_by_the_documented_gateway_only() -> None:
    assert ask(plain(), "POST", "/iserver/auth/ssodh/init", {"publish": False}).status == 200
    strict = plain(dialect=Dialect(unpublished_refused=True))
    assert ask(strict, "POST", "/iserver/auth/ssodh/init", {"publish": False}).status == 500


def test_five_minutes_of_silence_end_the_brokerage_session() -> None:
    mock = plain()
    mock.clock.advance(seconds=299)
    assert ask(mock, "GET", "/iserver/accounts").status == 200
    mock.clock.advance(seconds=299)
    assert ask(mock, "POST", "/tickle").status == 200
    mock.clock.advance(minutes=6)
    assert status(mock) == (True, False, False)
    assert value(ask(mock, "GET", "/iserver/accounts")) == NO_BRIDGE
    assert ask(mock, "GET", "/portfolio/accounts").status == 200


def test_ten_minutes_of_silence_end_the_login() -> None:
    mock = plain()
    mock.clock.advance(minutes=10)
    assert ask(mock, "GET", "/portfolio/accounts").status == 401
    assert ask(mock, "POST", "/tickle").status == 401
    assert status(mock) == (False, False, False)


def test_a_gateway_that_ticks_itself_does_not_mind_silence() -> None:
    mock = plain(dialect=Dialect(ticks_itself=True))
    mock.clock.advance(hours=3)
    assert ask(mock, "GET", "/iserver/accounts").status == 200


def keep_alive(mock: MockGateway, hours: float) -> None:
    for _ in range(round(hours * 15)):
        mock.clock.advance(minutes=4)
        ask(mock, "POST", "/tickle")


def test_midnight_in_new_york_ends_the_login_however_busy() -> None:
    mock = plain(clock=VirtualClock(dt.datetime(2026, 3, 17, 2, 0, tzinfo=dt.UTC)))  # 22:00 in New York
    keep_alive(mock, 1.9)
    assert ask(mock, "GET", "/portfolio/accounts").status == 200
    keep_alive(mock, 0.2)
    assert ask(mock, "GET", "/portfolio/accounts").status == 401


def test_a_login_ends_with_its_day_on_the_days_clocks_change() -> None:
    mock = plain(clock=VirtualClock(dt.datetime(2026, 11, 1, 4, 30, tzinfo=dt.UTC)))  # 00:30, a day of 25 hours
    keep_alive(mock, 23.6)
    assert ask(mock, "GET", "/portfolio/accounts").status == 200
    keep_alive(mock, 0.8)
    assert ask(mock, "GET", "/portfolio/accounts").status == 401


def test_the_nightly_reset_takes_iserver_away_and_leaves_the_portfolio() -> None:
    mock = plain(clock=VirtualClock(dt.datetime(2026, 3, 17, 4, 57, tzinfo=dt.UTC)))  # 00:57 in New York
    assert ask(mock, "GET", "/iserver/accounts").status == 200
    mock.clock.advance(minutes=4)
    assert ask(mock, "GET", "/iserver/accounts").status == 503
    assert ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True}).status == 503
    assert ask(mock, "GET", "/portfolio/accounts").status == 200
    mock.clock.advance(minutes=4)
    ask(mock, "POST", "/tickle")
    mock.clock.advance(minutes=4)
    assert value(ask(mock, "GET", "/iserver/accounts")) == NO_BRIDGE


def test_what_was_remembered_for_a_brokerage_session_ends_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[int] = []

    def forget(gateway: MockGateway) -> None:
        forgotten.append(gateway.seed)

    monkeypatch.setattr("ibportal.mock.session.SESSION_ENDS", [*SESSION_ENDS, forget])
    mock = plain(seed=7)
    ask(mock, "GET", "/iserver/accounts")
    first = mock.area(Session).serial
    assert mock.area(Session).primed
    mock.lose_session()
    assert forgotten == [7]
    assert not mock.area(Session).primed
    ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True})
    assert mock.area(Session).serial == first + 1


def test_another_client_takes_the_session_and_compete_takes_it_back() -> None:
    mock = plain()
    mock.compete_from_elsewhere()
    assert status(mock) == (True, False, True)
    assert value(ask(mock, "GET", "/iserver/accounts")) == NO_BRIDGE
    yielding = value(ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": False}))
    assert (yielding["authenticated"], yielding["competing"]) == (False, True)
    assert "different IP address" in yielding["message"]
    taking = value(ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True}))
    assert (taking["authenticated"], taking["competing"]) == (True, False)
    assert ask(mock, "GET", "/iserver/accounts").status == 200


def test_another_client_may_compete_for_a_while_first() -> None:
    mock = plain()
    mock.compete_from_elsewhere(seconds=2)
    assert status(mock) == (True, True, True)
    mock.clock.advance(3)
    assert status(mock) == (True, False, True)


def test_a_half_open_session_looks_well_and_has_no_accounts() -> None:
    mock = plain()
    mock.half_open()
    assert status(mock) == (True, True, False)
    assert value(ask(mock, "GET", "/iserver/accounts")) == {}
    ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    assert value(ask(mock, "GET", "/iserver/accounts"))["accounts"]


def test_init_can_be_held_up() -> None:
    mock = plain(brokerage=False)
    mock.hold_up_init(waits=1, failures=1)
    answers = [value(ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True})) for _ in range(3)]
    assert answers[0] == {"wait": True}
    assert (answers[1]["authenticated"], answers[1]["fail"]) == (False, "Authentication failed")
    assert answers[2]["authenticated"] is True


def test_maintenance_leaves_no_brokerage_session() -> None:
    mock = plain()
    mock.maintenance(minutes=3)
    assert ask(mock, "GET", "/iserver/accounts").status == 503
    mock.clock.advance(minutes=3)
    assert value(ask(mock, "GET", "/iserver/accounts")) == NO_BRIDGE


def test_never_logged_in_is_401_and_logged_out_is_200_with_falses() -> None:
    mock = plain(logged_in=False)
    assert ask(mock, "POST", "/iserver/auth/status").status == 401
    mock.log_in()
    assert value(ask(mock, "POST", "/logout")) == {"status": True}
    assert value(ask(mock, "GET", "/iserver/auth/status")) == {
        "authenticated": False,
        "established": False,
        "competing": False,
        "connected": False,
        "MAC": None,
    }


@pytest.mark.parametrize("path", ["/tickle", "/logout"])
def test_what_is_documented_as_post_answers_to_get(path: str) -> None:
    assert ask(plain(), "GET", path).status == 200


def test_a_tickle_tells_how_long_the_login_lasts() -> None:
    mock = plain(clock=VirtualClock(dt.datetime(2026, 3, 17, 3, 55, tzinfo=dt.UTC)))  # five minutes to midnight
    told = value(ask(mock, "POST", "/tickle"))
    assert told["ssoExpires"] == 300_000
    assert told["collission"] is False
    assert told["hmds"] == {"error": "no bridge"}
    assert len(told["session"]) == 32
    assert told["iserver"]["authStatus"]["authenticated"] is True


@pytest.mark.parametrize(("profile", "kind"), [("paper", 2), ("live", 1)])
def test_validate_tells_paper_from_live_and_is_full_of_secrets(profile: str, kind: int) -> None:
    told = value(ask(plain(profile=profile), "GET", "/sso/validate"))
    assert told["LOGIN_TYPE"] == kind
    assert {"TOKEN", "CREDENTIAL", "IP", "SFT", "UNIQUE_LOGIN_ID"} <= told.keys()
    assert told["EXPIRES"] == 600_000


def test_validate_may_tell_the_moment_instead_of_the_time_left() -> None:
    mock = plain(dialect=Dialect(absolute_expiry=True))
    told = value(ask(mock, "GET", "/sso/validate"))
    assert told["EXPIRES"] == int(mock.clock.now().timestamp() * 1000) + 600_000


def test_each_login_has_an_id_of_its_own() -> None:
    mock = plain()
    first = value(ask(mock, "POST", "/tickle"))["session"]
    assert value(ask(plain(), "POST", "/tickle"))["session"] == first
    ask(mock, "POST", "/logout")
    mock.log_in()
    assert value(ask(mock, "POST", "/tickle"))["session"] != first


def test_reauthenticate_is_answered_at_once_and_done_behind_it() -> None:
    mock = plain(logged_in=False)
    assert value(ask(mock, "POST", "/iserver/reauthenticate")) == {"error": "not logged in"}
    mock.log_in(brokerage=False)
    assert value(ask(mock, "GET", "/iserver/reauthenticate")) == {"message": "triggered"}
    assert status(mock) == (True, False, False)
    mock.clock.advance(2)
    assert status(mock) == (True, True, False)
    ask(mock, "POST", "/logout")
    assert value(ask(mock, "POST", "/iserver/reauthenticate")) == {"message": "triggered"}
    mock.clock.advance(2)
    assert status(mock) == (False, False, False)


def test_reauthenticate_is_the_gateways_own_and_not_ibkrs() -> None:
    mock = plain()
    mock.penalty_box()
    reply = ask(mock, "POST", "/iserver/reauthenticate")
    assert (reply.status, reply.forwarded) == (200, False)
    assert dict(reply.headers) == {"Content-Type": "application/json; charset=utf-8"}
    assert ask(mock, "POST", "/tickle").forwarded


def test_only_the_tiers_there_are_can_be_lost() -> None:
    with pytest.raises(ValueError, match="there are: brokerage, login"):
        plain().lose_session("everything")  # type: ignore[arg-type]


def test_losing_the_login_loses_both() -> None:
    mock = plain()
    mock.lose_session("login")
    assert ask(mock, "GET", "/iserver/accounts").status == 401
    mock.log_in()
    assert ask(mock, "GET", "/iserver/accounts").status == 200
