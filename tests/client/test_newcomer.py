"""What somebody tries on the first day, and what must not come of it: each was found in a newcomer's trial."""

import asyncio
import gc
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Protocol

import httpx
import pytest

import ibportal
from ibportal import AsyncClient, Client, NotSent, OutcomeUnknown
from ibportal.errors import DeadlinePassed, InvalidAccount, LiveAccount, PacingViolation, PenaltyBox
from ibportal.mock import MockGateway
from ibportal.mock.clock import VirtualClock
from ibportal.mock.wire import serve

LIVE = "U1234567"
ORDER = {"orders": [{"conid": 265598, "side": "BUY", "orderType": "MKT", "tif": "DAY", "quantity": 1}]}
Call = Callable[[Any], Any]


class Ask(Protocol):
    """What a call returns from one client or the other; `options` are the client's arguments."""

    def __call__(self, call: Call, /, **options: Any) -> Any: ...


def synchronously(call: Call, /, **options: Any) -> Any:
    with Client(**options) as ib:
        return call(ib)


def asynchronously(call: Call, /, **options: Any) -> Any:
    async def awaited() -> Any:
        async with AsyncClient(**options) as ib:
            return await call(ib)

    return asyncio.run(awaited())


@pytest.fixture(params=[synchronously, asynchronously])
def ask(request: pytest.FixtureRequest) -> Ask:
    client: Ask = request.param
    return client


class LiveLogin:
    """The gateway of a live login: names its account, and takes every order."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.asked: list[httpx.Request] = []
        self._failure = failure

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if self._failure is not None:
            raise self._failure
        return httpx.Response(200, json={"accounts": [LIVE], "selectedAccount": LIVE, "isPaper": False})

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)

    @property
    def posted(self) -> list[str]:
        return [str(request.url) for request in self.asked if request.method != "GET"]


# The live guard -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        f"/iserver/account/{LIVE}/./orders",
        f"/iserver/account/{LIVE}/orders/.",
        f"/iserver/account/{LIVE}/orders/x/..",
        f"/../api/iserver/account/{LIVE}/orders",
        f"../api/iserver/account/{LIVE}/orders",
        f"iserver/x/../account/{LIVE}/orders",
        f"/iserver/account/{LIVE}/orders#f",
        f"/iserver/account/{LIVE}/orders?a=b#f",
        f"/iserver/account/{LIVE}/orders;a=b",
        f"/iserver/account/{LIVE}//orders",
        f"//iserver/account/{LIVE}/orders",
        f"/iserver/account/{LIVE}\\orders",
        f"/iserver/account/{LIVE}/%2e/orders",
        f"/iserver/x/%2E%2e/account/{LIVE}/orders",
        f"/iserver/x/.%2e/account/{LIVE}/orders",
        f"/iserver/account/{LIVE}%2Forders",
        f"/iserver/account/{LIVE}%5corders",
        f"/iserver/account/{LIVE}/orders%3Fa",
        f"/iserver/account/{LIVE}/orders%23a",
        f"/iserver/account/{LIVE}/orders%3ba",
        f"/iserver/account/{LIVE}/%256frders",
        f"/iserver/account/{LIVE}/orders%20",
        f"/iserver/account/{LIVE}/orders\n",
        f"/iserver/account/{LIVE}/or\tders",
        f"/iserver/account/{LIVE}/orders%00",
        f"https://127.0.0.1:5000/v1/api/iserver/account/{LIVE}/orders",
    ],
)
def test_a_path_that_can_be_read_in_two_ways_is_refused_before_anything_is_sent(ask: Ask, path: str) -> None:
    gateway = LiveLogin()
    with pytest.raises(ValueError, match=r"^request: not sent: the path ") as caught:
        ask(lambda ib: ib.request("POST", path, json=ORDER), transport=gateway.transport)
    assert gateway.asked == []
    assert "price" not in str(caught.value)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"/iserver/account/{LIVE}/orders"),
        ("post", f"iserver/account/{LIVE}/orders/"),
        ("POST", f"/iserver/account/{LIVE}/orders?a=b"),
        ("POST", f"/iserver/account/{LIVE}/%6frders"),
        ("POST", f"/iserver/account/{LIVE}/Orders"),
        ("POST", "/iserver/reply/07a13a5a"),
    ],
)
def test_an_order_however_it_is_spelt_does_not_go_to_a_live_account(ask: Ask, method: str, path: str) -> None:
    gateway = LiveLogin()
    with pytest.raises(LiveAccount):
        ask(lambda ib: ib.request(method, path, json=ORDER), transport=gateway.transport)
    assert gateway.posted == []


def test_another_target_than_the_path_is_refused(ask: Ask) -> None:
    gateway = LiveLogin()
    target = f"/v1/api/iserver/account/{LIVE}/orders".encode()
    with pytest.raises(ValueError, match="the extension `target` is another path"):
        ask(lambda ib: ib.request("POST", "/x", extensions={"target": target}), transport=gateway.transport)
    assert gateway.asked == []


@pytest.mark.parametrize("method", ["POST ", " POST", "POST\n", "", "PO/ST", "PO\u017fT"])
def test_a_method_that_is_no_word_is_refused_before_anything_is_sent(ask: Ask, method: str) -> None:
    gateway = LiveLogin()
    with pytest.raises(ValueError, match=r"^request: not sent: .* is no method; write it like POST"):
        ask(lambda ib: ib.request(method, f"/iserver/account/{LIVE}/orders", json=ORDER), transport=gateway.transport)
    assert gateway.asked == []


DOTTED: dict[str, Callable[[Any, str], Any]] = {
    "raw": lambda ib, argument: ib.raw.portfolio.ledger(argument),
    "generated": lambda ib, argument: ib.portfolio.ledger(argument),
    "last": lambda ib, argument: ib.raw.orders.cancel(LIVE, argument),
}


@pytest.mark.parametrize("argument", [".", ".."])
@pytest.mark.parametrize("name", DOTTED)
def test_dots_as_an_argument_do_not_become_another_path(ask: Ask, name: str, argument: str) -> None:
    gateway = MockGateway()
    with pytest.raises(ValueError, match=rf"an argument that goes into the path .* is {argument!r}"):
        ask(lambda ib: DOTTED[name](ib, argument), transport=gateway.transport(), keep_alive=False)
    assert {entry.operation for entry in gateway.log} <= {"portfolio.accounts"}  # what the first call is prepared by


def test_a_query_in_the_path_and_one_beside_it_mean_the_same(ask: Ask) -> None:
    path = "/iserver/account/orders"
    calls: list[tuple[type[Exception], Call]] = [
        (DeadlinePassed, lambda ib: ib.request("GET", path)),
        (OutcomeUnknown, lambda ib: ib.request("GET", f"{path}?force=true")),
        (OutcomeUnknown, lambda ib: ib.request("GET", path, params={"force": "true"})),
        (OutcomeUnknown, lambda ib: ib.request("GET", path, params=[("force", "true")])),
    ]
    for kind, call in calls:
        with pytest.raises(kind):
            ask(call, transport=LiveLogin(httpx.ReadTimeout("late")).transport)


def test_what_is_asked_arrives_with_its_parameters(ask: Ask) -> None:
    gateway = LiveLogin()
    ask(lambda ib: ib.request("GET", "/x%20y", params={"b": "2 3"}), transport=gateway.transport)
    [request] = gateway.asked
    assert (request.url.raw_path.partition(b"?")[0], dict(request.url.params)) == (b"/v1/api/x%20y", {"b": "2 3"})


@pytest.mark.parametrize("make", [Client, AsyncClient])
@pytest.mark.parametrize("end", ["?a=b", "#f"])
def test_a_base_url_ends_with_its_path(make: Callable[..., Any], end: str) -> None:
    with pytest.raises(ValueError, match="is not a base URL"):
        make(f"https://127.0.0.1:5000/v1/api{end}")


# Modules --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["clock", "contract", "errors", "market_data", "mock", "models", "numbers", "orders", "pacing", "stamps"],
)
def test_a_module_is_reached_after_a_bare_import(name: str) -> None:
    program = f"import ibportal; print(ibportal.{name}.__name__, '{name}' in dir(ibportal))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == ([f"ibportal.{name}", "True"], "")


def test_a_module_there_is_not_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = ibportal.nonsense  # pyright: ignore[reportAttributeAccessIssue]


# Accounts -------------------------------------------------------------------------------------------------------------


def test_an_unknown_account_is_called_so_by_a_client_that_asked_for_nothing_else(ask: Ask) -> None:
    gateway = MockGateway()
    with pytest.raises(InvalidAccount, match="DU0 is no account of this login"):
        ask(lambda ib: ib.portfolio.positions("DU0"), transport=gateway.transport(), clock=gateway.clock)


# Closed clients -------------------------------------------------------------------------------------------------------


def test_a_closed_client_says_that_it_is_closed() -> None:
    gateway = LiveLogin()
    ib = Client(transport=gateway.transport)
    derived = ib.with_options(max_wait=1)
    ib.close()
    for call in (
        ib.accounts.tradable,
        ib.raw.accounts.list,
        lambda: ib.request("GET", "/x"),
        ib.__enter__,
        derived.session.status,
    ):
        with pytest.raises(NotSent, match="not sent: this client is closed"):
            call()
    assert gateway.asked == []


def test_a_closed_asynchronous_client_says_that_it_is_closed() -> None:
    gateway = LiveLogin()

    async def use() -> None:
        ib = AsyncClient(transport=gateway.transport)
        await ib.aclose()
        for call in (ib.accounts.tradable, ib.raw.accounts.list, lambda: ib.request("GET", "/x"), ib.__aenter__):
            with pytest.raises(NotSent, match="not sent: this client is closed"):
                await call()

    asyncio.run(use())
    assert gateway.asked == []


# Event loops ----------------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_an_asynchronous_client_works_in_the_next_event_loop() -> None:
    with serve(MockGateway()) as url:
        ib = AsyncClient(url, keep_alive=False)
        first, second = asyncio.run(ib.accounts.tradable()), asyncio.run(ib.accounts.tradable())
        asyncio.run(ib.aclose())
        del ib
        gc.collect()  # the first loop's connections are nobody's any more, which Python remarks upon
    assert first == second != []


def test_two_event_loops_at_once_are_refused() -> None:
    ib = AsyncClient(transport=LiveLogin().transport, keep_alive=False)

    async def use() -> None:
        await ib.request("GET", "/x")
        with pytest.raises(RuntimeError, match="for one event loop at a time"):
            await asyncio.to_thread(lambda: asyncio.run(ib.raw.accounts.list()))
        await ib.aclose()

    asyncio.run(use())


# Options --------------------------------------------------------------------------------------------------------------


class Boxed:
    """Answers the first request with 429 and 12 seconds to wait, and remembers when the next ones came."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self.times: list[datetime] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        del request
        self.times.append(self._clock.now())
        if len(self.times) == 1:
            return httpx.Response(429, headers={"Retry-After": "12"}, json={"error": "Too many requests"})
        return httpx.Response(200, json={})


@pytest.mark.parametrize(("max_wait", "waits"), [(15.0, True), (900.0, True), (11.0, False), (0.0, False)])
def test_the_penalty_box_is_waited_out_if_that_fits(max_wait: float, waits: bool) -> None:  # noqa: FBT001
    clock = MockGateway().clock
    boxed = Boxed(clock)
    with Client(transport=httpx.MockTransport(boxed), clock=clock, max_wait=60, keep_alive=False) as ib:
        with pytest.raises(PacingViolation):
            ib.raw.accounts.list()
        patient = ib.with_options(max_wait=max_wait)
        if waits:
            assert patient.request("GET", "/x").status_code == 200
            assert boxed.times[1] - boxed.times[0] >= timedelta(seconds=12)
        else:
            with pytest.raises(PenaltyBox) as caught:
                patient.request("GET", "/x")
            assert 11 < caught.value.retry_after <= 12
            assert len(boxed.times) == 1


@pytest.mark.parametrize("make", [Client, AsyncClient])
def test_one_quirk_may_be_left_out_without_a_list(make: Callable[..., Any]) -> None:
    ib = make(without="snapshot-preflight")
    assert ib._core.options.without == {"snapshot-preflight"}
    assert ib.with_options(without="global-rate")._core.options.without == {"global-rate"}


def differently(**options: Any) -> Client:
    return Client().with_options(**options)


@pytest.mark.parametrize("make", [Client, AsyncClient, differently])
@pytest.mark.parametrize(
    ("name", "value"),
    [("retries", -1), ("deadline", 0), ("deadline", -1), ("deadline", float("nan")), ("max_wait", -0.1)],
)
def test_a_number_that_makes_no_sense_is_refused_at_once(make: Callable[..., Any], name: str, value: float) -> None:
    with pytest.raises(ValueError, match=rf"^{name}={value}: it is a number of "):
        make(**{name: value})
