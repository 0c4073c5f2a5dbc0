"""Flows: behaviours over one or several requests, written once and driven by either client.

A flow is a generator. It yields what only a driver can do, an *effect*, and gets the outcome back; it returns its
result. `httpx.Auth` works the same way. Whoever drives it decides whether waiting blocks a thread or an event loop, so
nothing has to be written twice for `Client` and `AsyncClient`.

    def quoted(core: Core, conid: int) -> Flow[Quote]:
        rows = yield from core.send(calls.snapshot(str(conid), fields="31"))
        yield Sleep(0.5)
        ...
        return quote

Flows call flows with `yield from`. An exception of an effect (no connection, say) is raised where it was yielded.
"""

from collections.abc import Callable, Generator, Mapping
from typing import Any, NamedTuple, TypeVar, cast

import httpx

T = TypeVar("T")

Release = Callable[[], None]
"""Gives back what `Hold` took; never blocks."""


class Send(NamedTuple):
    """Send one HTTP request; the outcome is its `httpx.Response`, read to its end.

    Raises what httpx raises, `httpx.ReadTimeout` too when the reply is not complete after `deadline` seconds.
    """

    request: Mapping[str, Any]
    """Keyword arguments of `httpx.Client.build_request`, with a whole URL."""
    deadline: float
    """Seconds for the whole exchange; the gateway hangs for ever when its upstream is lost (Q010)."""
    sever: bool = True
    """Whether the connection is given up after a reply that corrupts the next one (Q004)."""


class Sleep(NamedTuple):
    """Wait; the outcome is None."""

    seconds: float


class Hold(NamedTuple):
    """Wait for one of `limit` places under `name`; the outcome gives it back: call it in a `finally`."""

    name: str
    limit: int = 1


class Blocking(NamedTuple):
    """Run something that blocks (a file lock, a database); the outcome is what it returns.

    The asynchronous driver runs it in a thread.
    """

    run: Callable[[], Any]


Effect = Send | Sleep | Hold | Blocking
Flow = Generator[Effect, Any, T]


def hold(name: str, limit: int = 1) -> Flow[Release]:
    """Take one of `limit` places under `name`; give it back with what is returned, in a `finally`."""
    return cast("Release", (yield Hold(name, limit)))


def blocking(run: Callable[[], T]) -> Flow[T]:
    """The result of `run`, which may block."""
    return cast("T", (yield Blocking(run)))


def exchange(request: Mapping[str, Any], deadline: float, *, sever: bool = True) -> Flow[httpx.Response]:
    """One request and its whole reply."""
    return cast("httpx.Response", (yield Send(request, deadline, sever)))


def done(value: T) -> Flow[T]:
    """A flow that needs no effect."""
    return value
    yield  # pragma: no cover - makes this a generator
