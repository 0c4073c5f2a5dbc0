"""The two drivers: `Runner` performs the effects of a flow in this thread, `AsyncRunner` in an event loop.

This is where sync and async code stand side by side; nowhere else does a behaviour exist twice.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TypeVar

import httpx

from ibportal.clock import Clock
from ibportal.flow import Blocking, Effect, Flow, Hold, Send, Sleep

T = TypeVar("T")

_TERMINATED = (204, 304)
"""The gateway ends these with a stray `0\\r\\n\\r\\n`, which corrupts the next reply on the connection (Q004)."""


class Runner:
    """Performs flows in the calling thread. Threads may share one.

    Args:
        connect: Makes what sends requests.
        clock: Time.
    """

    def __init__(self, connect: Callable[[], httpx.Client], clock: Clock) -> None:
        self.http = connect()
        self.clock = clock
        self._places: dict[str, threading.Semaphore] = {}
        self._guard = threading.Lock()

    def run(self, flow: Flow[T]) -> T:
        """The result of `flow`."""
        try:
            effect = next(flow)
            while True:
                try:
                    outcome = self._perform(effect)
                except BaseException as error:  # noqa: BLE001 - the flow decides: it is raised where it was yielded
                    effect = flow.throw(error)
                else:
                    effect = flow.send(outcome)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def background(self, flow: Flow[None], name: str) -> "Background":
        """Run `flow` in a thread that keeps no process alive; its pauses are real time, and end when it is stopped."""
        stop = threading.Event()
        runner = _BackgroundRunner(self, stop)
        thread = threading.Thread(target=runner.attempt, args=(flow,), name=name, daemon=True)
        thread.start()

        def end() -> None:
            stop.set()
            if thread is not threading.current_thread():
                thread.join(timeout=1.0)  # a request it is waiting for may take longer: it is left to itself

        return Background(end, thread.is_alive)

    def close(self) -> None:
        """Close the connections."""
        self.http.close()

    def pause(self, seconds: float) -> None:
        """Wait."""
        self.clock.sleep(seconds)

    def _perform(self, effect: Effect) -> object:
        match effect:
            case Send():
                return self._exchange(effect)
            case Sleep(seconds):
                self.pause(seconds)
                return None
            case Hold(name, limit):
                return self.hold(name, limit)
            case Blocking(run):
                return run()

    def _exchange(self, effect: Send) -> httpx.Response:
        request = self.http.build_request(**effect.request)
        end = self.clock.monotonic() + effect.deadline
        _shorten(request, effect.deadline)
        response = self.http.send(request, stream=True)
        stream = response.extensions.get("network_stream")
        if effect.sever and stream is not None and response.status_code in _TERMINATED:
            stream.close()
        _shorten(request, end - self.clock.monotonic())
        response.stream = _Bounded(response, lambda: self.clock.monotonic() > end)
        try:
            response.read()
        finally:
            response.close()
        return response

    def hold(self, name: str, limit: int) -> Callable[[], None]:
        """Wait for one of `limit` places under `name`; what is returned gives it back."""
        with self._guard:
            place = self._places.setdefault(name, threading.Semaphore(limit))
        place.acquire()
        return place.release


class AsyncRunner:
    """Performs flows in the running event loop. Tasks of one loop may share one.

    Args:
        connect: Makes what sends requests; called anew for another event loop.
        clock: Time.
    """

    def __init__(self, connect: Callable[[], httpx.AsyncClient], clock: Clock) -> None:
        self.http = connect()
        self.clock = clock
        self._connect = connect
        self._loop: asyncio.AbstractEventLoop | None = None
        self._places: dict[str, asyncio.Semaphore] = {}

    def _settle(self) -> None:
        """Belong to the running event loop; what belonged to the last one, connections and places, is dropped.

        Raises `RuntimeError` while the last one runs, in another thread.
        """
        loop = asyncio.get_running_loop()
        last, self._loop = self._loop, loop
        if last is None or last is loop:
            return
        if last.is_running():
            self._loop = last
            raise RuntimeError(
                "an AsyncClient is for one event loop at a time, and another one is using this; make two"
            )
        self._places = {}
        if not self.http.is_closed:
            self.http = self._connect()

    async def run(self, flow: Flow[T]) -> T:
        """The result of `flow`."""
        self._settle()
        try:
            effect = next(flow)
            while True:
                try:
                    outcome = await self._perform(effect)
                except BaseException as error:  # noqa: BLE001 - cancellation too: the flow gives back what it holds
                    effect = flow.throw(error)
                else:
                    effect = flow.send(outcome)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def background(self, flow: Flow[None], name: str) -> "Background":
        """Run `flow` in a task of the running loop; its pauses are real time, and end when it is stopped."""
        runner = _BackgroundAsyncRunner(self)
        task = asyncio.get_running_loop().create_task(runner.run(flow), name=name)
        loop = task.get_loop()

        def end() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(task.cancel)

        return Background(end, lambda: not task.done() and not loop.is_closed(), task)

    async def close(self) -> None:
        """Close the connections."""
        self._settle()
        await self.http.aclose()

    async def pause(self, seconds: float) -> None:
        """Wait."""
        await self.clock.sleep_async(seconds)

    async def _perform(self, effect: Effect) -> object:
        match effect:
            case Send():
                return await self._exchange(effect)
            case Sleep(seconds):
                await self.pause(seconds)
                return None
            case Hold(name, limit):
                return await self.hold(name, limit)
            case Blocking(run):
                return await asyncio.to_thread(run)

    async def _exchange(self, effect: Send) -> httpx.Response:
        request = self.http.build_request(**effect.request)
        end = self.clock.monotonic() + effect.deadline
        try:
            async with asyncio.timeout(effect.deadline):
                return await self._received(request, end, sever=effect.sever)
        except TimeoutError:
            raise _overdue(request) from None

    async def _received(self, request: httpx.Request, end: float, *, sever: bool) -> httpx.Response:
        response = await self.http.send(request, stream=True)
        stream = response.extensions.get("network_stream")
        if sever and stream is not None and response.status_code in _TERMINATED:
            await stream.aclose()
        response.stream = _BoundedAsync(response, lambda: self.clock.monotonic() > end)
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response

    async def hold(self, name: str, limit: int) -> Callable[[], None]:
        """Wait for one of `limit` places under `name`; what is returned gives it back."""
        place = self._places.setdefault(name, asyncio.Semaphore(limit))
        await place.acquire()
        return place.release


class Background:
    """A flow that runs beside everything else."""

    def __init__(
        self, end: Callable[[], None], alive: Callable[[], bool], task: "asyncio.Task[None] | None" = None
    ) -> None:
        self.stop = end
        """End it; does not wait for a request it is waiting for."""
        self.alive = alive
        self._task = task

    async def stopped(self) -> None:
        """End it, and wait until it has."""
        self.stop()
        if self._task is not None and self._task.get_loop() is asyncio.get_running_loop():
            await asyncio.wait([self._task])


class _Stopped(BaseException):
    """Thrown into a flow that is to end."""


class _BackgroundRunner(Runner):
    """Shares the connections and places of another runner, and waits in real time until it is stopped."""

    def __init__(self, runner: Runner, stop: threading.Event) -> None:
        super().__init__(lambda: runner.http, runner.clock)
        self._stop = stop
        self._shared = runner

    def attempt(self, flow: Flow[None]) -> None:
        """Run `flow` until it ends or is stopped."""
        try:
            self.run(flow)
        except _Stopped:
            return

    def _exchange(self, effect: Send) -> httpx.Response:
        try:
            return super()._exchange(effect)
        except Exception:
            if self._stop.is_set():  # the client was closed meanwhile: no failure
                raise _Stopped from None
            raise

    def pause(self, seconds: float) -> None:
        if self._stop.wait(seconds):
            raise _Stopped

    def hold(self, name: str, limit: int) -> Callable[[], None]:
        return self._shared.hold(name, limit)


class _BackgroundAsyncRunner(AsyncRunner):
    """The same in an event loop, where a task is stopped by cancelling it."""

    def __init__(self, runner: AsyncRunner) -> None:
        super().__init__(lambda: runner.http, runner.clock)
        self._shared = runner

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def hold(self, name: str, limit: int) -> Callable[[], None]:
        return await self._shared.hold(name, limit)


class _Bounded(httpx.SyncByteStream):
    """The body of a reply, up to a deadline: httpx bounds the wait for each piece, not for all of them."""

    def __init__(self, response: httpx.Response, late: Callable[[], bool]) -> None:
        assert isinstance(response.stream, httpx.SyncByteStream)  # noqa: S101 - a sync client has sync streams
        self._stream = response.stream
        self._request = response.request
        self._late = late

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            if self._late():
                raise _overdue(self._request)

    def close(self) -> None:
        self._stream.close()


class _BoundedAsync(httpx.AsyncByteStream):
    """The same, awaited."""

    def __init__(self, response: httpx.Response, late: Callable[[], bool]) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 - an async client has async streams
        self._stream = response.stream
        self._request = response.request
        self._late = late

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
            if self._late():
                raise _overdue(self._request)

    async def aclose(self) -> None:
        await self._stream.aclose()


def _shorten(request: httpx.Request, seconds: float) -> None:
    """Wait for the next piece no longer than the exchange has left: the transport looks here for head and body each."""
    timeout: dict[str, float | None] = request.extensions.get("timeout", {})
    read = timeout.get("read")
    timeout["read"] = max(0.001, seconds if read is None else min(read, seconds))


def _overdue(request: httpx.Request) -> httpx.ReadTimeout:
    return httpx.ReadTimeout("the deadline passed before the reply was complete", request=request)
