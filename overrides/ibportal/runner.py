"""What performs the effects of a flow: `Runner` in this thread; `AsyncRunner`, in `runner_async`, in an event loop.

These two modules are where sync and async code stand side by side; nowhere else does a behaviour exist twice.
"""

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

import httpx

from ibportal.clock import Clock
from ibportal.flow import Blocking, Effect, Flow, Hold, Send, Sleep
from ibportal.http import Http
from ibportal.once import Once

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

TERMINATED = (204, 304)
"""The gateway ends these with a stray `0\\r\\n\\r\\n`, which corrupts the next reply on the connection (Q004)."""


class Runner:
    """Performs flows in the calling thread. Threads may share one.

    Args:
        connect: Makes what sends requests.
        clock: Time.
    """

    def __init__(self, connect: Callable[[], Http], clock: Clock) -> None:
        self.clock = clock
        self._http = Once(connect)
        self._places: dict[str, threading.Semaphore] = {}
        self._guard = threading.Lock()

    @property
    def http(self) -> Http:
        """What sends requests: connections are made when they are needed, which takes longer than all else here."""
        return self._http.get()

    @property
    def closed(self) -> bool:
        """Whether connections were closed for good."""
        return self._http.made is not None and self._http.made.is_closed

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
        request = self.http.requests.make(effect.request)
        start = self.clock.monotonic()
        end = start + effect.deadline
        _shorten(request, effect.deadline)
        response = self.http.exchange(request)
        stream = response.extensions.get("network_stream")
        if effect.sever and stream is not None and response.status_code in TERMINATED:
            stream.close()
        _shorten(request, end - self.clock.monotonic())
        response.stream = _Bounded(response, lambda: self.clock.monotonic() > end)
        try:
            response.read()
        finally:
            response.close()
        response.elapsed = dt.timedelta(seconds=self.clock.monotonic() - start)
        return response

    def hold(self, name: str, limit: int) -> Callable[[], None]:
        """Wait for one of `limit` places under `name`; what is returned gives it back."""
        place = self._places.get(name)
        if place is None:
            with self._guard:
                place = self._places.setdefault(name, threading.Semaphore(limit))
        place.acquire()
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
        import asyncio

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
                raise overdue(self._request)

    def close(self) -> None:
        self._stream.close()


def _shorten(request: httpx.Request, seconds: float) -> None:
    """Wait for the next piece no longer than the exchange has left: the transport looks here for head and body each."""
    timeout: dict[str, float | None] = request.extensions.get("timeout", {})
    read = timeout.get("read")
    timeout["read"] = max(0.001, seconds if read is None else min(read, seconds))


def overdue(request: httpx.Request) -> httpx.ReadTimeout:
    """What is raised for a reply that takes longer than it may."""
    return httpx.ReadTimeout("the deadline passed before the reply was complete", request=request)
