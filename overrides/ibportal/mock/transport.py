"""The mock gateway as an httpx transport, for either client: `Client(transport=mock.transport())`.

Time passes on the gateway's clock: a request that hangs takes as long as the client's read timeout, and no time at all
on the wall. Streams go the same way: `connect` opens WebSockets in process.
"""

from collections import deque
from collections.abc import AsyncIterator, Iterator, Mapping

import httpx

from ibportal.mock.gateway import MockGateway
from ibportal.mock.reply import Fault, Refusal, Reply
from ibportal.mock.request import Request
from ibportal.mock.streams.outlet import Outlet
from ibportal.mock.streams.passage import Socket
from ibportal.stream.connection import Closed, Connect

PATIENCE = 30.0
"""Seconds that a request without a read timeout is let hang before it is given up: in process, somebody has to."""


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers in process; what goes wrong below HTTP is raised as httpx raises it."""

    def __init__(self, gateway: MockGateway) -> None:
        self.gateway = gateway

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The gateway's reply to `request`."""
        request.read()
        reply = self._reply(request)
        seconds, broken = _before(request, reply)
        if seconds:
            self.gateway.clock.sleep(seconds)
        if broken is not None:
            raise broken
        return _response(reply, _Body(self.gateway, request, reply))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The gateway's reply to `request`."""
        await request.aread()
        reply = self._reply(request)
        seconds, broken = _before(request, reply)
        if seconds:
            await self.gateway.clock.sleep_async(seconds)
        if broken is not None:
            raise broken
        return _response(reply, _Body(self.gateway, request, reply))

    @property
    def connect(self) -> Connect:
        """Opens WebSockets to the gateway."""
        return self._connect

    async def _connect(self, url: str, headers: Mapping[str, str]) -> "MockConnection":
        path, _, query = httpx.URL(url).raw_path.decode("ascii").partition("?")
        try:
            socket = self.gateway.socket(path, query, tuple(headers.items()))
        except Refusal as refusal:
            raise ConnectionRefusedError(f"the mock gateway answers {refusal.answer.status} to {path}") from None
        return MockConnection(socket)

    def _reply(self, request: httpx.Request) -> Reply:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
        return self.gateway.answer(Request(request.method, path, query, headers, request.content))


class MockConnection:
    """A WebSocket in process: what is sent is heard at once, and time passes on the gateway's clock.

    IBKR is dialled when something is received for the first time: until then, what is sent comes too early.
    """

    def __init__(self, socket: Socket) -> None:
        self._socket = socket
        self._outlet = Outlet(socket)
        self._frames: deque[bytes] = deque()

    async def send(self, text: str) -> None:
        """Send a text frame; raises `Closed`."""
        if self._socket.ended is not None:
            raise Closed
        self._socket.receive(text.encode())

    async def receive(self) -> bytes:
        """The payload of the next frame; raises `Closed`."""
        if not self._frames:
            self._socket.dial()
            self._frames.extend(await self._outlet.frames())
        if not self._frames:
            raise Closed
        return self._frames.popleft()

    async def close(self) -> None:
        """Close it."""
        self._outlet.close()
        self._socket.close()


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a reply, whole, or its first half and then silence."""

    def __init__(self, gateway: MockGateway, request: httpx.Request, reply: Reply) -> None:
        self._gateway = gateway
        self._request = request
        self._halved = reply.fault is Fault.HALF_BODY
        self._bytes = reply.body[: len(reply.body) // 2] if self._halved else reply.body

    def __iter__(self) -> Iterator[bytes]:
        yield self._bytes
        if self._halved:
            self._gateway.clock.sleep(_patience(self._request))
            raise httpx.ReadTimeout("the mock gateway fell silent in the middle of the body", request=self._request)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._bytes
        if self._halved:
            await self._gateway.clock.sleep_async(_patience(self._request))
            raise httpx.ReadTimeout("the mock gateway fell silent in the middle of the body", request=self._request)


class _Connection:
    """Stands where httpx has the connection of a reply; there is none in process."""

    def close(self) -> None:
        """Nothing to close."""

    async def aclose(self) -> None:
        """Nothing to close."""


def _response(reply: Reply, body: _Body) -> httpx.Response:
    headers = list(reply.headers)
    return httpx.Response(reply.status, headers=headers, stream=body, extensions={"network_stream": _Connection()})


def _before(request: httpx.Request, reply: Reply) -> tuple[float, httpx.TransportError | None]:
    """How many seconds pass before the head of the reply, and what is raised then instead of it."""
    patience = _patience(request)
    match reply.fault:
        case Fault.UNSENT:
            return 0.0, httpx.ConnectError("the mock gateway was not reached", request=request)
        case Fault.RESET:
            return reply.delay, httpx.ReadError("the mock gateway reset the connection", request=request)
        case Fault.HANG:
            return patience, httpx.ReadTimeout("the mock gateway hangs", request=request)
        case Fault.HALF_BODY | None:
            if reply.delay > patience:
                return patience, httpx.ReadTimeout("the mock gateway is slow", request=request)
            return reply.delay, None


def _patience(request: httpx.Request) -> float:
    """Seconds for which the client waits for the next byte."""
    read = request.extensions.get("timeout", {}).get("read")
    return PATIENCE if read is None else float(read)
