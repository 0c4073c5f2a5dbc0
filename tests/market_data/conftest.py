"""A gateway of a few lines, and the two clients in front of it, so that a test says what is on the wire."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.mock.clock import VirtualClock

Answer = Callable[[httpx.Request], Any]


@dataclass
class Wire:
    """Answers requests with scripted JSON, and keeps them."""

    clock: VirtualClock = field(default_factory=VirtualClock)
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    requests: list[httpx.Request] = field(default_factory=list[httpx.Request])

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/v1/api")
        if path == "/iserver/accounts":
            return httpx.Response(200, json={"accounts": ["DU1"], "selectedAccount": "DU1", "isPaper": True})
        if path not in self.answers:
            return httpx.Response(200, json=STATUS) if path in SESSION else httpx.Response(404, json={"error": path})
        self.requests.append(request)
        answer = self.answers[path](request)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    def asked(self, path: str) -> list[dict[str, str]]:
        """The queries of the requests for `path`, in order."""
        return [dict(each.url.params) for each in self.requests if each.url.path.endswith(path)]


SESSION = ("/iserver/auth/status", "/iserver/auth/ssodh/init", "/tickle")
STATUS = {"authenticated": True, "connected": True, "competing": False, "established": True}


class Use(Protocol):
    """Calls methods of `market_data` one after the other, with one client; gives the result of the last one."""

    def __call__(self, *calls: tuple[Any, ...], without: Iterable[str] = (), **last: Any) -> Any: ...


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture(params=["sync", "async"])
def use(request: pytest.FixtureRequest, wire: Wire) -> Use:
    def options(without: Iterable[str]) -> dict[str, Any]:
        return {
            "transport": httpx.MockTransport(wire),
            "clock": wire.clock,
            "keep_alive": False,
            "without": frozenset(without),
        }

    def synchronously(*calls: tuple[Any, ...], without: Iterable[str] = (), **last: Any) -> Any:
        result: Any = None
        with Client(**options(without)) as ib:
            for place, (method, *args) in enumerate(calls):
                keywords = last if place == len(calls) - 1 else {}
                result = getattr(ib.market_data, method)(*args, **keywords)
        return result

    async def awaited(calls: tuple[tuple[Any, ...], ...], without: Iterable[str], last: dict[str, Any]) -> Any:
        result: Any = None
        async with AsyncClient(**options(without)) as ib:
            for place, (method, *args) in enumerate(calls):
                keywords = last if place == len(calls) - 1 else {}
                result = await getattr(ib.market_data, method)(*args, **keywords)
        return result

    def asynchronously(*calls: tuple[Any, ...], without: Iterable[str] = (), **last: Any) -> Any:
        return asyncio.run(awaited(calls, without, last))

    return synchronously if request.param == "sync" else asynchronously
