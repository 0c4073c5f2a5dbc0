"""Both clients: where requests go, how they are secured and bounded, and what becomes of every kind of answer.

Each test runs once with `Client` and once with `AsyncClient`; what holds for one holds for the other. Calls go through
`raw`, one request each, unless what is added to a request is the point.
"""

# pyright: reportPrivateUsage=false
# What one client shares with another is only visible from inside.

import asyncio
import copy
import inspect
import json
import pickle
from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from typing import Any, Protocol

import httpx
import pytest

from ibportal import (
    UNSET,
    ApiError,
    AsyncClient,
    Client,
    IbportalError,
    NoAnswer,
    NotSent,
    UnreadableReply,
    __version__,
)
from ibportal.errors import (
    DeadlinePassed,
    EmptyReply,
    NoGateway,
    NotAuthenticated,
    OutcomeUnknown,
    Unavailable,
    WrongBaseUrl,
)
from ibportal.models import OrderTicket

Call = Callable[[Any], Any]

ACCOUNTS = {"accounts": ["U1234567"], "selectedAccount": "U1234567"}
CALLS: dict[str, Call] = {
    "accounts.list": lambda ib: ib.raw.accounts.list(),
    "accounts.summary": lambda ib: ib.raw.accounts.summary("U1/../a b"),
    "contracts.search": lambda ib: ib.raw.contracts.search("AAPL"),
    "echo.https": lambda ib: ib.raw.echo.https(),
    "orders.live": lambda ib: ib.raw.orders.live(),
    "orders.reply": lambda ib: ib.raw.orders.reply("07a13a5a", confirmed=True),
    "portfolio.accounts": lambda ib: ib.raw.portfolio.accounts(),
    "portfolio.ledger": lambda ib: ib.raw.portfolio.ledger("U1234567"),
}


class Ask(Protocol):
    """What a call returns from one client or the other; `options` are the client's arguments."""

    def __call__(self, call: Call, /, **options: Any) -> Any: ...


def synchronously(call: Call, /, **options: Any) -> Any:
    options.setdefault("live", True)
    with Client(**options) as ib:
        return call(ib)


def asynchronously(call: Call, /, **options: Any) -> Any:
    options.setdefault("live", True)

    async def awaited() -> Any:
        async with AsyncClient(**options) as ib:
            return await call(ib)

    return asyncio.run(awaited())


@pytest.fixture(params=[synchronously, asynchronously])
def ask(request: pytest.FixtureRequest) -> Ask:
    client: Ask = request.param
    return client


class Gateway:
    """Answers every request alike and remembers what it was asked."""

    def __init__(self, answer: httpx.Response | Exception) -> None:
        self.answer = answer
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return httpx.Response(self.answer.status_code, headers=self.answer.headers, content=self.answer.content)

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)


# Where requests go ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "options", "url"),
    [
        ("accounts.list", {}, "https://127.0.0.1:5000/v1/api/iserver/accounts"),
        ("accounts.list", {"base_url": "https://gw.example/v1/api/"}, "https://gw.example/v1/api/iserver/accounts"),
        ("accounts.summary", {}, "https://127.0.0.1:5000/v1/api/iserver/account/U1%2F..%2Fa%20b/summary"),
        ("contracts.search", {}, "https://127.0.0.1:5000/v1/api/iserver/secdef/search?symbol=AAPL"),
        ("echo.https", {}, "https://api.ibkr.com/gw/api/v1/echo/https"),
        ("echo.https", {"base_url": "https://gw.example/v1/api"}, "https://api.ibkr.com/gw/api/v1/echo/https"),
        ("echo.https", {"hosted_url": "https://qa.example/"}, "https://qa.example/gw/api/v1/echo/https"),
    ],
)
def test_a_request_goes_where_its_operation_is_served(ask: Ask, name: str, options: dict[str, str], url: str) -> None:
    gateway = Gateway(httpx.Response(500))
    with pytest.raises(ApiError):
        ask(CALLS[name], transport=gateway.transport, **options)
    assert [str(request.url) for request in gateway.asked] == [url]


def test_the_headers_of_the_client_go_with_every_request(ask: Ask) -> None:
    gateway = Gateway(httpx.Response(200, json=ACCOUNTS))
    ask(CALLS["accounts.list"], transport=gateway.transport, headers={"Authorization": "OAuth example"})
    ask(lambda ib: ib.request("GET", "/x"), transport=gateway.transport, headers={"Authorization": "OAuth example"})
    assert [request.headers["Authorization"] for request in gateway.asked] == ["OAuth example"] * 2


@pytest.mark.parametrize(("options", "read", "connect"), [({}, 30.0, 5.0), ({"timeout": 3.0}, 3.0, 3.0)])
def test_every_request_has_a_deadline(ask: Ask, options: dict[str, float], read: float, connect: float) -> None:
    gateway = Gateway(httpx.Response(200, json=ACCOUNTS))
    ask(CALLS["accounts.list"], transport=gateway.transport, **options)
    [request] = gateway.asked
    timeout = request.extensions["timeout"]
    assert (timeout["connect"], timeout["pool"]) == (connect, read)
    assert 0 < timeout["read"] <= read  # what is left of the deadline


def test_every_request_says_who_sends_it(ask: Ask) -> None:
    gateway = Gateway(httpx.Response(200, json=ACCOUNTS))
    ask(CALLS["accounts.list"], transport=gateway.transport)
    ask(CALLS["accounts.list"], transport=gateway.transport, headers={"User-Agent": "mine/1"})
    ask(lambda ib: ib.request("GET", "/x"), transport=gateway.transport)
    assert [request.headers["User-Agent"] for request in gateway.asked] == [
        f"ibportal/{__version__}",
        "mine/1",
        f"ibportal/{__version__}",
    ]


@pytest.mark.parametrize("name", ["session.tickle", "session.logout", "session.status", "portfolio.invalidate"])
def test_a_post_without_a_body_says_that_it_has_none(ask: Ask, name: str) -> None:
    calls: dict[str, Call] = {
        "session.tickle": lambda ib: ib.raw.session.tickle(),
        "session.logout": lambda ib: ib.raw.session.logout(),
        "session.status": lambda ib: ib.raw.session.status(),
        "portfolio.invalidate": lambda ib: ib.raw.portfolio.invalidate_positions("U1234567"),
    }
    gateway = Gateway(httpx.Response(401))
    with pytest.raises(NotAuthenticated):
        ask(calls[name], transport=gateway.transport)
    [request] = gateway.asked
    assert request.headers["Content-Length"] == "0"
    assert "Transfer-Encoding" not in request.headers


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (Decimal("150.10"), b"150.10"),
        (Decimal("1E+3"), b"1000"),
        (Decimal("0.00000001"), b"0.00000001"),
        (Decimal("123456789012345678.123456789"), b"123456789012345678.123456789"),
        (12345678901234567890, b"12345678901234567890"),
        (150.1, b"150.1"),
        ("150.10", b'"150.10"'),
    ],
)
def test_a_price_goes_out_exactly_as_given_and_the_body_in_one_line(ask: Ask, given: Any, sent: bytes) -> None:
    gateway = Gateway(httpx.Response(200, json=[{"order_id": "1"}]))
    ticket = OrderTicket(order_type="LMT", side="BUY", tif="DAY", conid=265598, quantity=1, price=given)
    ask(lambda ib: ib.raw.orders.place("U1234567", [ticket]), transport=gateway.transport)
    [request] = gateway.asked
    assert b'"price":' + sent + b"," in request.content + b","
    assert b"\n" not in request.content
    assert request.headers["Content-Length"] == str(len(request.content))
    assert request.headers["Content-Type"] == "application/json"


def test_what_is_left_out_is_not_sent(ask: Ask) -> None:
    gateway = Gateway(httpx.Response(200, json=[{"order_id": "1"}]))
    ticket = OrderTicket(order_type="MKT", side="BUY", tif="DAY", conid=265598, quantity=1)
    ask(lambda ib: ib.raw.orders.place("U1234567", [ticket]), transport=gateway.transport)
    [request] = gateway.asked
    sent = {"orderType": "MKT", "side": "BUY", "tif": "DAY", "conid": 265598, "quantity": 1}
    assert json.loads(request.content) == {"orders": [sent]}


@pytest.mark.parametrize("path", ["/iserver/anything", "iserver/anything"])
@pytest.mark.parametrize("base_url", ["https://gw.example/v1/api", "https://gw.example/v1/api/"])
def test_a_bare_request_needs_no_care_with_slashes(ask: Ask, base_url: str, path: str) -> None:
    gateway = Gateway(httpx.Response(200))
    ask(lambda ib: ib.request("GET", path), base_url=base_url, transport=gateway.transport)
    assert [str(request.url) for request in gateway.asked] == ["https://gw.example/v1/api/iserver/anything"]


# What cannot be sent --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [Client, AsyncClient])
@pytest.mark.parametrize("argument", ["base_url", "hosted_url"])
@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "localhost:5000",
        "127.0.0.1:5000/v1/api",
        "https://:5000",
        "https://gw:x/v1/api",
        "https://gw/v1/api?x=1",
        "https://gw/v1/api#x",
    ],
)
def test_a_base_url_that_leads_nowhere_is_refused_at_once(make: Callable[..., Any], argument: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=r"not a base URL .* write it like https://127") as caught:
        make(**{argument: wrong})
    assert repr(wrong) in str(caught.value)


@pytest.mark.parametrize(
    ("price", "kind", "reason"),
    [
        (Decimal("NaN"), ValueError, r"orders\[0\]\.price is NaN, which is no number"),
        (Decimal("1E+999999"), ValueError, "out of any range"),
        (float("nan"), ValueError, r"orders\[0\]\.price is nan, which is no number"),
        (float("inf"), ValueError, "is inf, which is no number"),
        (1j, TypeError, r"orders\[0\]\.price is a complex, which JSON has no notation for"),
        ("\ud800", ValueError, "surrogates not allowed"),
    ],
    ids=["Decimal NaN", "absurd Decimal", "NaN", "infinity", "complex", "half a character"],
)
def test_an_argument_that_cannot_be_written_is_named_with_its_operation(
    ask: Ask, price: Any, kind: type[Exception], reason: str
) -> None:
    gateway = Gateway(httpx.Response(200, json=[]))
    ticket = OrderTicket(order_type="LMT", side="BUY", tif="DAY", conid=265598, quantity=1, price=price)
    with pytest.raises(kind, match=rf"^orders\.place: the request cannot be written: .*{reason}") as caught:
        ask(lambda ib: ib.raw.orders.place("U1234567", [ticket]), transport=gateway.transport)
    assert caught.value.__cause__ is not None
    assert gateway.asked == []


@pytest.mark.parametrize(("account", "order"), [("", "1"), ("U1234567", "")])
def test_an_empty_argument_does_not_become_the_path_of_another_operation(ask: Ask, account: str, order: str) -> None:
    gateway = Gateway(httpx.Response(200, json={}))
    with pytest.raises(ValueError, match=r"^orders\.cancel: .* /iserver/account/\{accountId\}/order/.* is empty"):
        ask(lambda ib: ib.raw.orders.cancel(account, order), transport=gateway.transport)
    assert gateway.asked == []


@pytest.mark.parametrize("account", [".", ".."])
def test_an_argument_of_dots_does_not_lead_to_another_path(ask: Ask, account: str) -> None:
    gateway = Gateway(httpx.Response(200, json={}))
    with pytest.raises(ValueError, match=rf"^portfolio\.ledger: .* /portfolio/\{{accountId\}}/ledger is '{account}'"):
        ask(lambda ib: ib.raw.portfolio.ledger(account), transport=gateway.transport)
    assert gateway.asked == []


@pytest.mark.parametrize("account", [None, UNSET])
def test_an_argument_that_was_not_given_does_not_go_into_the_path(ask: Ask, account: Any) -> None:
    gateway = Gateway(httpx.Response(200, json={}))
    with pytest.raises(ValueError, match=r"^portfolio\.ledger: .* /portfolio/\{accountId\}/ledger is not given"):
        ask(lambda ib: ib.raw.portfolio.ledger(account), transport=gateway.transport)
    assert gateway.asked == []


@pytest.mark.parametrize("content", [iter([b"{}"]), (part for part in (b"{}",))])
def test_a_body_without_a_length_is_not_sent(ask: Ask, content: Any) -> None:
    gateway = Gateway(httpx.Response(200))
    with pytest.raises(TypeError, match="is sent in chunks, which the gateway loses"):
        ask(lambda ib: ib.request("POST", "/iserver/secdef/search", content=content), transport=gateway.transport)
    assert gateway.asked == []


@pytest.mark.parametrize("client", [httpx.Client, httpx.AsyncClient])
def test_no_way_round_leads_to_a_chunked_request(client: type[httpx.Client] | type[httpx.AsyncClient]) -> None:
    """Even the bare httpx client below ours refuses, whoever hands it a stream."""

    async def sent() -> None:
        gateway = Gateway(httpx.Response(200))
        if client is httpx.Client:
            Client(transport=gateway.transport)._http.post("https://127.0.0.1:5000/x", content=iter([b"a"]))
        else:

            async def parts() -> AsyncIterator[bytes]:
                yield b"a"

            await AsyncClient(transport=gateway.transport)._http.post("https://127.0.0.1:5000/x", content=parts())

    with pytest.raises(ValueError, match="would be lost by the gateway"):
        asyncio.run(sent())


# Settings -------------------------------------------------------------------------------------------------------------


def test_the_environment_is_read_where_an_argument_is_not_given(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IBPORTAL_URL", "https://env.example/v1/api")
    monkeypatch.setenv("IBPORTAL_ACCOUNT", "U7654321")
    gateway = Gateway(httpx.Response(200))
    ask(lambda ib: ib.request("GET", "/x"), transport=gateway.transport)
    ask(lambda ib: ib.request("GET", "/x"), transport=gateway.transport, base_url="https://arg.example/v1/api")
    assert [request.url.host for request in gateway.asked] == ["env.example", "arg.example"]
    with Client(transport=gateway.transport) as ib, Client(transport=gateway.transport, account="U1") as other:
        assert (ib._core.options.account, other._core.options.account) == ("U7654321", "U1")


def test_the_older_name_of_the_api_is_understood(ask: Ask) -> None:
    gateway = Gateway(httpx.Response(200))
    ask(lambda ib: ib.request("GET", "/x"), transport=gateway.transport, base_url="http://127.0.0.1:5000/v1/portal/")
    assert str(gateway.asked[0].url) == "http://127.0.0.1:5000/v1/api/x"


def test_a_client_with_other_options_shares_the_rest() -> None:
    gateway = Gateway(httpx.Response(200, json=ACCOUNTS))
    with Client(transport=gateway.transport, max_wait=1, keep_alive=False) as ib:
        other = ib.with_options(max_wait=9, live=True, without=["retry-after"])
        with other:
            assert other.accounts.list().accounts == ["U1234567"]
        assert ib._core.remembered.accounts  # learnt through the other one
        assert (ib._core.options.max_wait, other._core.options.max_wait) == (1, 9)
        assert (ib._core.options.live, other._core.options.live) == (False, True)
        assert ib._core.copes("retry-after")
        assert not other._core.copes("retry-after")
        assert ib.accounts.list().accounts == ["U1234567"]  # closing the other one closed nothing
        assert ib._core.pacing.store is other._core.pacing.store
    with pytest.raises(NotSent, match="closed"):
        other.accounts.list()


def test_an_asynchronous_client_with_other_options_shares_the_rest() -> None:
    async def use() -> None:
        async with AsyncClient(transport=Gateway(httpx.Response(200, json=ACCOUNTS)).transport) as ib:
            async with ib.with_options(retries=0) as other:
                assert (await other.accounts.list()).accounts == ["U1234567"]
            assert (await ib.accounts.list()).accounts == ["U1234567"]
            assert (ib._core.options.retries, other._core.options.retries) == (2, 0)

    asyncio.run(use())


# TLS ------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def verifying(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """By host, the `verify` of the transport that was used to reach it; no request leaves the machine."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    found: dict[str, Any] = {}
    made: dict[int, Any] = {}

    def watch(kind: type[httpx.HTTPTransport] | type[httpx.AsyncHTTPTransport]) -> None:
        make: Callable[..., None] = kind.__init__

        def initialise(self: object, *args: Any, verify: Any = True, **options: Any) -> None:
            made[id(self)] = verify
            make(self, *args, verify=verify, **options)

        monkeypatch.setattr(kind, "__init__", initialise)

    def answer(self: object, request: httpx.Request) -> httpx.Response:
        found[request.url.host] = made[id(self)]
        return httpx.Response(500)

    async def answer_later(self: object, request: httpx.Request) -> httpx.Response:
        return answer(self, request)

    watch(httpx.HTTPTransport)
    watch(httpx.AsyncHTTPTransport)
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answer)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer_later)
    return found


@pytest.mark.parametrize(
    ("base_url", "host", "options", "verified"),
    [
        ("https://127.0.0.1:5000/v1/api", "127.0.0.1", {}, False),
        ("https://localhost:5000/v1/api", "localhost", {}, False),
        ("https://[::1]:5000/v1/api", "::1", {}, False),
        ("https://gateway.example/v1/api", "gateway.example", {}, True),
        ("https://192.168.0.2:5000/v1/api", "192.168.0.2", {}, True),
        ("https://127.0.0.1.example/v1/api", "127.0.0.1.example", {}, True),
        ("https://127.0.0.1:5000/v1/api", "127.0.0.1", {"verify": True}, True),
    ],
)
def test_certificates_are_checked_everywhere_but_on_loopback(
    ask: Ask, verifying: dict[str, Any], base_url: str, host: str, options: dict[str, bool], verified: object
) -> None:
    with pytest.raises(ApiError):
        ask(CALLS["accounts.list"], base_url=base_url, **options)
    assert verifying == {host: verified}


@pytest.mark.parametrize("make", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("verify", "reason"),
    [
        (False, "left unchecked off loopback"),
        ("sha256:12", "is not a fingerprint"),
        ("sha256:" + "zz" * 32, "is not a fingerprint"),
        ("/nowhere/ca.pem", "neither a fingerprint"),
    ],
)
def test_a_certificate_is_not_left_unchecked_by_mistake(make: Callable[..., Any], verify: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        make("https://gateway.example/v1/api", verify=verify)


def test_a_gateway_on_loopback_does_not_stop_hosted_operations_from_being_checked(
    ask: Ask, verifying: dict[str, Any]
) -> None:
    with pytest.raises(ApiError):
        ask(CALLS["echo.https"])
    assert verifying == {"api.ibkr.com": True}


# Refusals -------------------------------------------------------------------------------------------------------------

LONG = "x" * 500
REFUSALS: dict[str, tuple[httpx.Response, str]] = {
    "JSON error": (httpx.Response(500, json={"error": "Please query /accounts first"}), "Please query /accounts first"),
    "JSON error, status inside": (
        httpx.Response(400, json={"error": "Bad Request: no bridge", "statusCode": 400}),
        "Bad Request: no bridge",
    ),
    "hosted service": (httpx.Response(400, json={"title": "Bad request", "detail": "No such form"}), "No such form"),
    "JSON without a reason": (httpx.Response(503, json={"status": "waiting"}), ""),
    "JSON in a text": (
        httpx.Response(500, json={"error": '{"reason": "Details currently unavailable"}'}),
        "Details currently unavailable",
    ),
    "JSON error with a message in it": (httpx.Response(400, json={"error": {"message": "No such id"}}), "No such id"),
    "JSON array": (httpx.Response(500, json=["refused"]), ""),
    "text": (httpx.Response(404, text="Access Denied\n"), "Access Denied"),
    "HTML": (httpx.Response(404, html="<h1>Resource not found</h1>"), "<h1>Resource not found</h1>"),
    "long text": (httpx.Response(502, text=LONG), LONG[:200]),
    "empty": (httpx.Response(401), ""),
    "redirect": (httpx.Response(302, headers={"Location": "https://api.ibkr.com/sso/Login"}), ""),
    "too many": (httpx.Response(429, json={"error": "Too many requests"}), "Too many requests"),
    "error under 200": (httpx.Response(200, json={"error": "No data."}), "No data."),
}


@pytest.mark.parametrize(("answer", "words"), REFUSALS.values(), ids=REFUSALS)
def test_a_refusal_says_operation_status_and_the_words_of_the_gateway(
    ask: Ask, answer: httpx.Response, words: str
) -> None:
    with pytest.raises(ApiError) as caught:
        ask(CALLS["contracts.search"], transport=Gateway(answer).transport)
    error = caught.value
    assert (error.operation, error.status, error.words) == ("contracts.search", answer.status_code, words)
    assert error.body == answer.text
    assert str(error).startswith(f"contracts.search: refused with status {answer.status_code}: {words}")


@pytest.mark.parametrize(
    ("status", "kind", "hint"),
    [
        (302, WrongBaseUrl, "Is `/v1/api` missing from the base URL, or is this another server?"),
        (401, NotAuthenticated, "Somebody has to log in with a browser: `session.wait_for_login()` waits for it."),
        (503, Unavailable, "It may work in a few seconds."),
    ],
)
def test_a_refusal_without_a_word_says_what_to_look_at(ask: Ask, status: int, kind: type[ApiError], hint: str) -> None:
    with pytest.raises(kind) as caught:
        ask(CALLS["accounts.list"], transport=Gateway(httpx.Response(status)).transport)
    assert str(caught.value).startswith(f"accounts.list: refused with status {status}: no reason given — ")
    assert str(caught.value).endswith(hint)
    assert caught.value.words == ""


@pytest.mark.parametrize("name", ["accounts.list", "orders.live", "portfolio.accounts", "portfolio.ledger"])
def test_an_error_under_200_is_a_refusal_even_where_none_is_declared(ask: Ask, name: str) -> None:
    with pytest.raises(ApiError) as caught:
        ask(CALLS[name], transport=Gateway(httpx.Response(200, json={"error": "no bridge"})).transport)
    assert (caught.value.operation, caught.value.words) == (name, "no bridge")


@pytest.mark.parametrize("nothing", [None, ""])
def test_an_error_that_says_nothing_is_none(ask: Ask, nothing: str | None) -> None:
    answer = httpx.Response(200, json={**ACCOUNTS, "error": nothing})
    assert ask(CALLS["accounts.list"], transport=Gateway(answer).transport).value.accounts == ["U1234567"]


# Replies that cannot be read ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "answer", "reason"),
    [
        ("accounts.list", httpx.Response(200, content=b'{"accounts": ["U1'), "JSONDecodeError"),
        ("accounts.list", httpx.Response(200, html="<html><body>Login</body></html>"), "ValueError"),
        ("accounts.list", httpx.Response(204), "204"),
        ("orders.reply", httpx.Response(200, json={}), "KeyError"),
        ("orders.reply", httpx.Response(200, json="confirmed"), "TypeError"),
    ],
    ids=["JSON cut off", "HTML", "a status nobody promised", "required field missing", "another type"],
)
def test_a_success_that_does_not_fit_the_contract_is_unreadable(
    ask: Ask, name: str, answer: httpx.Response, reason: str
) -> None:
    with pytest.raises(UnreadableReply) as caught:
        ask(CALLS[name], transport=Gateway(answer).transport)
    error = caught.value
    assert (error.operation, error.status, error.body) == (name, answer.status_code, answer.text)
    assert "does not fit the contract" in str(error)
    assert reason in str(error)
    assert error.__cause__ is not None


@pytest.mark.parametrize("body", ["", "  \r\n"])
def test_a_success_without_its_body_is_an_error_of_its_own(ask: Ask, body: str) -> None:
    with pytest.raises(EmptyReply, match=r"^accounts\.list: the reply \(status 200\) is empty where"):
        ask(CALLS["accounts.list"], transport=Gateway(httpx.Response(200, text=body)).transport)


@pytest.mark.parametrize("media", ["text/html", "application/json", None])
@pytest.mark.parametrize("word", ["Success", "Request was submitted", '"Success"'])
def test_a_reply_is_read_by_what_is_in_it_and_not_by_its_media_type(ask: Ask, media: str | None, word: str) -> None:
    headers = {"Content-Type": media} if media else {}
    gateway = Gateway(httpx.Response(200, headers=headers, content=word.encode()))
    answered = ask(lambda ib: ib.raw.orders.answer_prompt(1, "p12", "Yes"), transport=gateway.transport)
    assert answered.value == word.strip('"')


# No answer ------------------------------------------------------------------------------------------------------------

FAILURES: dict[str, tuple[httpx.HTTPError, type[NoAnswer], type[NoAnswer]]] = {
    "refused": (httpx.ConnectError("Connection refused"), NoGateway, NoGateway),
    "no connection in time": (httpx.ConnectTimeout("timed out"), NoGateway, NoGateway),
    "no connection free": (httpx.PoolTimeout("timed out"), NoGateway, NoGateway),
    "no way through a proxy": (httpx.ProxyError("407 Proxy Authentication Required"), NoGateway, NoGateway),
    "no way at all": (httpx.UnsupportedProtocol("no such protocol"), NoGateway, NoGateway),
    "no reply in time": (httpx.ReadTimeout("timed out"), OutcomeUnknown, DeadlinePassed),
    "reset": (httpx.ReadError("Connection reset by peer"), OutcomeUnknown, NoAnswer),
    "cut off": (httpx.RemoteProtocolError("peer closed connection"), OutcomeUnknown, NoAnswer),
    "half written": (httpx.WriteError("Broken pipe"), OutcomeUnknown, NoAnswer),
}


@pytest.mark.parametrize(("failure", "write", "read"), FAILURES.values(), ids=FAILURES)
def test_a_lost_answer_is_called_what_it_means_for_a_write_and_for_a_read(
    ask: Ask, failure: httpx.HTTPError, write: type[NoAnswer], read: type[NoAnswer]
) -> None:
    for name, kind in (("orders.reply", write), ("orders.live", read)):
        gateway = Gateway(failure)
        with pytest.raises(NoAnswer) as caught:
            ask(CALLS[name], transport=gateway.transport)
        assert type(caught.value) is kind
        assert caught.value.operation == name
        assert caught.value.__cause__ is failure
        assert type(failure).__name__ in str(caught.value)
        assert ("may have been carried out" in str(caught.value)) is (kind is OutcomeUnknown)
        assert len(gateway.asked) == 1


@pytest.mark.parametrize("answer", [httpx.Response(503), httpx.Response(500), httpx.Response(503, json={"error": "x"})])
def test_a_server_in_trouble_says_nothing_of_what_became_of_a_write(ask: Ask, answer: httpx.Response) -> None:
    gateway = Gateway(answer)
    with pytest.raises(OutcomeUnknown, match="may have been carried out"):
        ask(CALLS["orders.reply"], transport=gateway.transport)
    assert len(gateway.asked) == 1


def test_an_unknown_outcome_names_the_orders_it_is_about(ask: Ask) -> None:
    tickets = [
        OrderTicket(order_type="MKT", side="BUY", tif="DAY", conid=265598, quantity=1, c_oid=name) for name in "ab"
    ]
    with pytest.raises(OutcomeUnknown) as caught:
        ask(
            lambda ib: ib.raw.orders.place("U1234567", tickets),
            transport=Gateway(httpx.ReadTimeout("timed out")).transport,
        )
    assert caught.value.client_order_ids == ("a", "b")


def test_a_page_to_log_in_on_is_recognisable_in_the_message(ask: Ask) -> None:
    page = httpx.Response(200, html="<html><body>Login</body></html>")
    with pytest.raises(UnreadableReply, match=r"the reply \(status 200, text/html\) does not fit"):
        ask(CALLS["accounts.list"], transport=Gateway(page).transport)


@pytest.mark.parametrize(
    ("name", "failure", "hint"),
    [
        ("accounts.list", httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), "`verify`"),
        ("echo.https", httpx.ConnectError("Connection refused"), "not by the gateway"),
        ("accounts.list", httpx.ConnectError(""), "no answer (ConnectError). Is the gateway running"),
        ("accounts.list", httpx.ReadTimeout(""), "no answer (ReadTimeout). The gateway waits for ever"),
    ],
    ids=["certificate", "hosted operation", "failure without words", "no reply in time"],
)
def test_no_answer_says_what_to_look_at(ask: Ask, name: str, failure: httpx.HTTPError, hint: str) -> None:
    with pytest.raises(NoAnswer) as caught:
        ask(CALLS[name], transport=Gateway(failure).transport)
    assert hint in str(caught.value)


ERRORS = [
    NoAnswer("orders.place: no answer", operation="orders.place"),
    ApiError("orders.place: refused", operation="orders.place", status=400, words="no", body='{"error": "no"}'),
    UnreadableReply("orders.place: unreadable", operation="orders.place", status=200, body="<html>"),
]


def pickled(error: Exception) -> Any:
    return pickle.loads(pickle.dumps(error))  # noqa: S301 - what was dumped here


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, pickled])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_arrives_whole_from_another_process(error: Exception, again: Callable[[Any], Any]) -> None:
    arrived = again(error)
    assert (type(arrived), str(arrived), vars(arrived)) == (type(error), str(error), vars(error))


@pytest.mark.parametrize("kind", [NoAnswer, ApiError, UnreadableReply])
def test_every_error_can_be_caught_as_one(kind: type[Exception]) -> None:
    assert issubclass(kind, IbportalError)


# The bare request, and closing ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 404, 500])
def test_a_bare_request_hands_out_the_bare_reply(ask: Ask, status: int) -> None:
    gateway = Gateway(httpx.Response(status, text="whatever", headers={"X-Example": "1"}))
    reply = ask(
        lambda ib: ib.request("POST", "/anything", params={"b": 2}, json={"a": 1}, headers={"X-Mine": "2"}),
        transport=gateway.transport,
    )
    assert (reply.status_code, reply.text, reply.headers["X-Example"]) == (status, "whatever", "1")
    [request] = gateway.asked
    assert (request.method, str(request.url)) == ("POST", "https://127.0.0.1:5000/v1/api/anything?b=2")
    assert (json.loads(request.content), request.headers["X-Mine"]) == ({"a": 1}, "2")


def test_a_client_closes_with_its_block() -> None:
    transport = Gateway(httpx.Response(200, json=ACCOUNTS)).transport
    with Client(transport=transport) as ib:
        assert ib.accounts.list().accounts == ["U1234567"]
    with pytest.raises(NotSent, match="closed"):
        ib.accounts.list()


def test_an_asynchronous_client_closes_with_its_block() -> None:
    async def use() -> None:
        async with AsyncClient(transport=Gateway(httpx.Response(200, json=ACCOUNTS)).transport) as ib:
            assert (await ib.accounts.list()).accounts == ["U1234567"]
        with pytest.raises(NotSent, match="closed"):
            await ib.accounts.list()

    asyncio.run(use())


def test_a_client_can_be_closed_without_a_block() -> None:
    transport = Gateway(httpx.Response(200, json=ACCOUNTS)).transport
    ib = Client(transport=transport)
    ib.close()
    with pytest.raises(NotSent, match="closed"):
        ib.request("GET", "/x")


def test_a_block_closes_the_client_when_it_raises() -> None:
    client = Client(transport=Gateway(httpx.Response(401)).transport)
    with pytest.raises(ApiError), client as ib:
        ib.accounts.list()
    with pytest.raises(NotSent, match="closed"):
        client.accounts.list()


def test_both_clients_are_made_alike() -> None:
    ours, theirs = (inspect.signature(kind).parameters for kind in (Client, AsyncClient))
    assert [(each.name, each.kind, each.default) for each in ours.values()] == [
        (each.name, each.kind, each.default) for each in theirs.values()
    ]
