"""What the gateway answers by itself, as the real one was seen to on loopback; and its login page."""

from typing import Any
from urllib.parse import urlencode

import pytest

from ibportal.mock import MockGateway, Reply, Request
from ibportal.mock.session import Session
from tests.mock.engine import ask, plain

FORM = (("Content-Type", "application/x-www-form-urlencoded"),)
ANYBODY = {"username": "anybody", "password": "anything", "loginType": "2"}
PREFLIGHT = (("Origin", "https://x.example"), ("Access-Control-Request-Method", "POST"))


def get(path: str, **options: Any) -> Reply:
    return plain(**options).answer(Request("GET", path))


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/", "/sso/Login?forwardTo=22&RL=1&ip2loc=US"),
        ("/favicon.ico", "https://api.ibkr.com/favicon.ico"),
        ("/v1", "https://api.ibkr.com/v1"),
        ("/v1/api", "https://api.ibkr.com/v1/api"),
        ("/v1/other/foo", "https://api.ibkr.com/v1/other/foo"),
        ("/V1/API/iserver/x", "https://api.ibkr.com/V1/API/iserver/x"),
        ("/iserver/accounts", "https://api.ibkr.com/iserver/accounts"),
        ("/tws.proxy/x", "https://api.ibkr.com/tws.proxy/x"),
    ],
)
def test_what_it_does_not_know_is_redirected(path: str, location: str) -> None:
    reply = get(path)
    assert (reply.status, dict(reply.headers), reply.body) == (302, {"Location": location}, b"")


@pytest.mark.parametrize(
    ("path", "text"),
    [("/clear", b"cleared"), ("/v1/tws/foo", b"Unknown service tws"), ("/v1/am/foo", b"Unknown service am")],
)
def test_plain_texts_have_no_content_type(path: str, text: bytes) -> None:
    reply = get(path)
    assert (reply.status, reply.headers, reply.body) == (200, (), text)


def test_only_its_own_answers_have_a_content_length() -> None:
    assert not get("/clear").forwarded
    assert not get("/mock").forwarded
    assert get("/v1/tws/foo").forwarded
    assert get("/v1/api/iserver/accounts").forwarded


def test_portal_is_another_name_for_api() -> None:
    assert get("/v1/portal/iserver/accounts").body == get("/v1/api/iserver/accounts").body


@pytest.mark.parametrize("path", ["/v1/api/", "/v1/api/reauthenticate", "/v1/api/iserver/accounts/", "/sso/other"])
def test_what_ibkr_does_not_know_is_a_page(path: str) -> None:
    reply = get(path)
    assert (reply.status, reply.body) == (404, b"<html><body><h1>Resource not found</h1></body></html>")
    assert dict(reply.headers) == {"Content-Type": "text/html;charset=utf-8"}


@pytest.mark.parametrize(
    ("client", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.2", 404),
        ("127.1.2.3", 404),
        ("10.9.8.7", 200),
        ("192.0.2.77", 200),
        ("172.17.0.9", 200),
        ("172.18.0.5", 404),
        ("::1", 404),
    ],
)
def test_the_ip_filter_it_is_shipped_with(client: str, status: int) -> None:
    reply = plain().answer(Request("GET", "/v1/api/iserver/accounts", client=client))
    assert reply.status == status
    if status == 404:
        assert (reply.headers, reply.body, reply.forwarded) == ((), b"Access Denied", False)


@pytest.mark.parametrize(
    ("allow", "client", "status"),
    [
        (None, "172.18.0.5", 200),
        ((), "127.0.0.1", 404),
        (("0.0.0.0/0",), "127.0.0.1", 404),
        (("172.*.0.5",), "172.18.0.5", 200),
        (("*",), "127.0.0.1", 500),
    ],
)
def test_another_ip_filter(allow: Any, client: str, status: int) -> None:
    reply = plain(allow=allow).answer(Request("GET", "/v1/api/iserver/accounts", client=client))
    assert reply.status == status
    if status == 500:
        assert reply.body == b"Internal Server Error"


def test_a_preflight_is_answered_and_nothing_else_has_cors_headers() -> None:
    mock = plain()
    reply = mock.answer(Request("OPTIONS", "/v1/api/iserver/accounts", headers=PREFLIGHT))
    assert reply.status == 204
    assert dict(reply.headers) == {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": "POST,GET,OPTIONS,DELETE,PUT",
        "Access-Control-Allow-Headers": "Content-Type,portal,Cookie",
    }
    other = mock.answer(Request("GET", "/v1/api/iserver/accounts", headers=PREFLIGHT[:1]))
    assert [name for name, _ in other.headers] == ["Content-Type"]


def submit(mock: MockGateway, **fields: str) -> Reply:
    return mock.answer(Request("POST", "/sso/Authenticator", headers=FORM, body=urlencode(fields).encode()))


def test_a_login_through_the_page() -> None:
    mock = plain(logged_in=False)
    page = mock.answer(Request("GET", "/sso/Login", "forwardTo=22&RL=1&ip2loc=US"))
    assert page.status == 200
    assert b'action="/sso/Authenticator"' in page.body
    passed = submit(mock, **ANYBODY)
    assert (passed.status, dict(passed.headers)) == (302, {"Location": "/sso/Dispatcher"})
    assert ask(mock, "GET", "/portfolio/accounts").status == 401
    done = mock.answer(Request("GET", "/sso/Dispatcher"))
    assert (done.status, done.body) == (200, b"Client login succeeds")
    assert ask(mock, "GET", "/portfolio/accounts").status == 200
    assert ask(mock, "GET", "/iserver/accounts").status == 400
    mock.clock.advance(3)
    assert ask(mock, "GET", "/iserver/accounts").status == 200


def test_the_login_takes_the_brokerage_session_from_elsewhere() -> None:
    mock = plain()
    mock.compete_from_elsewhere()
    submit(mock, **ANYBODY)
    mock.answer(Request("POST", "/sso/Dispatcher"))
    mock.clock.advance(3)
    assert ask(mock, "GET", "/iserver/accounts").status == 200


@pytest.mark.parametrize(
    ("profile", "fields", "words"),
    [
        ("paper", {"username": "u", "password": "p", "loginType": "1"}, b"belongs to a paper account"),
        ("live", {"username": "u", "password": "p", "loginType": "2"}, b"belongs to a live account"),
        ("paper", {"username": "u", "password": "", "loginType": "2"}, b"Enter a username and a password"),
        ("paper", {}, b"Enter a username and a password"),
    ],
)
def test_a_login_that_the_page_refuses(profile: str, fields: dict[str, str], words: bytes) -> None:
    mock = plain(logged_in=False, profile=profile)
    page = submit(mock, **fields)
    assert page.status == 200
    assert words in page.body
    assert mock.answer(Request("GET", "/sso/Dispatcher")).status == 401
    assert not mock.area(Session).logged_in


def test_the_dispatcher_works_once_for_each_login() -> None:
    mock = plain(logged_in=False)
    submit(mock, **ANYBODY)
    assert [mock.answer(Request("GET", "/sso/Dispatcher")).status for _ in range(2)] == [200, 401]
