"""The clients people import: every operation of the contract as a typed method, sync and async.

Both are thin: a `Core` knows what to do, as flows, and a runner does it, in this thread or in an event loop.
"""

import os
import random
import threading
import weakref
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from ibportal import __version__, exchange, log, tls
from ibportal.clock import Clock
from ibportal.core import CHUNKED_BODIES, SELF_SIGNED, Core, Options
from ibportal.http import AsyncElsewhere, AsyncHttp, Elsewhere, Http
from ibportal.once import Once
from ibportal.tls import Verify
from ibportal_generated._call import Call, Reply
from ibportal_generated.namespaces import AsyncNamespaces, Namespaces

if TYPE_CHECKING:
    from ibportal.accounts.namespace import Accounts, AsyncAccounts
    from ibportal.alerts.namespace import Alerts, AsyncAlerts
    from ibportal.contracts.namespace import AsyncContracts, Contracts
    from ibportal.live.namespace import AsyncLiveNamespace, LiveNamespace
    from ibportal.market_data.namespace import AsyncMarketData, MarketData
    from ibportal.orders.namespace import AsyncOrders, Orders
    from ibportal.pacing import Store
    from ibportal.performance.namespace import AsyncPerformance, Performance
    from ibportal.portfolio.namespace import AsyncPortfolio, Portfolio
    from ibportal.runner import Background, Runner
    from ibportal.runner_async import AsyncRunner
    from ibportal.scanner.namespace import AsyncScanner, Scanner
    from ibportal.session.namespace import AsyncSession, Session
    from ibportal.stream.line import AsyncLine, Line
    from ibportal.stream.namespace import AsyncStreamNamespace, StreamNamespace
    from ibportal_generated.raw import AsyncRawNamespaces, RawNamespaces

T = TypeVar("T")

URL = "IBPORTAL_URL"
"""Environment variable with the gateway's address."""
ACCOUNT = "IBPORTAL_ACCOUNT"
"""Environment variable with the account to use where none is named."""


class Client(Namespaces):
    """The synchronous client. Threads may share one.

        with Client() as ib:
            print(ib.session.ensure(), ib.accounts.list().accounts)

    Nothing is sent when it is made. The brokerage session is opened, and accounts are listed, when the first call needs
    it; from then on the session is kept alive until the client is closed, or forgotten.

    The environment is read where an argument is not given: `IBPORTAL_URL`, `IBPORTAL_ACCOUNT`, and `IBPORTAL_LOG` for
    the level of what is logged to standard error, such as `DEBUG`.

    Args:
        base_url: Where the gateway listens, `/v1/api` included; `https://127.0.0.1:5000/v1/api` unless the environment
            says otherwise.
        account: The account to use where none is named.
        live: Whether orders may go to accounts that are not paper accounts.
        compete: Whether to take the brokerage session from TWS, a phone or another gateway, where the same username is
            in use. A username has one.
        brokerage: False never opens a brokerage session, so that it displaces nobody's TWS; what is below `/iserver`
            (orders, market data, contract search) then works only if the gateway has one anyway.
        keep_alive: Whether to keep the session alive in the background, about once a minute.
        verify: What the gateway's certificate is checked against: `"sha256:…"`, its fingerprint; the path of a CA file;
            an `ssl.SSLContext`; True, the usual authorities. By default it is not checked on loopback, where the
            gateway signs its own, and checked as usual everywhere else. Hosted operations are always checked.
        timeout: Seconds to wait for a connection, and for each piece of the reply, or an `httpx.Timeout`.
        deadline: Seconds for one request and its whole reply. The gateway may take ten to say that it cannot.
        max_wait: The longest wait, in seconds, for a pacing limit, after a 429 or before a repetition, that is waited
            out; a longer one raises.
        retries: How often a read that failed for a passing reason is repeated. What changes something never is.
        pacing: Where it is remembered what was sent: by default in this client; a path, for all processes of a machine;
            a `redis://` address, for several machines; or the store of another client.
        headers: Sent with every request, for instance an OAuth `Authorization`.
        hosted_url: Where the operations are served that need OAuth and never pass the gateway.
        transport: An `httpx` transport to use instead of the network, such as a mock gateway's.
        without: Ids of quirks of the gateway that are not to be coped with: see the catalogue.
        clock: Time; a mock gateway's, so that tests do not wait.
        chance: Where the jitter of pauses comes from.

    Raises:
        ValueError: An address, a fingerprint, a number of seconds, a quirk or a log level is none, or a certificate
            would go unchecked.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        account: str | None = None,
        live: bool = False,
        compete: bool = False,
        brokerage: bool = True,
        keep_alive: bool = True,
        verify: Verify = None,
        timeout: float | httpx.Timeout = exchange.TIMEOUT,
        deadline: float = 30.0,
        max_wait: float = 15.0,
        retries: int = 2,
        pacing: "str | os.PathLike[str] | Store | None" = None,
        headers: Mapping[str, str] | None = None,
        hosted_url: str = exchange.HOSTED,
        transport: httpx.BaseTransport | None = None,
        without: Iterable[str] = (),
        clock: Clock | None = None,
        chance: random.Random | None = None,
    ) -> None:
        from ibportal.runner import Runner

        options = Options(
            base_url=_base_url(base_url),
            hosted_url=exchange.checked(hosted_url),
            deadline=deadline,
            max_wait=max_wait,
            retries=retries,
            account=account or os.environ.get(ACCOUNT) or None,
            live=live,
            compete=compete,
            brokerage=brokerage,
            keep_alive=keep_alive,
            without=_ids(without),
        )
        log.guard()
        self._core = Core(options, clock or Clock(), pacing=pacing, chance=chance)
        own = None if transport else tls.mount(verify, options.base_url, lenient=self._core.copes(SELF_SIGNED))
        hooks = {"request": [_sized] if self._core.copes(CHUNKED_BODIES) else []}
        limited, sent = httpx.Timeout(timeout), _headers(headers)

        def connect() -> Http:
            if own is None:
                return Http(
                    timeout=limited, headers=sent, limits=exchange.LIMITS, transport=transport, event_hooks=hooks
                )
            return Http(
                timeout=limited,
                headers=sent,
                transport=Elsewhere(),
                mounts={own[0]: httpx.HTTPTransport(verify=own[1], limits=exchange.LIMITS)},
                event_hooks=hooks,
            )

        core = self._core
        runner = self._runner = Runner(connect, core.clock)
        core.closed = lambda: runner.closed

        def line() -> "Line":
            from ibportal.stream.line import Line

            return Line(core, runner, transport, own, sent)

        self._line = Once(line)
        self._keeper: _Keeper | None = _Keeper(self._core, self._runner)
        if keep_alive:
            self._core.session.started = self._keeper.start
        weakref.finalize(self, self._keeper.stop)

    def with_options(
        self,
        *,
        account: str | None = None,
        live: bool | None = None,
        compete: bool | None = None,
        brokerage: bool | None = None,
        deadline: float | None = None,
        max_wait: float | None = None,
        retries: int | None = None,
        without: Iterable[str] | None = None,
    ) -> Self:
        """A client with other options that shares everything else: connections, session, pacing, what is remembered.

        Closing it changes nothing; closing the one it was made from closes both.

            patient = ib.with_options(max_wait=900)
        """
        changes = _given(
            account=account,
            live=live,
            compete=compete,
            brokerage=brokerage,
            deadline=deadline,
            max_wait=max_wait,
            retries=retries,
            without=None if without is None else _ids(without),
        )
        made = object.__new__(type(self))
        made._core = self._core.but(**changes)
        made._runner, made._line, made._keeper = self._runner, self._line, None
        return made

    @cached_property
    def raw(self) -> "RawNamespaces":
        """Every operation again, each method giving the whole reply to exactly one request, with no cure at work.

        Limits, the paper guard, deadlines and errors are the same; nothing is opened, primed, repeated or waited for
        but room within the limits.
        """
        from ibportal_generated.raw import RawNamespaces

        return RawNamespaces(self._fetch)

    @cached_property
    def orders(self) -> "Orders":
        """Placing, answering, changing, cancelling and watching orders; trades."""
        from ibportal.orders.namespace import Orders

        return Orders(self._core, self._runner, self._send)

    @cached_property
    def market_data(self) -> "MarketData":
        """Quotes and bars."""
        from ibportal.market_data.namespace import MarketData

        return MarketData(self._core, self._runner, self._send)

    @cached_property
    def contracts(self) -> "Contracts":
        """Finding instruments, and the rules, schedules and algorithms that apply to them."""
        from ibportal.contracts.namespace import Contracts

        return Contracts(self._core, self._runner, self._send)

    @cached_property
    def portfolio(self) -> "Portfolio":
        """Positions, ledgers, allocation and account facts, from the portfolio service."""
        from ibportal.portfolio.namespace import Portfolio

        return Portfolio(self._core, self._runner, self._send)

    @cached_property
    def performance(self) -> "Performance":
        """Returns, net asset value and transactions over time (PortfolioAnalyst)."""
        from ibportal.performance.namespace import Performance

        return Performance(self._core, self._runner, self._send)

    @cached_property
    def scanner(self) -> "Scanner":
        """Market scanners: what can be scanned for, and running one."""
        from ibportal.scanner.namespace import Scanner

        return Scanner(self._core, self._runner, self._send)

    @cached_property
    def accounts(self) -> "Accounts":
        """The accounts a user may trade, their funds, margins and profit and loss."""
        from ibportal.accounts.namespace import Accounts

        return Accounts(self._core, self._runner, self._send)

    @cached_property
    def alerts(self) -> "Alerts":
        """Alerts on price, time, margin, and the mobile trading assistant's alert."""
        from ibportal.alerts.namespace import Alerts

        return Alerts(self._core, self._runner, self._send)

    @cached_property
    def session(self) -> "Session":
        """Logging in, keeping alive, logging out: the two tiers of a gateway session."""
        from ibportal.session.namespace import Session

        return Session(self._core, self._runner, self._send)

    @cached_property
    def stream(self) -> "StreamNamespace":
        """What comes by itself: quotes, orders, trades, profit and loss as they happen."""
        from ibportal.stream.namespace import StreamNamespace

        return StreamNamespace(self._core, self._line.get(), self)

    @cached_property
    def live(self) -> "LiveNamespace":
        """Orders, positions and quotes that are kept current."""
        from ibportal.live.namespace import LiveNamespace

        return LiveNamespace(self._core, self._runner, self._line.get())

    def request(self, method: str, path: str, **kwargs: Any) -> httpx.Response:
        """Send any request below the gateway's `/v1/api` and get the bare reply: the way out when no method fits.

        Nothing is raised for a status, and no reply is judged. What holds for every call holds here too: one request,
        within the limits of the operation that the path belongs to, bounded in time, with its body sent whole, and no
        order for a live account unless the client may.

        Args:
            method: `GET`, `POST`, …
            path: Relative to the base URL, with or without its leading slash, spelt as it is served.
            **kwargs: Those of `httpx.Client.build_request`: `params`, `json`, `content`, `headers`, …

        Raises:
            NoAnswer: No reply; `OutcomeUnknown` unless the operation only reads.
            NotSent: A limit is used up, or the order is for a live account.
            ValueError: The method is no word, or the path can be read in more than one way, as with `..` or `//`.
        """
        return self._runner.run(self._core.bare(method, path, kwargs))

    def close(self) -> None:
        """End all streams, stop keeping the session alive, and close the connections; the login lives on."""
        if self._keeper is not None:
            if (line := self._line.made) is not None:
                line.close()
            self._keeper.stop()
            self._runner.close()
            self._core.pacing.close()

    def __enter__(self) -> Self:
        if self._core.closed():
            raise exchange.closed("client")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _http(self) -> httpx.Client:
        return self._runner.http

    def _send(self, call: Call[T], /) -> T:
        return self._runner.run(self._core.send(call))

    def _fetch(self, call: Call[T], /) -> Reply[T]:
        return self._runner.run(self._core.once(call))


class AsyncClient(AsyncNamespaces):
    """The asynchronous client; arguments and methods are those of `Client`, every call is awaited.

    Tasks of one event loop may share one; in the next event loop, it connects anew. A call that is cancelled may have
    been sent; an order, then, has an unknown outcome.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        account: str | None = None,
        live: bool = False,
        compete: bool = False,
        brokerage: bool = True,
        keep_alive: bool = True,
        verify: Verify = None,
        timeout: float | httpx.Timeout = exchange.TIMEOUT,
        deadline: float = 30.0,
        max_wait: float = 15.0,
        retries: int = 2,
        pacing: "str | os.PathLike[str] | Store | None" = None,
        headers: Mapping[str, str] | None = None,
        hosted_url: str = exchange.HOSTED,
        transport: httpx.AsyncBaseTransport | None = None,
        without: Iterable[str] = (),
        clock: Clock | None = None,
        chance: random.Random | None = None,
    ) -> None:
        from ibportal.runner_async import AsyncRunner

        options = Options(
            base_url=_base_url(base_url),
            hosted_url=exchange.checked(hosted_url),
            deadline=deadline,
            max_wait=max_wait,
            retries=retries,
            account=account or os.environ.get(ACCOUNT) or None,
            live=live,
            compete=compete,
            brokerage=brokerage,
            keep_alive=keep_alive,
            without=_ids(without),
        )
        log.guard()
        self._core = Core(options, clock or Clock(), pacing=pacing, chance=chance)
        own = None if transport else tls.mount(verify, options.base_url, lenient=self._core.copes(SELF_SIGNED))
        hooks = {"request": [_sized_later] if self._core.copes(CHUNKED_BODIES) else []}
        limited, sent = httpx.Timeout(timeout), _headers(headers)

        def connect() -> AsyncHttp:
            if own is None:
                return AsyncHttp(
                    timeout=limited, headers=sent, limits=exchange.LIMITS, transport=transport, event_hooks=hooks
                )
            return AsyncHttp(
                timeout=limited,
                headers=sent,
                transport=AsyncElsewhere(),
                mounts={own[0]: httpx.AsyncHTTPTransport(verify=own[1], limits=exchange.LIMITS)},
                event_hooks=hooks,
            )

        core = self._core
        runner = self._runner = AsyncRunner(connect, core.clock)
        core.closed = lambda: runner.closed

        def line() -> "AsyncLine":
            from ibportal.stream.line import AsyncLine

            return AsyncLine(core, runner, transport, own, sent)

        self._line = Once(line)
        self._keeper: _Keeper | None = _Keeper(self._core, self._runner)
        if keep_alive:
            self._core.session.started = self._keeper.start
        weakref.finalize(self, self._keeper.stop)

    def with_options(
        self,
        *,
        account: str | None = None,
        live: bool | None = None,
        compete: bool | None = None,
        brokerage: bool | None = None,
        deadline: float | None = None,
        max_wait: float | None = None,
        retries: int | None = None,
        without: Iterable[str] | None = None,
    ) -> Self:
        """A client with other options that shares everything else, as `Client.with_options` gives one."""
        changes = _given(
            account=account,
            live=live,
            compete=compete,
            brokerage=brokerage,
            deadline=deadline,
            max_wait=max_wait,
            retries=retries,
            without=None if without is None else _ids(without),
        )
        made = object.__new__(type(self))
        made._core = self._core.but(**changes)
        made._runner, made._line, made._keeper = self._runner, self._line, None
        return made

    @cached_property
    def raw(self) -> "AsyncRawNamespaces":
        """Every operation again, each method giving the whole reply to exactly one request, with no cure at work."""
        from ibportal_generated.raw import AsyncRawNamespaces

        return AsyncRawNamespaces(self._fetch)

    @cached_property
    def orders(self) -> "AsyncOrders":
        """Placing, answering, changing, cancelling and watching orders; trades."""
        from ibportal.orders.namespace import AsyncOrders

        return AsyncOrders(self._core, self._runner, self._send)

    @cached_property
    def market_data(self) -> "AsyncMarketData":
        """Quotes and bars."""
        from ibportal.market_data.namespace import AsyncMarketData

        return AsyncMarketData(self._core, self._runner, self._send)

    @cached_property
    def contracts(self) -> "AsyncContracts":
        """Finding instruments, and the rules, schedules and algorithms that apply to them."""
        from ibportal.contracts.namespace import AsyncContracts

        return AsyncContracts(self._core, self._runner, self._send)

    @cached_property
    def portfolio(self) -> "AsyncPortfolio":
        """Positions, ledgers, allocation and account facts, from the portfolio service."""
        from ibportal.portfolio.namespace import AsyncPortfolio

        return AsyncPortfolio(self._core, self._runner, self._send)

    @cached_property
    def performance(self) -> "AsyncPerformance":
        """Returns, net asset value and transactions over time (PortfolioAnalyst)."""
        from ibportal.performance.namespace import AsyncPerformance

        return AsyncPerformance(self._core, self._runner, self._send)

    @cached_property
    def scanner(self) -> "AsyncScanner":
        """Market scanners: what can be scanned for, and running one."""
        from ibportal.scanner.namespace import AsyncScanner

        return AsyncScanner(self._core, self._runner, self._send)

    @cached_property
    def accounts(self) -> "AsyncAccounts":
        """The accounts a user may trade, their funds, margins and profit and loss."""
        from ibportal.accounts.namespace import AsyncAccounts

        return AsyncAccounts(self._core, self._runner, self._send)

    @cached_property
    def alerts(self) -> "AsyncAlerts":
        """Alerts on price, time, margin, and the mobile trading assistant's alert."""
        from ibportal.alerts.namespace import AsyncAlerts

        return AsyncAlerts(self._core, self._runner, self._send)

    @cached_property
    def session(self) -> "AsyncSession":
        """Logging in, keeping alive, logging out: the two tiers of a gateway session."""
        from ibportal.session.namespace import AsyncSession

        return AsyncSession(self._core, self._runner, self._send)

    @cached_property
    def stream(self) -> "AsyncStreamNamespace":
        """What comes by itself: quotes, orders, trades, profit and loss as they happen."""
        from ibportal.stream.namespace import AsyncStreamNamespace

        return AsyncStreamNamespace(self._core, self._line.get(), self)

    @cached_property
    def live(self) -> "AsyncLiveNamespace":
        """Orders, positions and quotes that are kept current."""
        from ibportal.live.namespace import AsyncLiveNamespace

        return AsyncLiveNamespace(self._core, self._runner, self._line.get())

    async def request(self, method: str, path: str, **kwargs: Any) -> httpx.Response:
        """Send any request below the gateway's `/v1/api` and get the bare reply, as `Client.request` does."""
        return await self._runner.run(self._core.bare(method, path, kwargs))

    async def aclose(self) -> None:
        """End all streams, stop keeping the session alive, and close the connections; the login lives on."""
        if self._keeper is not None:
            if (line := self._line.made) is not None:
                await line.aclose()
            await self._keeper.stopped()
            await self._runner.close()
            self._core.pacing.close()

    async def __aenter__(self) -> Self:
        if self._core.closed():
            raise exchange.closed("client")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    @property
    def _http(self) -> httpx.AsyncClient:
        return self._runner.http

    async def _send(self, call: Call[T], /) -> T:
        return await self._runner.run(self._core.send(call))

    async def _fetch(self, call: Call[T], /) -> Reply[T]:
        return await self._runner.run(self._core.once(call))


class _Keeper:
    """Keeps a session alive from the first sign of a login until it is stopped.

    It refers to no client, so that one that is forgotten is collected, which stops this.
    """

    def __init__(self, core: Core, runner: "Runner | AsyncRunner") -> None:
        self._core = core
        self._runner = runner
        self._background: Background | None = None
        self._closed = False
        self._lock = threading.Lock()

    def start(self) -> None:
        """Begin, unless it has begun; anew in another event loop than the last one."""
        with self._lock:
            if not self._closed and (self._background is None or not self._background.alive()):
                from ibportal.session.keeping import kept

                self._background = self._runner.background(kept(self._core), "ibportal keep-alive")

    def stop(self) -> None:
        """End it for good."""
        with self._lock:
            self._closed, background = True, self._background
        if background is not None:
            background.stop()

    async def stopped(self) -> None:
        """End it for good, and wait until it has."""
        self.stop()
        if self._background is not None:
            await self._background.stopped()


def _given(**changes: Any) -> dict[str, Any]:
    """The options that are to change."""
    return {name: value for name, value in changes.items() if value is not None}


def _ids(given: Iterable[str]) -> frozenset[str]:
    """Ids of quirks; a single one may stand for itself."""
    return frozenset([given] if isinstance(given, str) else given)


def _base_url(given: str | None) -> str:
    return exchange.checked(os.environ.get(URL) or exchange.GATEWAY if given is None else given)


def _headers(given: Mapping[str, str] | None) -> dict[str, str]:
    """What every request carries; without a User-Agent the edge before IBKR answers 403 (Q007)."""
    headers = {"User-Agent": f"ibportal/{__version__}", **(given or {})}
    httpx.Headers(headers)  # raises for what is none, before anything is sent
    return headers


def _sized(request: httpx.Request) -> None:
    """Refuse a request without a length: the gateway loses the body and says nothing (Q005)."""
    if "Transfer-Encoding" in request.headers:
        raise ValueError("a body in chunks would be lost by the gateway; give it whole, as bytes")


async def _sized_later(request: httpx.Request) -> None:
    _sized(request)
