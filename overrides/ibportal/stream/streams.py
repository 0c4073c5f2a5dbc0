"""Streams: what comes about one subject, for as long as somebody wants it.

    with ib.stream.market_data(265598, fields=["last", "bid", "ask"]) as quotes:
        for quote in quotes:
            print(quote.last)

A stream can be iterated, listened to with a callback, or asked for the next thing. Whatever it may have missed it says:
in `gaps`, to `on_gap`, and, in its place, to whoever iterates `with_gaps()`.
"""

import asyncio
import inspect
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ibportal.errors import IbportalError, StreamClosed
from ibportal.log import LOG
from ibportal.stream.gap import Gap
from ibportal.stream.queue import NOTHING, Buffer, Overflow
from ibportal.stream.subject import Subject
from ibportal.stream.subscription import Feed

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.stream.line import AsyncLine, Line

T = TypeVar("T")

OnGap = Callable[[Gap], object]
"""Told of gaps, where the stream is consumed, between what came before and what comes after."""

BUFFER = 1024
"""How many messages wait for a consumer, by default."""
CONFIRMING = 2.0
"""Seconds to wait for the gateway to confirm the end of a subscription, where it does so at all."""
LOOKING = 1.0
"""Seconds after which a blocked thread looks up: on Windows an interrupt is not seen while it waits."""
LEAVING = 1.0
"""Seconds that a callback has to return when its stream is closed."""


class _Stream(Generic[T]):
    """What both kinds have."""

    _feed: Feed[T]
    _on_gap: OnGap | None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The latest gaps, a hundred at most: when, and why, things may have been missed."""
        return self._feed.buffer.gaps()

    @property
    def lost(self) -> int:
        """How many messages were dropped because nobody took them in time."""
        return self._feed.buffer.lost

    @property
    def current(self) -> T | None:
        """All that came so far, taken or not, merged into one view; None before anything did.

        None for good where every message stands for itself, as with trades and notifications.
        """
        return self._feed.current

    @property
    def closed(self) -> bool:
        """Whether nothing more will come."""
        return self._feed.buffer.ended

    def _tell(self, gap: Gap) -> None:
        if self._on_gap is not None:
            try:
                self._on_gap(gap)
            except Exception:  # noqa: BLE001 - a user's code, in the middle of a stream
                LOG.exception("stream: a callback for gaps failed")

    def _name(self) -> str:
        return self._feed.subject.key

    def _over(self) -> StreamClosed:
        return StreamClosed(f"stream: {self._name()} is closed; open another one", operation="stream.get")


class Stream(_Stream[T]):
    """A stream of a `Client`: an iterator that blocks until something comes.

    It ends when it or its client is closed; leaving a `with` block closes it, and so does forgetting it.
    """

    def __init__(self, line: "Line", feed: Feed[T], on_gap: OnGap | None, owner: object) -> None:
        self._line = line
        self._feed = feed
        self._on_gap = on_gap
        self._owner = owner  # the client lives as long as its streams
        self._listeners: list[threading.Thread] = []
        self._arrival = threading.Condition(feed.buffer.lock)
        feed.buffer.wake = self._arrival.notify_all
        line.open(feed)
        self._forgotten = weakref.finalize(self, line.forget, feed)
        self._forgotten.atexit = False

    def get(self, timeout: float | None = None) -> T:
        """The next thing; waits for it, `timeout` seconds at most.

        Raises:
            TimeoutError: Nothing came in time.
            StreamClosed: Nothing will come any more.
            StreamOverflow: The buffer was full, and `overflow="raise"`.
        """
        try:
            while isinstance(item := self._next(timeout), Gap):
                pass
        except EOFError:
            raise self._over() from None
        return item

    def with_gaps(self) -> Iterator[T | Gap]:
        """What comes, and each gap in its place."""
        while True:
            try:
                item = self._next(None)
            except EOFError:
                return
            yield item

    def listen(self, callback: Callable[[T], object]) -> Self:
        """Have `callback` told whatever comes, in a thread of its own, until the stream is closed.

        What it raises is logged, and the next thing is told all the same. While it is slow, things wait in the buffer.
        """
        thread = threading.Thread(target=self._attend, args=(callback,), name="ibportal listener", daemon=True)
        self._listeners.append(thread)
        thread.start()
        return self

    def close(self) -> None:
        """End it: unsubscribe, unless another stream is about the same."""
        if self._forgotten.detach() is None:
            return
        confirmed = threading.Event()
        self._feed.buffer.end(clear=True)
        self._line.leave(self._feed, confirmed.set)
        confirmed.wait(CONFIRMING)
        for thread in self._listeners:
            if thread is not threading.current_thread():
                thread.join(LEAVING)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        try:
            while isinstance(item := self._next(None), Gap):
                pass
        except EOFError:
            raise StopIteration from None
        return item

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _next(self, timeout: float | None) -> T | Gap:
        buffer = self._feed.buffer
        while (item := buffer.take()) is NOTHING:
            with self._arrival:
                while not self._arrival.wait_for(self._something, LOOKING if timeout is None else timeout):
                    if timeout is not None:
                        raise TimeoutError(f"stream: nothing came about {self._name()} in {timeout:g} s")
        if isinstance(item, Gap):
            self._tell(item)
        return item

    def _something(self) -> bool:
        return not self._feed.buffer.waiting

    def _attend(self, callback: Callable[[T], object]) -> None:
        try:
            for thing in self:
                try:
                    callback(thing)
                except Exception:  # noqa: BLE001 - a user's code must not end the stream
                    LOG.exception("stream: a callback for %s failed", self._name())
        except IbportalError as error:
            LOG.warning("stream: nobody listens to %s any more: %s", self._name(), error)


class AsyncStream(_Stream[T]):
    """A stream of an `AsyncClient`: an asynchronous iterator.

    It ends when it or its client is closed; leaving an `async with` block closes it, and so does forgetting it.
    """

    def __init__(self, line: "AsyncLine", feed: Feed[T], on_gap: OnGap | None, owner: object) -> None:
        self._line = line
        self._feed = feed
        self._on_gap = on_gap
        self._owner = owner  # the client lives as long as its streams
        self._listeners: set[asyncio.Task[None]] = set()
        self._arrival = _Arrival()
        feed.buffer.wake = self._arrival.notify
        line.open(feed)
        self._forgotten = weakref.finalize(self, line.forget, feed)
        self._forgotten.atexit = False

    async def get(self, timeout: float | None = None) -> T:  # noqa: ASYNC109 - as `Stream.get` has it
        """The next thing; waits for it, `timeout` seconds at most.

        Raises:
            TimeoutError: Nothing came in time.
            StreamClosed: Nothing will come any more.
            StreamOverflow: The buffer was full, and `overflow="raise"`.
        """
        try:
            async with asyncio.timeout(timeout):
                while isinstance(item := await self._next(), Gap):
                    pass
        except EOFError:
            raise self._over() from None
        except TimeoutError:
            raise TimeoutError(f"stream: nothing came about {self._name()} in {timeout:g} s") from None
        return item

    async def with_gaps(self) -> AsyncIterator[T | Gap]:
        """What comes, and each gap in its place."""
        while True:
            try:
                item = await self._next()
            except EOFError:
                return
            yield item

    def listen(self, callback: Callable[[T], Awaitable[object] | object]) -> Self:
        """Have `callback` told whatever comes, in a task of its own, until the stream is closed.

        It may be a coroutine function. What it raises is logged, and the next thing is told all the same. While it is
        slow, things wait in the buffer.
        """
        task = asyncio.get_running_loop().create_task(self._attend(callback), name="ibportal listener")
        self._listeners.add(task)
        return self

    def close(self) -> None:
        """End it: unsubscribe, unless another stream is about the same. Does not wait for that."""
        self._leave(_nothing)

    async def aclose(self) -> None:
        """End it, and wait until its end is confirmed, where the gateway does that."""
        confirmed = asyncio.Event()
        if self._leave(confirmed.set):
            try:
                async with asyncio.timeout(CONFIRMING):
                    await confirmed.wait()
            except TimeoutError:
                LOG.debug("stream: the end of %s was not confirmed", self._name())
        others = self._listeners - {asyncio.current_task()}
        if others:
            await asyncio.wait(others, timeout=LEAVING)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        try:
            while isinstance(item := await self._next(), Gap):
                pass
        except EOFError:
            raise StopAsyncIteration from None
        return item

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _leave(self, confirmed: Callable[[], None]) -> bool:
        """End it, unless it has ended."""
        if self._forgotten.detach() is None:
            return False
        self._feed.buffer.end(clear=True)
        self._line.leave(self._feed, confirmed)
        for task in self._listeners:
            if task is not _current():
                task.cancel()
        return True

    async def _next(self) -> T | Gap:
        buffer = self._feed.buffer
        while (item := buffer.take()) is NOTHING:
            await self._arrival.wait()
        if isinstance(item, Gap):
            self._tell(item)
        return item

    async def _attend(self, callback: Callable[[T], Awaitable[object] | object]) -> None:
        try:
            async for thing in self:
                try:
                    told = callback(thing)
                    if inspect.isawaitable(told):
                        await told
                except Exception:  # noqa: BLE001 - a user's code must not end the stream
                    LOG.exception("stream: a callback for %s failed", self._name())
        except IbportalError as error:
            LOG.warning("stream: nobody listens to %s any more: %s", self._name(), error)


class _Arrival:
    """Wakes the tasks that wait for something; it refers to no stream, so that one that is forgotten is collected."""

    def __init__(self) -> None:
        self._waiters: list[asyncio.Future[None]] = []

    def notify(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done() and not waiter.get_loop().is_closed():
                waiter.set_result(None)

    async def wait(self) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        await waiter


class Streams:
    """Opens the streams of a `Client`.

    Args:
        core: The client's.
        line: Its connection.
        owner: What has to live as long as any of them: the client.
    """

    def __init__(self, core: "Core", line: "Line", owner: object) -> None:
        self._core = core
        self._line = line
        self._owner = owner

    def open(
        self,
        subject: Subject[T],
        *,
        buffer: int = BUFFER,
        overflow: Overflow = "drop_oldest",
        on_gap: OnGap | None = None,
    ) -> Stream[T]:
        """A stream about `subject`.

        Args:
            subject: What it is about.
            buffer: How many messages may wait to be taken.
            overflow: What happens when one more comes: `drop_oldest` drops the oldest and says so in a `Gap`;
                `conflate` merges it into the newest that waits, where messages can be merged; `raise` ends the stream
                in `StreamOverflow`, after what waits.
            on_gap: Told of gaps, by whoever takes what comes, in order. What it raises is logged.

        Raises:
            TooManyStreams: The gateway serves no more of that kind at a time.
            ImportError: The `websockets` library is not installed.
            NotSent: The client is closed.
        """
        return Stream(self._line, _feed(self._line, subject, buffer, overflow), on_gap, self._owner)


class AsyncStreams:
    """Opens the streams of an `AsyncClient`, in a running event loop; arguments as for `Streams`."""

    def __init__(self, core: "Core", line: "AsyncLine", owner: object) -> None:
        self._core = core
        self._line = line
        self._owner = owner

    def open(
        self,
        subject: Subject[T],
        *,
        buffer: int = BUFFER,
        overflow: Overflow = "drop_oldest",
        on_gap: OnGap | None = None,
    ) -> AsyncStream[T]:
        """A stream about `subject`: see `Streams.open`."""
        return AsyncStream(self._line, _feed(self._line, subject, buffer, overflow), on_gap, self._owner)


def _feed(line: "Line | AsyncLine", subject: Subject[T], size: int, overflow: Overflow) -> Feed[T]:
    buffer: Buffer[T] = Buffer(size, overflow, subject.merge, line.hub.stamp, line.hub.now())
    return Feed(subject, buffer)


def _nothing() -> None:
    """Nobody waits."""


def _current() -> "asyncio.Task[Any] | None":
    """The running task; None outside of an event loop."""
    try:
        return asyncio.current_task()
    except RuntimeError:
        return None
