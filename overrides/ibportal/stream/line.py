"""The one connection of a client, for all its streams: there while there are any, however they are run.

`Line` runs the driver in a thread that keeps no process alive, `AsyncLine` in a task of the running event loop.
"""

import asyncio
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ibportal import exchange
from ibportal.errors import StreamClosed, StreamError
from ibportal.flow import Flow
from ibportal.runner import Runner
from ibportal.runner_async import AsyncRunner
from ibportal.stream.connection import Connect, Streaming
from ibportal.stream.driver import Driver, Perform
from ibportal.stream.hub import Hub
from ibportal.stream.socket import Sockets
from ibportal.stream.subscription import Feed

if TYPE_CHECKING:
    from ibportal.core import Core

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds that a connection is given to end by itself when its client is closed."""
SLICE = 0.2
"""Seconds after which a pause is looked at again: whether it is still to be waited out."""


class _Line:
    """What both have.

    Args:
        core: The client's.
        transport: What the client sends requests through instead of the network.
        own: With what the gateway is verified, as `ibportal.tls.mount` says it.
        headers: What the client sends with every request.
    """

    def __init__(
        self,
        core: "Core",
        transport: object,
        own: tuple[str, ssl.SSLContext | bool] | None,
        headers: Mapping[str, str],
    ) -> None:
        self.hub = Hub(core.copes, core.clock)
        self._core = core
        self._transport = transport
        self._own = own
        self._headers = headers
        self._connect: Connect | None = None
        self._driver: Driver | None = None
        self._closed = False

    def _wake(self) -> None:
        driver = self._driver
        if driver is not None:
            driver.wake()

    def leave(self, feed: Feed[Any], confirmed: Callable[[], None]) -> None:
        """End a part in a subscription, and what is no longer used with it."""
        self.hub.leave(feed, confirmed)
        self._wake()

    def send(self, text: str) -> None:
        """Send a text once: an answer, say. It may be lost with the connection; it is not repeated on the next one.

        Raises `StreamClosed` where there is no connection: nothing was sent.
        """
        if not self.hub.send(text):
            raise StreamClosed("stream: not sent: there is no connection to the gateway now", operation="stream.send")
        self._wake()

    def forget(self, feed: Feed[Any]) -> None:
        """The same for a stream that nobody holds any more."""
        self.hub.forget(feed)
        self._wake()

    def _opens(self) -> Connect:
        """Opens WebSockets: where calls go, streams go too."""
        if self._connect is None:
            if isinstance(self._transport, Streaming):
                self._connect = self._transport.connect
            elif self._transport is not None:
                raise StreamError(
                    "stream.open: the `transport` of this client opens no WebSockets; a mock gateway's does",
                    operation="stream.open",
                )
            else:
                verify = True if self._own is None else self._own[1]
                self._connect = Sockets(verify, direct=self._own is not None, copes=self._core.copes)
        return self._connect

    def _check(self) -> None:
        if self._closed or self._core.closed():
            raise exchange.closed("stream.open")

    def _made(self, perform: Perform, retire: Callable[[], bool], loop: asyncio.AbstractEventLoop) -> Driver:
        return Driver(self.hub, self._core, perform, self._opens(), self._headers, retire, loop)


class Line(_Line):
    """The connection of a `Client`. Threads may share one."""

    def __init__(
        self,
        core: "Core",
        runner: Runner,
        transport: object,
        own: tuple[str, ssl.SSLContext | bool] | None,
        headers: Mapping[str, str],
    ) -> None:
        super().__init__(core, transport, own, headers)
        self._runner = runner
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def open(self, feed: Feed[Any]) -> None:
        """Subscribe, and connect if nothing did so far."""
        with self._lock:
            self._check()
            self._opens()
            self.hub.open(feed)
            if self._driver is None:
                loop = asyncio.new_event_loop()
                self._driver = self._made(_Elsewhere(self._runner), self._retire, loop)
                self._thread = threading.Thread(
                    target=self._run, args=(self._driver, loop), name="ibportal stream", daemon=True
                )
                self._thread.start()
            self._driver.wake()

    def close(self) -> None:
        """End all streams, and the connection."""
        with self._lock:
            self._closed, driver, thread = True, self._driver, self._thread
        self.hub.end()
        if driver is None or thread is None or thread is threading.current_thread():
            return
        driver.wake()
        thread.join(PATIENCE)
        if thread.is_alive():
            driver.stop()
            thread.join(PATIENCE)

    def _run(self, driver: Driver, loop: asyncio.AbstractEventLoop) -> None:
        try:
            with suppress(Exception, asyncio.CancelledError), asyncio.Runner(loop_factory=lambda: loop) as runner:
                runner.run(driver.run())  # it has told its streams, and the log, what it ends in
        finally:
            with self._lock:
                if self._driver is driver:
                    self._driver = None
                    self.hub.end(_ended())

    def _retire(self) -> bool:
        with self._lock:
            if not self.hub.idle:
                return False
            self._driver = None
            return True


class AsyncLine(_Line):
    """The connection of an `AsyncClient`, in one event loop at a time."""

    def __init__(
        self,
        core: "Core",
        runner: AsyncRunner,
        transport: object,
        own: tuple[str, ssl.SSLContext | bool] | None,
        headers: Mapping[str, str],
    ) -> None:
        super().__init__(core, transport, own, headers)
        self._runner = runner
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    def open(self, feed: Feed[Any]) -> None:
        """Subscribe, and connect if nothing did so far."""
        self._check()
        self._opens()
        loop = self._settled()
        self.hub.open(feed)
        if self._driver is None:
            self._driver = self._made(self._runner.run, self._retire, loop)
            self._task = loop.create_task(self._run(self._driver), name="ibportal stream")
        self._driver.wake()

    async def aclose(self) -> None:
        """End all streams, and the connection."""
        self._closed = True
        self.hub.end()
        task, driver = self._task, self._driver
        if driver is None or task is None or task.get_loop() is not asyncio.get_running_loop():
            return
        driver.wake()
        await asyncio.wait({task}, timeout=PATIENCE)
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=PATIENCE)

    def _settled(self) -> asyncio.AbstractEventLoop:
        """The running event loop; streams of the last one have ended with it.

        Raises `RuntimeError` where none runs, or the last one does, in another thread.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("streams of an AsyncClient are opened in a running event loop: in a coroutine") from None
        last, self._loop = self._loop, loop
        if last is None or last is loop:
            return loop
        if last.is_running():
            self._loop = last
            raise RuntimeError(
                "an AsyncClient is for one event loop at a time, and another one is using this; make two"
            )
        self._driver = self._task = None
        self.hub.end(_ended())
        self.hub.lost()
        return loop

    async def _run(self, driver: Driver) -> None:
        try:
            with suppress(Exception):
                await driver.run()  # it has told its streams, and the log, what it ends in
        finally:
            if self._driver is driver:
                self._driver = None
                self.hub.end(_ended())

    def _retire(self) -> bool:
        if not self.hub.idle:
            return False
        self._driver = None
        return True


def _ended() -> StreamClosed:
    return StreamClosed("stream: what ran it has ended; open it again", operation="stream.open")


class _Stopped(BaseException):
    """Thrown into a flow that nobody waits for any more."""


class _Stoppable(Runner):
    """Shares the connections and places of another runner, and ends its pauses when it is stopped."""

    def __init__(self, runner: Runner, stop: threading.Event) -> None:
        super().__init__(lambda: runner.http, runner.clock)
        self._shared = runner
        self._stop = stop

    def pause(self, seconds: float) -> None:
        """Wait, in slices."""
        while seconds > 0:
            if self._stop.is_set():
                raise _Stopped
            self.clock.sleep(min(seconds, SLICE))
            seconds -= SLICE

    def hold(self, name: str, limit: int) -> Callable[[], None]:
        """Wait for a place among all that the client does."""
        return self._shared.hold(name, limit)


class _Elsewhere:
    """Runs flows of a `Client`, which block, beside an event loop, in threads that keep no process alive."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    async def __call__(self, flow: Flow[T], /) -> T:
        """The result of `flow`; when cancelled, the flow is stopped at its next pause."""
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[T] = loop.create_future()
        stop = threading.Event()
        runner = _Stoppable(self._runner, stop)

        def told(value: T | None, error: BaseException | None) -> None:
            if not outcome.done():
                if error is None:
                    outcome.set_result(value)  # type: ignore[arg-type]
                else:
                    outcome.set_exception(error)

        def work() -> None:
            value: T | None = None
            failure: BaseException | None = None
            try:
                value = runner.run(flow)
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                failure = error
            with suppress(RuntimeError):  # the loop is closed: nobody waits
                loop.call_soon_threadsafe(told, value, failure)

        threading.Thread(target=work, name="ibportal stream call", daemon=True).start()
        try:
            return await outcome
        finally:
            stop.set()
