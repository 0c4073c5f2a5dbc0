"""The mock gateway as an ASGI application."""

import asyncio
import json
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from ibportal.mock import Fault, MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.asgi import App
from tests.mock.engine import plain

BASE = "https://127.0.0.1:5000"


def call(mock: MockGateway, method: str, path: str, **options: Any) -> httpx.Response:
    async def sent() -> httpx.Response:
        transport = httpx.ASGITransport(App(mock))
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            return await http.request(method, path, **options)

    return asyncio.run(sent())


def run(mock: MockGateway, scope: dict[str, Any], messages: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the application sends, given what it receives."""
    sent: list[dict[str, Any]] = []
    waiting = iter(messages)

    async def receive() -> dict[str, Any]:
        return next(waiting)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(App(mock)(scope, receive, send))
    return sent


HTTP = {
    "type": "http",
    "method": "POST",
    "path": "/v1/api/iserver/account",
    "query_string": b"",
    "headers": [(b"x-y", b"z")],
}


def test_it_answers_as_in_process() -> None:
    mock = plain(profile="linked")
    second = mock.area(Accounts).all[1].id
    reply = call(mock, "POST", "/v1/api/iserver/account?x=%2F", json={"acctId": second}, headers={"X-Y": "z"})
    assert reply.json() == {"set": True, "acctId": second}
    assert reply.headers["content-length"] == str(len(reply.content))
    request = mock.log.last.request
    assert (request.path, request.query, request.header("x-y")) == ("/v1/api/iserver/account", "x=%2F", "z")


def test_escapes_in_a_path_stay_escaped() -> None:
    mock = plain()
    call(mock, "GET", "/v1/api/portfolio/a%2Fb/meta")
    assert mock.log.last.request.path == "/v1/api/portfolio/a%2Fb/meta"


def test_a_body_in_pieces_is_put_together() -> None:
    mock = plain(profile="linked")
    body = json.dumps({"acctId": mock.area(Accounts).all[1].id}).encode()
    pieces: list[dict[str, Any]] = [
        {"type": "http.request", "body": body[:5], "more_body": True},
        {"type": "http.request", "body": body[5:]},
    ]
    sent = run(mock, HTTP, pieces)
    assert sent[0]["status"] == 200
    assert mock.log.last.request.body == body


def test_the_ip_filter_sees_the_clients_address() -> None:
    [head, body] = run(plain(), {**HTTP, "client": ("127.0.0.2", 1)}, [{"type": "http.request"}])
    assert (head["status"], body["body"]) == (404, b"Access Denied")


def test_an_answer_without_body_has_no_length() -> None:
    headers = [(b"origin", b"https://x.example"), (b"access-control-request-method", b"POST")]
    [head, _] = run(plain(), {**HTTP, "method": "OPTIONS", "headers": headers}, [{"type": "http.request"}])
    assert head["status"] == 204
    assert b"content-length" not in dict(head["headers"])


def test_a_hanging_request_is_held_until_the_client_goes() -> None:
    mock = plain()
    mock.fail_next(fault=Fault.HANG)
    assert run(mock, HTTP, [{"type": "http.request"}, {"type": "http.disconnect"}]) == []


def test_half_a_body_is_promised_whole_and_never_finished() -> None:
    mock = plain()
    mock.fail_next(fault=Fault.HALF_BODY, body={"error": "anything"})
    [head, body] = run(mock, HTTP, [{"type": "http.request"}, {"type": "http.disconnect"}])
    assert int(dict(head["headers"])[b"content-length"]) == 2 * len(body["body"])
    assert body["more_body"]


def test_a_broken_connection_is_an_error_of_the_application() -> None:
    mock = plain()
    mock.fail_next(fault=Fault.RESET)
    with pytest.raises(ConnectionResetError):
        call(mock, "GET", "/v1/api/iserver/accounts")


def test_a_slow_answer_takes_its_time_on_the_clock() -> None:
    mock = plain()
    mock.fail_next("accounts.list", delay=9)
    assert call(mock, "GET", "/v1/api/iserver/accounts").status_code == 200
    assert mock.clock.monotonic() == 9


def test_it_goes_along_with_start_and_stop() -> None:
    messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent = run(plain(), {"type": "lifespan"}, messages)
    assert [each["type"] for each in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
