"""The other driver: it performs the effects of a flow in an event loop. Apart, so that `Client` needs no asyncio."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

import httpx

from ibportal.clock import Clock
from ibportal.flow import Blocking, Effect, Flow, Hold, Send, Sleep
from ibportal.http import AsyncHttp
from ibportal.once import Once
from ibportal.runner import TERMINATED, Background, overdue

T = TypeVar("T")


class AsyncRunner:
    """Performs flows in the running event loop. Tasks of one loop may share one.

    Args:
        connect: Makes what sends requests; called anew for another event loop.
        clock: Time.
    """

    def __init__(self, connect: Callable[[], AsyncHttp], clock: Clock) -> None:
        self.clock = clock
        self._connect = connect
        self._http = Once(connect)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._places: dict[str, asyncio.Semaphore] = {}

    @property
    def http(self) -> AsyncHttp:
        """What sends requests in this event loop."""
        return self._http.get()

    @property
    def closed(self) -> bool:
        """Whether connections were closed for good."""
        return self._http.made is not None and self._http.made.is_closed

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
        if not self.closed:
            self._http = Once(self._connect)

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
        request = self.http.requests.make(effect.request)
        start = self.clock.monotonic()
        try:
            async with asyncio.timeout(effect.deadline):
                response = await self._received(request, start + effect.deadline, sever=effect.sever)
        except TimeoutError:
            raise overdue(request) from None
        response.elapsed = dt.timedelta(seconds=self.clock.monotonic() - start)
        return response

    async def _received(self, request: httpx.Request, end: float, *, sever: bool) -> httpx.Response:
        response = await self.http.exchange(request)
        stream = response.extensions.get("network_stream")
        if sever and stream is not None and response.status_code in TERMINATED:
            await stream.aclose()
        response.stream = _BoundedAsync(response, lambda: self.clock.monotonic() > end)
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response

    async def hold(self, name: str, limit: int) -> Callable[[], None]:
        """Wait for one of `limit` places under `name`; what is returned gives it back."""
        place = self._places.get(name)
        if place is None:
            place = self._places[name] = asyncio.Semaphore(limit)
        await place.acquire()
        return place.release


class _BackgroundAsyncRunner(AsyncRunner):
    """The same in an event loop, where a task is stopped by cancelling it."""

    def __init__(self, runner: AsyncRunner) -> None:
        super().__init__(lambda: runner.http, runner.clock)
        self._shared = runner

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def hold(self, name: str, limit: int) -> Callable[[], None]:
        return await self._shared.hold(name, limit)


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
                raise overdue(self._request)

    async def aclose(self) -> None:
        await self._stream.aclose()
