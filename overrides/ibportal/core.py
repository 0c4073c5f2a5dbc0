"""The core of both clients: options, what is known of the session, and the way of a call through cures to the gateway.

Nothing here blocks or awaits: a call is sent as a flow. `Core.send` is what every method does; `Core.once` is exactly
one request, which `ib.raw` gives and every cure ends in.
"""

import os
import random
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, Self, TypeVar

import httpx

from ibportal import exchange, guard, judge, retry
from ibportal.clock import Clock
from ibportal.errors import ApiError, NoGateway
from ibportal.flow import Flow
from ibportal.flow import exchange as sent
from ibportal.log import LOG
from ibportal.pacing import Pacing, Store, opened, rules
from ibportal.pacing.pacing import seconds
from ibportal.quirks.catalogue import chosen, cures
from ibportal.quirks.quirk import Quirk
from ibportal.session.tracker import Tracker
from ibportal_generated._call import Call, Operation, Reply

T = TypeVar("T")

# Quirks whose cures are here or in the client; each is described in a file of its own in `ibportal.quirks`.
CHUNKED_BODIES = "chunked-bodies-lost"
EMPTY_REPLY = "empty-reply-breaks-connection"
LOGIN_EXPIRES = "login-expires"
SELF_SIGNED = "self-signed-certificate"
SILENT_GATEWAY = "silent-gateway"


class Options(NamedTuple):
    """What a client was told when it was made; `Client` documents each."""

    base_url: str = exchange.GATEWAY
    hosted_url: str = exchange.HOSTED
    deadline: float = 30.0
    """Seconds for one request and its whole reply."""
    max_wait: float = 15.0
    """The longest wait, in seconds, for pacing or before a repetition, that is waited out instead of raising."""
    retries: int = 2
    """How often a read that failed for a passing reason is repeated."""
    account: str | None = None
    """The account that flows use when none is named."""
    live: bool = False
    """Whether orders may go to accounts that are not paper accounts."""
    compete: bool = False
    """Whether to take the brokerage session from wherever else it is held."""
    brokerage: bool = True
    """Whether to open a brokerage session; without one, only what is not below `/iserver` works."""
    keep_alive: bool = True
    """Whether to keep the session alive in the background."""
    without: frozenset[str] = frozenset()
    """Ids of the quirks that are not coped with."""

    def check(self) -> None:
        """Raise `ValueError` for a number that is out of range."""
        if not self.deadline > 0:
            raise ValueError(f"deadline={self.deadline!r}: it is a number of seconds, more than 0")
        if not self.max_wait >= 0:
            raise ValueError(f"max_wait={self.max_wait!r}: it is a number of seconds, 0 for no wait at all")
        if self.retries < 0:
            raise ValueError(f"retries={self.retries!r}: it is a number of repetitions, 0 for none")


class Remembered:
    """What the gateway remembers for a brokerage session, as far as this client made it; forgotten with it."""

    def __init__(self) -> None:
        self.accounts = False
        """`accounts.list` was called, and named accounts."""
        self.known: frozenset[str] | None = None
        """The accounts of the login; None while nobody has asked."""
        self.portfolio: frozenset[str] | None = None
        """The accounts that `portfolio.accounts` named; None while nobody has asked."""
        self.paper: bool | None = None
        """Whether it is a paper login (`isPaper`); None while nobody has asked."""
        self.portfolio_accounts = False
        """`portfolio.accounts` was called."""
        self.selected: str | None = None
        """The account last selected."""
        self.searched: str | None = None
        """The symbol last searched for: option months, strikes and infos answer for that underlying only."""
        self.lines: dict[int, set[str]] = {}
        """Market data lines this client opened: conid → field tags asked for."""
        self.suppressed: set[str] = set()
        """Message ids whose questions are suppressed. This is kept, and suppressed anew in the next session."""
        self.replay_due = False
        """The session that knew of `suppressed` has ended, and the next has not been told yet."""

    def accounts_of_login(self) -> frozenset[str] | None:
        """The accounts of the login, by either list; None while nobody has asked for one."""
        if self.known is None or self.portfolio is None:
            return self.portfolio if self.known is None else self.known
        return self.known | self.portfolio

    def forget(self) -> None:
        """The brokerage session has ended: all that it remembered is gone (Q031)."""
        self.accounts = self.portfolio_accounts = False
        self.known = self.portfolio = self.paper = self.selected = self.searched = None
        self.lines.clear()
        self.replay_due = True


class Core:
    """What both clients share; one an instance of either.

    Args:
        options: What the client was told.
        clock: Time.
        pacing: Where it is remembered what was sent: see `pacing.opened`.
        chance: Where the jitter of pauses comes from.
        origin: The core whose session, memory and pacing this one shares, with other options.
    """

    remembered: Remembered
    session: Tracker
    pacing: Pacing

    def __init__(
        self,
        options: Options,
        clock: Clock,
        *,
        pacing: str | os.PathLike[str] | Store | None = None,
        chance: random.Random | None = None,
        origin: "Core | None" = None,
    ) -> None:
        options.check()
        if options.without:
            chosen(options.without)  # or there is no such quirk
        self.options = options
        self.clock = clock
        self.random = chance or random.Random()  # noqa: S311 - spreads pauses, keeps no secret
        self._ways: dict[str, tuple[Quirk, ...]] = {}
        self.remembered = origin.remembered if origin else Remembered()
        self.kept: dict[str, object] = origin.kept if origin else {}
        """What is asked for once and stays true as long as the client lives, such as definitions of instruments."""
        self.session = origin.session if origin else Tracker(self.remembered.forget, expires=self.copes(LOGIN_EXPIRES))
        self.closed: Callable[[], bool] = origin.closed if origin else bool
        """Whether the client is closed, so that nothing can be sent any more; its maker knows."""
        store = origin.pacing.store if origin else opened(pacing)
        self.pacing = Pacing(rules(self.copes), store, clock, options.max_wait)

    def but(self, **changes: Any) -> Self:
        """A core with other options that shares everything else."""
        return type(self)(self.options._replace(**changes), self.clock, chance=self.random, origin=self)

    def copes(self, quirk: str) -> bool:
        """Whether the cure for a quirk is on."""
        return quirk not in self.options.without

    def send(self, call: Call[T]) -> Flow[T]:
        """The result of `call`, with every cure that concerns its operation."""
        name = call.operation.name
        way = self._ways.get(name)
        if way is None:
            way = self._ways[name] = cures(name, self.options.without)
        return self._through(way, 0, call)

    def _through(self, way: tuple[Quirk, ...], place: int, call: Call[T]) -> Flow[T]:
        if place == len(way):
            return self.repeated(call)
        return way[place].client(self, call, partial(self._through, way, place + 1))

    def repeated(self, call: Call[T]) -> Flow[T]:
        """The result of `call` without any cure but one: a read that failed for a passing reason is repeated."""
        return retry.repeated(self, call, lambda number: self._value(call, number))

    def _value(self, call: Call[T], attempt: int) -> Flow[T]:
        reply = yield from self.once(call, attempt=attempt)
        return reply.value

    def once(self, call: Call[T], *, attempt: int = 1) -> Flow[Reply[T]]:
        """Exactly one request and its whole reply: guarded, paced, bounded, judged; nothing is repeated or added."""
        arguments = exchange.arguments(call, self.options.base_url, self.options.hosted_url)
        yield from guard.check(self, call)
        response = yield from self._exchanged(call, arguments, attempt)
        known = judge.Known(self.copes, self.clock.now, self.remembered.accounts_of_login())
        try:
            value = judge.result(call, response, known)
        except ApiError as error:
            self.session.failed(call.operation, error)
            raise
        self.session.succeeded(self.remembered, call.operation, value)
        return Reply(value, response.status_code, response.headers, response.content)

    def bare(self, method: str, path: str, arguments: Mapping[str, Any]) -> Flow[httpx.Response]:
        """Exactly one request that no call describes, and its reply, unjudged; guarded, paced and bounded all the same.

        `arguments` are keyword arguments of `httpx.Client.build_request`. Which operation it is, is decided by the URL
        that is sent, and that one is sent.
        """
        from ibportal import routes

        routes.checked(method, path)
        if "target" in (arguments.get("extensions") or {}):
            raise ValueError("request: not sent: the extension `target` is another path than the one given")
        url, below = routes.sent(self.options.base_url, path, arguments.get("params"))
        operation = routes.operation(method, below)
        made = {**arguments, "method": method, "url": url, "params": None}
        call: Call[httpx.Response] = Call(operation, {**arguments, "url": below, "params": dict(url.params)}, _unread)
        try:
            made = exchange.sized(made) if self.copes(CHUNKED_BODIES) else made
        except (TypeError, ValueError) as error:
            raise exchange.unsendable(operation.name, error) from error
        yield from guard.check(self, call)
        return (yield from self._exchanged(call, made, 1))

    def _exchanged(self, call: Call[Any], arguments: Mapping[str, Any], attempt: int) -> Flow[httpx.Response]:
        operation = call.operation
        if self.closed():
            raise exchange.closed(operation.name)
        release = yield from self.pacing.admit(operation.name)
        started = self.clock.monotonic()
        try:
            response = yield from sent(arguments, self.options.deadline, sever=self.copes(EMPTY_REPLY))
        except httpx.HTTPError as error:
            failure = exchange.no_answer(call, error, told_apart=self.copes(SILENT_GATEWAY))
            self._log(operation, type(failure).__name__, started, attempt)
            self.session.failed(operation, failure)
            if isinstance(failure, NoGateway):
                yield from self.pacing.unsent(operation.name)
            raise failure from error
        except (TypeError, ValueError, httpx.InvalidURL) as error:
            yield from self.pacing.unsent(operation.name)
            wrong = ValueError(str(error)) if isinstance(error, httpx.InvalidURL) else error
            raise exchange.unsendable(operation.name, wrong) from error
        except RuntimeError as error:
            if not self.closed():
                raise
            raise exchange.closed(operation.name) from error  # while it waited for room
        finally:
            release()
        self._log(operation, response.status_code, started, attempt)
        if response.status_code == 429:
            told = seconds(response.headers.get("Retry-After"), self.clock.now())
            yield from self.pacing.refused(operation.name, told)
        return response

    def _log(self, operation: Operation, outcome: int | str, started: float, attempt: int) -> None:
        """One line a call, without what it was about: no path with its account, no query, no body."""
        milliseconds = (self.clock.monotonic() - started) * 1000
        LOG.debug("%s %s %s %.0f ms attempt %d", operation.name, operation.method, outcome, milliseconds, attempt)


def _unread(response: httpx.Response) -> httpx.Response:
    return response


Sender = Callable[[Call[Any]], Flow[Any]]
"""How a cure goes on: to the next one, and at last to the gateway."""
