"""Live objects, as they are used: mappings that somebody keeps current, in a thread or in a task of the event loop.

All thinking is the view's. What is read is what was known at that moment; it never changes while it is looked at.
"""

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ibportal.errors import IbportalError
from ibportal.live.change import Change
from ibportal.live.known import Known
from ibportal.live.view import View
from ibportal.log import LOG
from ibportal.stream.queue import NOTHING, Nothing

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.runner import Runner
    from ibportal.runner_async import AsyncRunner
    from ibportal.stream.line import AsyncLine, Line

K = TypeVar("K")
V = TypeVar("V")
N = TypeVar("N")
R = TypeVar("R")

LEAVING = 1.0
"""Seconds that whoever keeps it has to end."""


class Live(Known[K, V]):
    """What is kept current for a `Client`, by a thread of its own, until it or its client is closed."""

    def __init__(self, core: "Core", view: View[K, V, Any], line: "Line", runner: "Runner") -> None:
        super().__init__(core, view, line)
        self._line = line
        self._runner = runner
        self._changed = threading.Condition()
        self._arrival = threading.Condition(self._buffer.lock)
        self._buffer.wake = self._arrival.notify_all
        self._thread = threading.Thread(target=self._keep, name="ibportal live", daemon=True)

    def start(self) -> Self:
        """Ask REST, and from then on keep it current. Raises what the requests raise."""
        try:
            for feed in self._feeds:
                self._line.open(feed)
            self._compare()
        except BaseException:
            self.close()
            raise
        self._thread.start()
        return self

    def wait_for(self, predicate: Callable[[Self], R], timeout: float = 30.0) -> R:
        """Wait until `predicate`, given this, is true; what it gave then.

        Raises:
            TimeoutError: It was not, in so many seconds.
            StreamClosed: Nothing will change any more.
        """
        with self._changed:
            found = self._changed.wait_for(lambda: predicate(self) or self.closed, timeout)
            if given := predicate(self):
                return given
        raise self._over() if found else TimeoutError(f"live: not so after {timeout:g} s: {self!r}")

    def close(self) -> None:
        """Keep it current no longer; what it knew stays."""
        self._buffer.end(clear=True)
        for feed in self._feeds:
            self._line.leave(feed, _nothing)
        with self._changed:
            self._changed.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(LEAVING)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _keep(self) -> None:
        moved = self._core.clock.on_advance(self._look)
        try:
            while not self.closed:
                if self._is_due():
                    self._compare_again()
                elif (news := self._next()) is not NOTHING:
                    self._tell(self._heard(news))
        except (EOFError, IbportalError) as error:
            self._ended(error)
        finally:
            moved()
            with self._changed:
                self._changed.notify_all()

    def _look(self) -> None:
        """Time was moved by hand: something may be due."""
        with self._arrival:
            self._arrival.notify_all()

    def _next(self) -> Any | Nothing:
        """What came; `NOTHING` once something else may be due."""
        news = self._buffer.take()
        if news is NOTHING:
            with self._arrival:
                if self._buffer.waiting and not self._is_due():
                    self._arrival.wait(self._until_due())
        return news

    def _compare(self) -> list[Change[K, V]]:
        self._complete = self._complete or self.streaming
        return self._runner.run(self._view.reconcile())

    def _compare_again(self) -> None:
        try:
            changes = self._compare()
        except IbportalError as error:
            if self.closed:
                return
            self._failed(error)
        else:
            self._tell(changes)

    def _tell(self, changes: Iterable[Change[K, V]]) -> None:
        for change in changes:
            for callback in tuple(self._callbacks):
                try:
                    callback(change)
                except Exception:  # noqa: BLE001 - a user's code must not end it
                    LOG.exception("live: a callback failed")
        with self._changed:
            self._changed.notify_all()


class AsyncLive(Known[K, V]):
    """What is kept current for an `AsyncClient`, by a task of its event loop, until it or its client is closed."""

    def __init__(self, core: "Core", view: View[K, V, Any], line: "AsyncLine", runner: "AsyncRunner") -> None:
        super().__init__(core, view, line)
        self._line = line
        self._runner = runner
        self._loop = asyncio.get_running_loop()
        self._arrival = asyncio.Event()
        self._waiters: set[asyncio.Event] = set()
        self._buffer.wake = self._arrival.set
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> Self:
        """Ask REST, and from then on keep it current. Raises what the requests raise."""
        try:
            for feed in self._feeds:
                self._line.open(feed)
            await self._compare()
        except BaseException:
            self.close()
            raise
        self._task = self._loop.create_task(self._keep(), name="ibportal live")
        return self

    def on_change(self, callback: Callable[[Change[K, V]], Awaitable[object] | object]) -> Callable[[], None]:
        """The same as of `Live`; it may be a coroutine function."""
        return super().on_change(callback)

    async def wait_for(self, predicate: Callable[[Self], R], timeout: float = 30.0) -> R:  # noqa: ASYNC109 - as `Live` has it
        """The same as of `Live`, awaited."""
        changed = asyncio.Event()
        self._waiters.add(changed)
        try:
            async with asyncio.timeout(timeout):
                while not (given := predicate(self)):
                    if self.closed:
                        raise self._over()
                    await changed.wait()
                    changed.clear()
                return given
        except TimeoutError:
            raise TimeoutError(f"live: not so after {timeout:g} s: {self!r}") from None
        finally:
            self._waiters.discard(changed)

    def close(self) -> None:
        """Keep it current no longer; what it knew stays."""
        self._buffer.end(clear=True)
        for feed in self._feeds:
            self._line.leave(feed, _nothing)
        for waiter in self._waiters:
            waiter.set()
        if self._task is not None and self._task is not _current():
            self._task.cancel()

    async def aclose(self) -> None:
        """The same, and wait until it has ended."""
        self.close()
        if self._task is not None and self._task is not _current():
            await asyncio.wait({self._task}, timeout=LEAVING)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _keep(self) -> None:
        moved = self._core.clock.on_advance(self._look)
        try:
            while not self.closed:
                if self._is_due():
                    await self._compare_again()
                elif (news := await self._next()) is not NOTHING:
                    await self._tell(self._heard(news))
        except (EOFError, IbportalError) as error:
            self._ended(error)
        finally:
            moved()
            for waiter in self._waiters:
                waiter.set()

    def _look(self) -> None:
        """Time was moved by hand, by whatever thread: something may be due."""
        with suppress(RuntimeError):  # the loop is closed: nobody looks
            self._loop.call_soon_threadsafe(self._arrival.set)

    async def _next(self) -> Any | Nothing:
        """What came; `NOTHING` once something else may be due."""
        self._arrival.clear()
        news = self._buffer.take()
        if news is NOTHING:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._until_due()):
                    await self._arrival.wait()
        return news

    async def _compare(self) -> list[Change[K, V]]:
        self._complete = self._complete or self.streaming
        return await self._runner.run(self._view.reconcile())

    async def _compare_again(self) -> None:
        try:
            changes = await self._compare()
        except IbportalError as error:
            if self.closed:
                return
            self._failed(error)
        else:
            await self._tell(changes)

    async def _tell(self, changes: Iterable[Change[K, V]]) -> None:
        for change in changes:
            for callback in tuple(self._callbacks):
                try:
                    told = callback(change)
                    if inspect.isawaitable(told):
                        await told
                except Exception:  # noqa: BLE001 - a user's code must not end it
                    LOG.exception("live: a callback failed")
        for waiter in self._waiters:
            waiter.set()


class Space:
    """Makes the live objects of a `Client`.

    Args:
        core: The client's.
        runner: Runs its flows.
        line: Its connection for streams.
    """

    def __init__(self, core: "Core", runner: "Runner", line: "Line") -> None:
        self._core = core
        self._runner = runner
        self._line = line

    def _kept(self, flow: "Flow[View[K, V, N]]") -> Live[K, V]:
        """What `flow` says, kept current."""
        return Live(self._core, self._runner.run(flow), self._line, self._runner).start()


class AsyncSpace:
    """Makes the live objects of an `AsyncClient`; arguments as for `Space`."""

    def __init__(self, core: "Core", runner: "AsyncRunner", line: "AsyncLine") -> None:
        self._core = core
        self._runner = runner
        self._line = line

    async def _kept(self, flow: "Flow[View[K, V, N]]") -> AsyncLive[K, V]:
        """What `flow` says, kept current."""
        return await AsyncLive(self._core, await self._runner.run(flow), self._line, self._runner).start()


def _current() -> "asyncio.Task[Any] | None":
    """The running task, if there is one."""
    try:
        return asyncio.current_task()
    except RuntimeError:
        return None


def _nothing() -> None:
    """Nobody waits for it."""
