"""What tests of orders share: a flow run in either client against a mock gateway, as a user of the client would."""

import asyncio
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import httpx
import pytest

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.mock.transport import MockTransport

T = TypeVar("T")

QUIET = {"o163", "o403", "o451", "o2137", "o10331"}
"""Questions that orders of these tests raise by themselves."""


class Polite(MockTransport):
    """Lets the other tasks have their turn before it sends; several turns before it sends what changes something."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(1 if request.method == "GET" else 10):
            await asyncio.sleep(0)
        return await super().handle_async_request(request)


class Run(Protocol):
    """Runs a flow and gives its result."""

    def __call__(self, scenario: Callable[[Core, str], Flow[T]], **options: Any) -> T: ...


@pytest.fixture
def mock() -> MockGateway:
    """A gateway that asks nothing unless told to."""
    gateway = MockGateway()
    gateway.area(Book).suppressed |= QUIET
    return gateway


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, mock: MockGateway) -> Run:
    """Runs a scenario, given the core and an account, in the synchronous and in the asynchronous client."""

    def synchronously(scenario: Callable[[Core, str], Flow[T]], **options: Any) -> T:
        with mock.client(keep_alive=False, **options) as ib:
            account = str(ib.accounts.list().selected_account)
            return ib._runner.run(scenario(ib._core, account))  # pyright: ignore[reportPrivateUsage]

    def asynchronously(scenario: Callable[[Core, str], Flow[T]], **options: Any) -> T:
        async def whole() -> T:
            async with mock.async_client(keep_alive=False, **options) as ib:
                account = str((await ib.accounts.list()).selected_account)
                return await ib._runner.run(scenario(ib._core, account))  # pyright: ignore[reportPrivateUsage]

        return asyncio.run(whole())

    return synchronously if request.param == "sync" else asynchronously
