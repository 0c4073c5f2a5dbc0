"""Moves the bytes of a stream: connects, reads, sends, waits, and begins anew, for as long as anybody listens.

All thinking is the hub's. Both clients run the same driver: `AsyncClient` in a task of its event loop, `Client` in an
event loop of its own, in a thread that keeps no process alive.
"""

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ibportal.errors import (
    ApiError,
    IbportalError,
    NoGateway,
    PacingViolation,
    StreamClosed,
    Unavailable,
)
from ibportal.flow import Flow, done
from ibportal.log import LOG
from ibportal.session import opening
from ibportal.session.tracker import State
from ibportal.stream.connection import Closed, Connect, Connection
from ibportal.stream.gap import Cause
from ibportal.stream.hub import Hub, Phase
from ibportal_generated.calls import session as calls

if TYPE_CHECKING:
    from ibportal.core import Core

T = TypeVar("T")

# Quirks whose cures are here; each is described in a file of its own in `ibportal.quirks`.
ANY_PATH = "stream-any-path"
CLOSE_CODES = "stream-close-codes"
SOCKETS = "stream-sockets"

LONGEST_BACK_OFF = 60.0
"""Seconds between two attempts to connect, at most."""
LIVED = 5.0
"""Seconds that a connection has to be of use for the next to be made at once."""
GRACE = 0.25
"""Seconds, real ones, for frames that have come already to be read before a connection is taken for dead."""
SENDING = 10.0
"""Seconds, real ones, for one text to be sent."""
CONFIRMING = 1.0
"""Seconds, real ones, for the gateway to confirm the last ends of subscriptions."""
BATCH = 128
"""Frames after which whoever consumes them gets a turn, however many wait."""


class Perform(Protocol):
    """Runs flows of the client."""

    def __call__(self, flow: Flow[T], /) -> Awaitable[T]:
        """The result of `flow`."""
        ...


class Mute(Exception):
    """The gateway accepted a connection and said nothing, or nothing any more."""

    def __init__(self, cause: Cause) -> None:
        super().__init__("the gateway is silent")
        self.cause = cause


class Driver:
    """Runs until nobody listens.

    Args:
        hub: What thinks.
        core: The client's.
        perform: Runs the client's flows.
        connect: Opens connections.
        headers: Sent with the handshake, besides the session's cookie.
        retire: Whether it may end, asked whenever nobody listens; after a yes it is not used again.
        loop: Where it runs.
    """

    def __init__(
        self,
        hub: Hub,
        core: "Core",
        perform: Perform,
        connect: Connect,
        headers: Mapping[str, str],
        retire: Callable[[], bool],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self._hub = hub
        self._core = core
        self._clock = core.clock
        self._perform = perform
        self._connect = connect
        self._headers = headers
        self._retire = retire
        self._loop = loop
        self._task: asyncio.Task[Any] | None = None
        self._woken = asyncio.Event()
        self._unused = asyncio.Event()
        self._asking = False
        self._ever = False
        self._failures = 0

    def wake(self) -> None:
        """Something changed: look at it. Any thread may say so, at any time."""
        try:
            self._loop.call_soon_threadsafe(self._look)
        except RuntimeError:  # the loop is closed: there is nothing to wake
            return

    def stop(self) -> None:
        """End at once."""
        if self._task is not None:
            self._loop.call_soon_threadsafe(self._task.cancel)

    async def run(self) -> None:
        """Stay connected until nobody listens, or for as long as no connection can be expected."""
        self._task = asyncio.current_task()
        ends = self._clock.on_advance(self.wake)
        restorers = self._core.session.restorers
        restorers.append(self._restore)
        try:
            while not self._retire():
                await self._until_unused(self._stay_connected())
        except BaseException as error:
            self._hub.end(_broken(error))
            if isinstance(error, Exception):
                LOG.exception("stream: it has ended")
            raise
        finally:
            restorers.remove(self._restore)
            ends()

    def _look(self) -> None:
        self._woken.set()
        if self._hub.phase is Phase.APART:
            self._hub.tick()
        if self._hub.idle:
            self._unused.set()

    async def _until_unused(self, work: Coroutine[Any, Any, None]) -> None:
        """Do `work` until it ends or nobody listens any more."""
        working = self._loop.create_task(work, name="ibportal stream")
        try:
            while not working.done():
                self._unused.clear()
                self._look()
                await self._first(working)
                if self._hub.idle:
                    break
            if working.done():
                working.result()
        finally:
            await _cancelled(working)

    async def _first(self, working: "asyncio.Task[None]") -> None:
        """Wait until `working` has ended, or nobody listens and the gateway has confirmed what it confirms."""
        unused = self._loop.create_task(self._unused.wait())
        try:
            await asyncio.wait({working, unused}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _cancelled(unused)
        end = self._loop.time() + CONFIRMING
        while not working.done() and self._hub.unconfirmed and self._loop.time() < end:
            await asyncio.wait({working}, timeout=0.01)

    async def _stay_connected(self) -> None:
        """One connection after another."""
        while True:
            cause = Cause.RECONNECTED
            try:
                await self._connected_once()
            except Mute as error:
                cause = error.cause
                LOG.warning("stream: the gateway is silent; the connection is made anew")
            except Closed:
                if not self._core.copes(CLOSE_CODES):
                    self._hub.end(_broken(None))
                    return
                LOG.info("stream: the connection was closed; it is made anew")
            except OSError as error:
                LOG.warning("stream: no connection: %s", error)
            except IbportalError as error:
                if not self._ever and _final(error):
                    self._hub.end(error)
                    return
                LOG.warning("stream: no connection: %s", error)
            finally:
                useful = self._hub.worked or self._hub.ready_for >= LIVED
                self._ever = self._ever or self._hub.phase is Phase.READY
                self._hub.lost(cause)
                self._look()
            self._failures = 0 if useful else self._failures + 1
            await self._pause(_back_off(self._failures, self._core.random))

    async def _connected_once(self) -> None:
        """Connect, and stay so until it breaks. Raises what broke it."""
        brokerage = self._hub.needs_brokerage
        session = await self._asked(_prepared(self._core, brokerage=brokerage))
        headers = {**self._headers, "Cookie": f"api={session}"}
        connection = await self._connect(self._url(), headers)
        try:
            self._hub.connected(session, brokerage=brokerage)
            await self._converse(connection)
        finally:
            # One after the other: what is left open takes one of the gateway's five places.
            if self._core.copes(SOCKETS):
                await connection.close()

    def _url(self) -> str:
        """Where the WebSocket is; the gateway accepts any path, and says nothing on a wrong one (Q218)."""
        base = f"ws{self._core.options.base_url.removeprefix('http')}"
        return f"{base}/ws" if self._core.copes(ANY_PATH) else f"{base.removesuffix('/v1/api')}/ws"

    async def _converse(self, connection: Connection) -> None:
        tasks = {self._loop.create_task(work) for work in (self._read(connection), self._tend(connection))}
        try:
            ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in ended:
                task.result()
        finally:
            for task in tasks:
                await _cancelled(task)

    async def _read(self, connection: Connection) -> None:
        """Pass every frame to the hub."""
        hub, receive = self._hub, connection.receive
        handle = hub.receive
        while True:
            for _ in range(BATCH):
                handle(await receive())
                if hub.changed:
                    hub.changed = False
                    self._woken.set()
            await asyncio.sleep(0)

    async def _tend(self, connection: Connection) -> None:
        """Send what is to be sent, do what is due, and notice when nothing comes any more."""
        hub = self._hub
        proving: asyncio.Task[None] | None = None
        try:
            while True:
                self._woken.clear()
                hub.tick()
                await self._send(connection)
                if hub.idle:
                    self._unused.set()
                await self._mind_silence()
                if proving is not None and proving.done():
                    await proving
                    proving = None
                if hub.waits_for_brokerage and proving is None:
                    proving = self._loop.create_task(self._prove())
                await self._wait(hub.deadline)
        finally:
            if proving is not None:
                await _cancelled(proving)

    async def _send(self, connection: Connection) -> None:
        outbox = self._hub.outbox
        try:
            while outbox:
                async with asyncio.timeout(SENDING):
                    await connection.send(outbox[0])
                outbox.popleft()
        except TimeoutError:
            raise Mute(Cause.SILENT) from None

    async def _mind_silence(self) -> None:
        """Raise `Mute` for a connection on which nothing comes; when time has jumped, it may not have been read yet."""
        hub = self._hub
        if hub.mute or hub.silent:
            await asyncio.sleep(GRACE)
            if hub.mute or hub.silent:
                raise Mute(Cause.SILENT)

    async def _prove(self) -> None:
        """See to it that there is a brokerage session, for as long as it takes, and subscribe to what waited for it."""
        failures = 0
        while self._hub.waits_for_brokerage:
            try:
                await self._asked(_proven(self._core))
            except IbportalError as error:
                LOG.warning("stream: no brokerage session: %s", error)
                if _final(error):
                    self._hub.refuse(error)
            else:
                self._hub.brokered()
                self._look()
                return
            failures += 1
            await self._pause(_back_off(failures, self._core.random))

    async def _asked(self, flow: Flow[T]) -> T:
        """The result of a flow of ours; what it restores, it restores for us."""
        self._asking = True
        try:
            return await self._perform(flow)
        finally:
            self._asking = False

    def _restore(self, core: "Core") -> Flow[None]:
        """The brokerage session was opened anew by somebody else: what was subscribed to is so no more (Q031)."""
        del core
        if not self._asking:
            self._loop.call_soon_threadsafe(self._replay)
        return done(None)

    def _replay(self) -> None:
        if self._hub.brokerage:
            self._hub.unbrokered()
            self._hub.brokered()
            self._look()

    async def _pause(self, seconds: float) -> None:
        """Wait by the client's clock."""
        end = self._clock.monotonic() + seconds
        while self._clock.monotonic() < end:
            self._woken.clear()
            await self._wait(end)

    async def _wait(self, until: float) -> None:
        """Wait for something to change, but no longer than until then."""
        seconds = max(0.0, until - self._clock.monotonic())
        try:
            async with asyncio.timeout(None if seconds == math.inf else seconds):
                await self._woken.wait()
        except TimeoutError:
            return


def _prepared(core: "Core", *, brokerage: bool) -> Flow[str]:
    """What the gateway calls this session, which a socket has to say; and a brokerage session, if one is needed."""
    reply = yield from core.once(calls.tickle())
    if brokerage:
        yield from opening.prime(core)
    return reply.value.session or ""


def _proven(core: "Core") -> Flow[None]:
    """The stream says that the brokerage session is gone, or nobody has asked yet: look, and open one if so (Q201)."""
    state = yield from opening.check(core)
    if state is not State.BROKERAGE and core.options.brokerage:
        yield from opening.ensure_soon(core)
    yield from opening.prime(core)


def _final(error: IbportalError) -> bool:
    """Whether waiting does not help: somebody has to do something."""
    return isinstance(error, ApiError | NoGateway) and not isinstance(error, Unavailable | PacingViolation)


def _back_off(failures: int, chance: random.Random) -> float:
    """Seconds before the next attempt after so many in a row that led nowhere; none after one that did."""
    return min(LONGEST_BACK_OFF, 2.0 ** (failures - 1)) * chance.uniform(0.75, 1.25) if failures else 0.0


def _broken(error: BaseException | None) -> StreamClosed:
    closed = StreamClosed("stream: the connection has ended; open the stream again", operation="stream.open")
    closed.__cause__ = error
    return closed


async def _cancelled(task: "asyncio.Task[Any]") -> None:
    """Cancel `task`, and wait until it has ended, however it does."""
    if not task.cancelling():  # a second time would interrupt what it does to end
        task.cancel()
    await asyncio.wait({task})
    if not task.cancelled():
        task.exception()  # it has been seen
