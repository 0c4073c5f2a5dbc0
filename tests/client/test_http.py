"""Requests go out as httpx would send them, with less done for each; nothing is imported or made before its time."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.http import AsyncHttp, Http, Requests
from ibportal.mock import MockGateway
from ibportal.once import Once
from ibportal.quirks.catalogue import catalogue, cures

URL = "https://127.0.0.1:5000/v1/api/iserver/marketdata/history"
HEADERS = {"User-Agent": "x", "Authorization": "y"}
Exchange = Callable[..., list[httpx.Request]]


def synchronously(*requests: dict[str, Any], reply: Callable[[httpx.Request], httpx.Response]) -> list[httpx.Request]:
    """What arrived."""
    arrived: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        arrived.append(request)
        return reply(request)

    with Http(transport=httpx.MockTransport(answer)) as http:
        for request in requests:
            http.exchange(http.requests.make(request)).read()
    return arrived


def asynchronously(*requests: dict[str, Any], reply: Callable[[httpx.Request], httpx.Response]) -> list[httpx.Request]:
    arrived: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        arrived.append(request)
        return reply(request)

    async def run() -> None:
        async with AsyncHttp(transport=httpx.MockTransport(answer)) as http:
            for request in requests:
                await (await http.exchange(http.requests.make(request))).aread()

    asyncio.run(run())
    return arrived


def empty(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, request=request)


def moving(request: httpx.Request) -> httpx.Response:
    return httpx.Response(302, headers={"Location": "/x"}, request=request)


both = pytest.mark.parametrize("exchange", [synchronously, asynchronously])


@pytest.mark.parametrize(
    "arguments",
    [
        {"method": "get", "url": URL, "params": {"conid": 265598, "outsideRth": True, "bar": "1 d", "x": ["a", "b"]}},
        {"method": "get", "url": f"{URL}?a=%2F", "params": None},
        {"method": "post", "url": URL},
        {"method": "delete", "url": URL, "params": {}},
        {"method": "post", "url": URL, "content": b"{}", "headers": {"Content-Type": "application/json"}},
    ],
)
def test_a_request_that_was_remembered_is_the_one_that_httpx_builds(arguments: dict[str, Any]) -> None:
    with httpx.Client(headers=HEADERS, timeout=7.0) as http:
        built, requests = http.build_request(**arguments), Requests(http.build_request)
        for _ in range(3):
            made = requests.make(arguments)
            assert (made.method, made.url, made.headers.raw) == (built.method, built.url, built.headers.raw)
            assert (made.content, made.extensions) == (built.content, built.extensions)


def test_what_is_equal_to_python_and_not_in_a_query_is_told_apart() -> None:
    with httpx.Client() as http:
        requests = Requests(http.build_request)
        queries = [requests.make({"method": "get", "url": URL, "params": {"n": n}}).url.query for n in (1, True, 1.0)]
    assert queries == [b"n=1", b"n=true", b"n=1.0"]


def test_timeouts_of_one_request_are_not_those_of_the_next() -> None:
    with httpx.Client(timeout=7.0) as http:
        requests = Requests(http.build_request)
        requests.make({"method": "get", "url": URL}).extensions["timeout"]["read"] = 0.1
        assert requests.make({"method": "get", "url": URL}).extensions["timeout"]["read"] == 7.0


def test_requests_that_never_come_again_do_not_fill_the_memory() -> None:
    with httpx.Client() as http:
        requests = Requests(http.build_request)
        for number in range(1000):
            requests.make({"method": "get", "url": URL, "params": {"conid": number}})
        assert len(requests._built) <= 256  # pyright: ignore[reportPrivateUsage]


@both
def test_a_cookie_that_is_set_is_sent_from_then_on_and_changes_when_it_changes(exchange: Exchange) -> None:
    """Without the gateway, `x-sess-uuid` decides which of IBKR's hosts is asked."""
    cookies = iter(["x-sess-uuid=a; Path=/", "x-sess-uuid=b; Path=/", ""])

    def reply(request: httpx.Request) -> httpx.Response:
        cookie = next(cookies, "")
        return httpx.Response(200, headers={"Set-Cookie": cookie} if cookie else {}, request=request)

    arrived = exchange(*[{"method": "get", "url": URL}] * 4, reply=reply)
    assert [request.headers.get("Cookie") for request in arrived] == [
        None,
        "x-sess-uuid=a",
        "x-sess-uuid=b",
        "x-sess-uuid=b",
    ]


@both
def test_a_password_in_the_address_logs_in(exchange: Exchange) -> None:
    url = URL.replace("https://", "https://me:secret@")
    [first, second] = exchange(*[{"method": "get", "url": url}] * 2, reply=empty)
    assert first.headers["Authorization"] == second.headers["Authorization"] == "Basic bWU6c2VjcmV0"


@both
def test_a_redirect_is_not_followed(exchange: Exchange) -> None:
    moved = exchange({"method": "get", "url": URL}, reply=moving)
    assert len(moved) == 1


def test_a_reply_says_how_long_it_took() -> None:
    mock = MockGateway()
    with mock.client(keep_alive=False) as ib:
        assert ib.request("GET", "/iserver/auth/status").elapsed.total_seconds() >= 0


def test_the_way_to_ibkr_itself_is_made_when_it_is_gone() -> None:
    """Reading the certificates of all authorities takes as long as a hundred calls."""
    with Client(hosted_url="http://127.0.0.1:1", keep_alive=False) as ib:
        elsewhere: Any = ib._http._transport  # pyright: ignore[reportPrivateUsage]
        assert elsewhere._http.made is None
        with pytest.raises(Exception, match="no answer"):
            ib.raw.echo.https()
        assert elsewhere._http.made is not None
    assert elsewhere._http.made.is_closed


def test_an_asynchronous_client_goes_there_too_and_closes_it() -> None:
    async def run() -> Any:
        async with AsyncClient(hosted_url="http://127.0.0.1:1", keep_alive=False) as ib:
            elsewhere: Any = ib._http._transport  # pyright: ignore[reportPrivateUsage]
            assert elsewhere._http.made is None
            with pytest.raises(Exception, match="no answer"):
                await ib.raw.echo.https()
            return elsewhere._http.made

    assert asyncio.run(run()).is_closed


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_headers_that_are_none_are_refused_when_the_client_is_made(kind: Any) -> None:
    with pytest.raises(TypeError, match="Header value must be str or bytes"):
        kind(headers={"a": None})


def test_threads_that_ask_at_once_get_the_same() -> None:
    made: list[object] = []
    barrier = threading.Barrier(8)

    def make() -> object:
        made.append(object())
        return made[-1]

    once, got = Once(make), list[object]()

    def ask() -> None:
        barrier.wait()
        got.append(once.get())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert got == made * 8


def test_the_cures_that_are_imported_are_all_there_are() -> None:
    """`catalogue` lists them by module and namespace, so that a client need not import every quirk to find out."""
    cured = [quirk for quirk in catalogue() if quirk.has_cure()]
    for operation in {"session.status"}.union(*(quirk.operations for quirk in cured)):
        assert cures(operation) == tuple(quirk for quirk in cured if quirk.touches(operation))
    first, *others = cures("orders.live")
    assert cures("orders.live", {first.id}) == tuple(others)


def test_an_account_that_was_told_once_is_not_asked_for_again() -> None:
    """Asking is limited to once in five seconds, and every call without an account would wait for that."""
    mock = MockGateway()
    with mock.client(keep_alive=False) as ib:
        for _ in range(3):
            ib.portfolio.positions()
    asked = [str(entry) for entry in mock.log]
    assert len(asked) == 4
    assert sum("/portfolio/accounts " in entry for entry in asked) == 1


HEAVY = {
    "asyncio",
    "attr",
    "attrs",
    "decimal",
    "fastjsonschema",
    "httpcore",
    "ibportal.quirks.trades_rows",
    "ibportal.session.keeping",
    "ibportal.stream.line",
    "msgspec",
    "multiprocessing",
    "pyrate_limiter",
}


def test_a_first_call_imports_nothing_that_it_does_not_need() -> None:
    program = """
import sys; sys.modules["click"] = None  # or httpx brings its command line
import httpx, json
from ibportal import Client
Client()
reply = httpx.Response(200, json={"authenticated": True})
ib = Client(keep_alive=False, transport=httpx.MockTransport(lambda _: reply))
assert ib.session.status().authenticated
print(json.dumps(sorted(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    imported = set(json.loads(done.stdout))
    assert "ibportal_generated.models.brokerage_status" in imported
    assert imported & HEAVY == set()
    models = {name for name in imported if name.startswith("ibportal_generated.models.")}
    assert len(models) < 10
    cures = {name for name in imported if name.startswith("ibportal.quirks.")}
    assert cures == {"ibportal.quirks.catalogue", "ibportal.quirks.quirk", "ibportal.quirks.two_tier_session"}
