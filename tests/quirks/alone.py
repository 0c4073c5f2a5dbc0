"""One quirk by itself: a gateway that shows no other, and what it says without a client in between."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import httpx

from ibportal import Client
from ibportal.mock import MockGateway, Reply
from ibportal.mock.clock import VirtualClock
from ibportal.quirks.catalogue import catalogue
from tests.mock.engine import value

PLAIN = frozenset({"accounts-first", "endpoint-rates", "global-rate", "portfolio-accounts-first", "two-tier-session"})
"""What a client does before a request, and how long it waits for that."""


def showing(*quirks: str, **options: Any) -> MockGateway:
    """A gateway with these quirks only."""
    return MockGateway(without={quirk.id for quirk in catalogue()} - set(quirks), **options)


def said(reply: Reply) -> tuple[int, Any]:
    """Status and JSON value of a reply; None for no body."""
    return reply.status, value(reply) if reply.body else None


@contextmanager
def asking(answer: Callable[[httpx.Request], httpx.Response]) -> Generator[tuple[Client, list[float]]]:
    """A client of whatever `answer` says, which neither lists accounts first nor keeps a pace; and when it asked."""
    clock, moments = VirtualClock(), list[float]()

    def timed(request: httpx.Request) -> httpx.Response:
        moments.append(clock.monotonic())
        return answer(request)

    options: dict[str, Any] = {"keep_alive": False, "retries": 0, "without": PLAIN}
    with Client(transport=httpx.MockTransport(timed), clock=clock, **options) as ib:
        yield ib, moments
