"""The mock gateway behind a socket with the Java gateway's manners: what it is asked then, and how it fails.

That the manners are those of the Java gateway is held in test_manners.py.
"""

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import pairwise

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.mock import Fault, MockGateway, Reply, Request
from ibportal.mock.accounts import Accounts
from ibportal.mock.forward import Jar, is_upstream, passed, routed, sent
from ibportal.mock.own import goes_upstream
from ibportal.mock.wire import serve
from tests.mock.engine import plain

FORM = {"username": "anybody", "password": "anything", "loginType": "2"}


@pytest.fixture
def mock() -> MockGateway:
    return plain()


@pytest.fixture
def url(mock: MockGateway) -> Iterator[str]:
    with serve(mock, tls=False) as url:
        yield url


def test_both_clients_work_through_it(mock: MockGateway) -> None:
    selected = [mock.area(Accounts).selected]

    async def listed(url: str) -> object:
        async with AsyncClient(url, keep_alive=False) as ib:
            return (await ib.accounts.list()).accounts

    with serve(mock) as url:
        with Client(url, keep_alive=False) as ib:
            assert ib.accounts.list().accounts == selected
        assert asyncio.run(listed(url)) == selected
    assert mock.log.operations == ["accounts.list"] * 2


def test_the_log_says_what_ibkr_would_have_seen(mock: MockGateway, url: str) -> None:
    root = url.removesuffix("/v1/api")
    headers = {"Cookie": "api=mine", "Authorization": "Bearer x", "Origin": "https://page.example"}
    httpx.get(f"{root}/v1/portal/iserver/accounts?next=/v1/portal/x", headers=headers)
    request = mock.log.last.request
    assert (request.path, request.query) == ("/v1/api/iserver/accounts", "next=/v1/api/x")
    assert request.header("host") == "api.ibkr.com"
    assert request.header("cookie") == "REGION=; USERID="
    assert request.header("accept-encoding") is None
    assert (request.header("authorization"), request.header("origin")) == ("Bearer x", "https://page.example")


def test_a_chunked_body_is_lost_and_one_with_a_length_is_not(mock: MockGateway, url: str) -> None:
    body = b'{"acctId": "U1"}'
    httpx.post(f"{url}/iserver/account", content=iter([body]), headers={"Content-Type": "application/json"})
    assert (mock.log.last.request.body, mock.log.last.request.header("transfer-encoding")) == (b"", None)
    httpx.post(f"{url}/iserver/account", content=body)
    assert mock.log.last.request.body == body


def test_a_login_through_the_page_and_what_reauthenticate_says_before_and_after() -> None:
    mock = plain(logged_in=False)
    with serve(mock, tls=False) as url, httpx.Client(follow_redirects=True) as browser:
        root = url.removesuffix("/v1/api")
        assert browser.post(f"{url}/iserver/reauthenticate").json() == {"error": "not logged in"}
        page = browser.get(root)
        assert (page.url.path, page.headers["transfer-encoding"]) == ("/sso/Login", "chunked")
        assert browser.post(f"{root}/sso/Authenticator", data=FORM).text == "Client login succeeds"
        mock.clock.advance(seconds=4)
        assert browser.get(f"{url}/iserver/accounts").status_code == 200
        triggered = browser.post(f"{url}/iserver/reauthenticate")
        assert (triggered.json(), triggered.headers["content-length"]) == ({"message": "triggered"}, "23")


@pytest.mark.parametrize("fault", [Fault.RESET, Fault.UNSENT])
def test_a_connection_that_was_ordered_to_break_breaks(mock: MockGateway, url: str, fault: Fault) -> None:
    mock.fail_next("accounts.list", fault=fault)
    with pytest.raises(httpx.TransportError) as raised:
        httpx.get(f"{url}/iserver/accounts", timeout=20)
    assert not isinstance(raised.value, httpx.TimeoutException)
    assert httpx.get(f"{url}/iserver/accounts").status_code == 200


@pytest.mark.parametrize("fault", [Fault.HANG, Fault.HALF_BODY])
def test_a_failure_upstream_is_silence(mock: MockGateway, url: str, fault: Fault) -> None:
    mock.fail_next("accounts.list", fault=fault)
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{url}/iserver/accounts", timeout=0.3)
    assert httpx.get(f"{url}/iserver/accounts").status_code == 200


def test_half_a_body_arrives_by_half(mock: MockGateway, url: str) -> None:
    mock.fail_next("accounts.list", fault=Fault.HALF_BODY)
    pieces: list[bytes] = []
    with httpx.stream("GET", f"{url}/iserver/accounts", timeout=0.3) as reply:
        assert reply.status_code == 200
        with pytest.raises(httpx.ReadTimeout):
            pieces.extend(reply.iter_raw())
    whole = mock.log.last.reply.body
    assert b"".join(pieces) == whole[: len(whole) // 2]


def test_requests_on_one_connection_are_answered_in_their_order(mock: MockGateway, url: str) -> None:
    paths = ["/clear", "/v1/api/iserver/accounts", "/v1/tws/x", "/v1/api/portfolio/accounts"]
    with closing(socket.create_connection(("127.0.0.1", httpx.URL(url).port or 0), 20)) as connection:
        connection.sendall(b"".join(f"GET {path} HTTP/1.1\r\n\r\n".encode() for path in paths))
        connection.shutdown(socket.SHUT_WR)
        read = b"".join(iter(lambda: connection.recv(65536), b""))
    places = [read.index(words) for words in (b"cleared", b'"selectedAccount"', b"Unknown service tws", b'"currency"')]
    assert all(one < next_ for one, next_ in pairwise(places))
    assert [entry.request.path for entry in mock.log] == paths


def test_it_stops_though_a_client_still_waits(mock: MockGateway) -> None:
    mock.fail_next("accounts.list", fault=Fault.HANG)
    with serve(mock, tls=False) as url:
        connection = socket.create_connection(("127.0.0.1", httpx.URL(url).port or 0), 20)
        connection.sendall(b"GET /v1/api/iserver/accounts HTTP/1.1\r\n\r\n")
        while not mock.log:
            time.sleep(0.005)
    with closing(connection), suppress(ConnectionResetError):
        assert connection.recv(1) == b""


# What is forwarded, and how


@pytest.mark.parametrize(
    ("path", "routed_as"),
    [
        ("/v1/api/x", "/v1/api/x"),
        ("//v1//api/x", "/v1/api/x"),
        ("/v1/api/./x", "/v1/api/x"),
        ("/v1/api/a/../x/", "/v1/api/x/"),
        ("/v1/api/%2e%2e/y", "/v1/y"),
        ("/v1/%61%70%69/x", "/v1/api/x"),
        ("/v1/api/a%2Fb%20c", "/v1/api/a%2Fb%20c"),
        ("/../..", "/"),
        ("/v1/api/..", "/v1/"),
    ],
)
def test_a_path_is_routed_by_what_it_means(path: str, routed_as: str) -> None:
    assert routed(path) == routed_as


@pytest.mark.parametrize(
    ("path", "upstream"),
    [
        ("/v1/api/x", True),
        ("/qa/portal/x", True),
        ("/alpha/api/", True),
        ("/sso/Login", True),
        ("/images/a.png", True),
        ("/en/includes/general/gdpr-am.php", True),
        ("/portal.proxy/v1/gstat/bulletins", True),
        ("/portal.proxy/v1/portal/x", False),
        ("/v1/api", False),
        ("/V1/API/x", False),
        ("/v2/api/x", False),
        ("/", False),
    ],
)
def test_what_goes_upstream(path: str, upstream: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_upstream(path) == upstream


@pytest.mark.parametrize(
    ("request_", "upstream"),
    [
        (Request("GET", "/v1/api/iserver/accounts"), True),
        (Request("POST", "/v1/portal/iserver/reauthenticate"), False),
        (Request("POST", "/v1/api/iserver/reauthenticate/"), True),
        (Request("PUT", "/v1/api/iserver/reauthenticate"), True),
        (Request("GET", "/v1/api/iserver/accounts", client="10.0.0.1"), False),
        (Request("GET", "/oauth2/api/v1/token"), True),
        (Request("GET", "/mock"), False),
    ],
)
def test_only_what_goes_upstream_takes_a_slot(request_: Request, upstream: bool) -> None:  # noqa: FBT001
    assert goes_upstream(("127.0.0.1",), request_) == upstream


def reply(*cookies: str, status: int = 200, body: bytes = b"") -> Reply:
    return Reply(status, tuple(("Set-Cookie", cookie) for cookie in cookies), body)


def test_cookies_of_the_login_go_with_every_request_below_their_path() -> None:
    jar = Jar()
    passed(Request("GET", "/sso/Login"), reply("api=a; Path=/v1/api", "web=w; path=/; Secure", "other=o"), jar)
    assert sent(Request("GET", "/v1/api/x"), jar).header("cookie") == "api=a; REGION=; USERID=; web=w"
    assert sent(Request("GET", "/v1/apix"), jar).header("cookie") == "REGION=; USERID=; web=w"
    jar.clear()
    assert sent(Request("GET", "/v1/api/x"), jar).header("cookie") == "REGION=; USERID="


def test_cookies_of_the_api_are_passed_on_and_not_kept() -> None:
    jar = Jar()
    answered = passed(Request("GET", "/v1/api/x"), reply("web=w; Path=/"), jar)
    assert answered.headers == (("Set-Cookie", "web=w; Path=/"),)
    assert sent(Request("GET", "/v1/api/x"), jar).header("cookie") == "REGION=; USERID="


def test_an_untouched_reply_is_passed_as_it_is() -> None:
    untouched = reply(body=b"\x1f\x8b\xff")
    assert passed(Request("GET", "/v1/api/x"), untouched, Jar()) is untouched
