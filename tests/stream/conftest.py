"""Both clients, driven alike: what a test says once is done with either."""

# pyright: reportPrivateUsage=false

import asyncio
import time
from collections.abc import Callable, Generator
from typing import Any, Protocol, TypeVar

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal.stream.streams import AsyncStream, Stream
from ibportal.stream.subject import Subject
from tests.stream.fake import Fake

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds that a test waits for what has to happen."""


async def holding(holds: Callable[[], object]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(0.001)


def blocking(holds: Callable[[], object]) -> None:
    """The same outside of an event loop."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it does not come to hold"
        time.sleep(0.001)


class Either(Protocol):
    """A client of either kind."""

    client: Any

    def open(self, subject: Subject[T], **options: Any) -> Any:
        """A stream."""
        ...

    def get(self, stream: Any, timeout: float = PATIENCE) -> Any:
        """The next thing of it."""
        ...

    def listen(self, stream: Any, callback: Callable[[Any], object]) -> None:
        """Listen to it."""
        ...

    def told(self, stream: Any, count: int) -> list[Any]:
        """So many things and gaps of it."""
        ...

    def close(self, stream: Any) -> None:
        """Close it."""
        ...

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        ...

    def end(self) -> None:
        """Close the client."""
        ...


class Synchronous:
    """A `Client`."""

    def __init__(self, transport: httpx.BaseTransport, **options: Any) -> None:
        self.client = Client(transport=transport, keep_alive=False, **options)

    def open(self, subject: Subject[T], **options: Any) -> Stream[T]:
        return self.client.stream.open(subject, **options)

    def get(self, stream: Stream[T], timeout: float = PATIENCE) -> T:
        return stream.get(timeout)

    def listen(self, stream: Stream[T], callback: Callable[[T], object]) -> None:
        stream.listen(callback)

    def told(self, stream: Stream[T], count: int) -> list[Any]:
        things = stream.with_gaps()
        return [next(things) for _ in range(count)]

    def close(self, stream: Stream[Any]) -> None:
        stream.close()

    def until(self, holds: Callable[[], object]) -> None:
        blocking(holds)

    def end(self) -> None:
        self.client.close()


class Asynchronous:
    """An `AsyncClient`, and the event loop it is in, which runs while a test waits for something."""

    def __init__(self, transport: httpx.AsyncBaseTransport, **options: Any) -> None:
        self.client = AsyncClient(transport=transport, keep_alive=False, **options)
        self.runner = asyncio.Runner()

    def open(self, subject: Subject[T], **options: Any) -> AsyncStream[T]:
        async def opened() -> AsyncStream[T]:
            return self.client.stream.open(subject, **options)

        return self.runner.run(opened())

    def get(self, stream: AsyncStream[T], timeout: float = PATIENCE) -> T:
        return self.runner.run(stream.get(timeout))

    def listen(self, stream: AsyncStream[T], callback: Callable[[T], object]) -> None:
        async def listened() -> None:
            stream.listen(callback)

        self.runner.run(listened())

    def told(self, stream: AsyncStream[T], count: int) -> list[Any]:
        async def taken() -> list[Any]:
            things = stream.with_gaps()
            return [await anext(things) for _ in range(count)]

        return self.runner.run(taken())

    def close(self, stream: AsyncStream[Any]) -> None:
        self.runner.run(stream.aclose())

    def until(self, holds: Callable[[], object]) -> None:
        self.runner.run(holding(holds))

    def end(self) -> None:
        if not self.client._core.closed():
            self.runner.run(self.client.aclose())
            self.runner.close()


KINDS: dict[str, Callable[..., Either]] = {"Client": Synchronous, "AsyncClient": Asynchronous}


@pytest.fixture
def mock() -> MockGateway:
    return MockGateway()


@pytest.fixture
def fake(mock: MockGateway) -> Fake:
    return Fake(mock)


@pytest.fixture(params=KINDS)
def make(request: pytest.FixtureRequest) -> Generator[Callable[..., Either]]:
    """Makes clients of either kind, and closes them."""
    made: list[Either] = []

    def make(transport: Any, **options: Any) -> Either:
        made.append(KINDS[request.param](transport, **options))
        return made[-1]

    yield make
    for each in made:
        each.end()


@pytest.fixture
def ib(make: Callable[..., Either], fake: Fake) -> Either:
    """A client whose streams are fakes, on the mock's clock."""
    return make(fake, clock=fake.gateway.clock)
