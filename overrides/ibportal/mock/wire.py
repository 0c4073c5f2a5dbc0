"""The mock gateway on a socket, with the manners of IBKR's Java gateway.

What a client meets there and nowhere else: HTTP/1.1 only; every forwarded reply chunked and without a Content-Length;
a chunked request body lost on the way; a stray terminator after 204 and 304 that corrupts the next reply on the
connection; silence instead of a 502; five requests upstream at a time, whoever still waits for them; limits of 4 096
and 8 192 bytes. What it does to requests and replies between client and IBKR is in `forward`: the mock is asked, and
logs, what IBKR would have seen. Bodies are read by h11; replies are written by hand, as no library would write them.
WebSockets are in `websocket`.

    with serve(MockGateway()) as url:
        Client(url)
"""

import asyncio
import contextlib
import re
import ssl
import threading
from collections.abc import Callable, Coroutine, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Protocol, Self

import h11

from ibportal.mock import forward, websocket
from ibportal.mock.certificate import context
from ibportal.mock.own import goes_upstream
from ibportal.mock.reply import Answer, Fault, Refusal, Reply
from ibportal.mock.request import Request
from ibportal.mock.streams.passage import Socket

UPSTREAM_SLOTS = 5
"""Requests the gateway has open upstream at a time, for all clients together; more wait, without end."""
LONGEST_LINE = 4096
"""Bytes of a request line; a longer one is answered 414."""
LONGEST_HEAD = 8192
"""Bytes of all headers; more are answered 400."""

CLEAR, CLEARED = "/clear", b"cleared"
"""Where a client has the gateway forget its cookies, and what it says then."""
ABSOLUTE = Answer(status=500, text="Internal Server Error", media=None)
"""What a request for an absolute URL is answered."""

_BODILESS = (204, 304)
_LENGTHS = ("content-length", "transfer-encoding")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LINE = re.compile(r"(?P<method>\S+) (?P<target>\S+) HTTP/1\.(?P<minor>[01])")
_NO_PHRASE = (103, 208, 226, 418, 451, 508)
"""Statuses that the gateway's Netty has no reason for."""
_PHRASES = {
    **{each.value: each.phrase for each in HTTPStatus if each.value not in _NO_PHRASE},
    413: "Request Entity Too Large",  # Python words these three otherwise in newer versions
    414: "Request-URI Too Long",
    416: "Requested Range Not Satisfiable",
}
_CLASSES = {1: "Informational", 2: "Success", 3: "Redirection", 4: "Client Error", 5: "Server Error"}
"""What Netty calls a status that it does not know, by its first digit."""


class Answering(Protocol):
    """What is served: a mock gateway."""

    @property
    def allow(self) -> Sequence[str] | None:
        """Client addresses let in; None for all."""
        ...

    def answer(self, request: Request) -> Reply:
        """The reply to `request`."""
        ...

    def socket(self, path: str, query: str, headers: Sequence[tuple[str, str]]) -> Socket:
        """A client's WebSocket; raises `Refusal` where the upgrade is refused."""
        ...


class Wire:
    """One listening socket in front of a mock gateway."""

    def __init__(self, gateway: Answering, *, tls: ssl.SSLContext | None) -> None:
        self._gateway = gateway
        self._tls = tls
        self._jar = forward.Jar()
        self._slots = asyncio.Semaphore(UPSTREAM_SLOTS)
        self._connections: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(self, host: str, port: int) -> int:
        """Listen; returns the port, which is a free one where 0 is asked for.

        Raises `OSError` when the port is taken: unlike the Java gateway, which prints its banner and stays deaf.
        """
        self._server = await asyncio.start_server(self._accepted, host, port, ssl=self._tls, limit=2**20)
        bound: int = self._server.sockets[0].getsockname()[1]
        return bound

    async def stop(self) -> None:
        """Close everything, what still hangs included."""
        assert self._server is not None  # noqa: S101 - stopped after it was started
        self._server.close()
        waiting = list(self._connections)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await self._server.wait_closed()

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in a task
        self._connections.add(task)
        try:
            await _Connection(reader, writer, self._answer, self._socket).serve()
        except (ConnectionError, asyncio.CancelledError, ssl.SSLError):
            writer.transport.abort()
        finally:
            self._connections.discard(task)

    async def _answer(self, request: Request) -> Reply:
        """The gateway's own reply, at once; or IBKR's, for which a slot is needed.

        Nobody notices that a client has left before its reply is written: what waits for a slot is sent all the same.
        """
        if not goes_upstream(self._gateway.allow, request):
            reply = await self._asked(request)
            if reply.body == CLEARED and forward.routed(request.path) == CLEAR:
                self._jar.clear()
            return reply
        async with self._slots:
            reply = await self._asked(forward.sent(request, self._jar))
        return forward.passed(request, reply, self._jar)

    def _socket(self, request: Request) -> Socket:
        """A WebSocket, with the upgrade that IBKR sees; the IP filter and the slots of requests count for nothing."""
        seen = forward.upgraded(request, self._jar)
        return self._gateway.socket(seen.path, seen.query, seen.headers)

    async def _asked(self, request: Request) -> Reply:
        reply = self._gateway.answer(request)
        if reply.delay:
            await asyncio.sleep(reply.delay)
        return reply


class _Connection:
    """One client's connection: requests in order, each answered before the next is read."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        answer: Callable[[Request], Coroutine[Any, Any, Reply]],
        socket: Callable[[Request], Socket],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._answer = answer
        self._socket = socket
        self._ahead = b""
        """What has come of the next request already."""

    async def serve(self) -> None:
        """Answer requests until one side closes."""
        while True:
            head = await self._head()
            if head is None:
                break
            refused = _refused(head)
            if refused is not None:
                self._writer.write(refused)
                break
            line = _LINE.fullmatch(head.partition(b"\r\n")[0].decode("latin-1"))
            if line is None:
                break
            if _is_never_answered(line["method"], line["target"]):
                await self._reader.read()  # until the client gives up
                break
            request = await self._request(line["method"], line["target"])
            if request is not None and websocket.is_upgrade(request):
                await self._upgraded(request)
                break
            if request is None or not await self._answered(request, line["minor"]):
                break
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await self._writer.drain()
            self._writer.close()
            await self._writer.wait_closed()

    async def _head(self) -> bytes | None:
        """The bytes up to the blank line after the headers, which stay to be read; None at the end."""
        while b"\r\n\r\n" not in self._ahead:
            if b"\r\n" not in self._ahead[: LONGEST_LINE + 2] and len(self._ahead) > LONGEST_LINE:
                break
            if len(self._ahead) > LONGEST_LINE + LONGEST_HEAD:
                break
            more = await self._reader.read(65536)
            if not more:
                return None
            self._ahead += more
        return self._ahead.partition(b"\r\n\r\n")[0]

    async def _request(self, method: str, target: str) -> Request | None:
        """The next request, headers and body read; None if they cannot be."""
        parser = h11.Connection(h11.SERVER, max_incomplete_event_size=LONGEST_LINE + LONGEST_HEAD + 4)
        parser.receive_data(_acceptable(self._ahead))
        headers: tuple[tuple[str, str], ...] = ()
        body: list[bytes] = []
        while True:
            try:
                event = parser.next_event()
            except h11.RemoteProtocolError:
                return None
            if event is h11.NEED_DATA:
                more = await self._reader.read(65536)
                if not more:
                    return None
                parser.receive_data(more)
            elif isinstance(event, h11.Request):
                headers = tuple(
                    (name.decode("latin-1"), value.decode("latin-1")) for name, value in event.headers.raw_items()
                )
            elif isinstance(event, h11.Data):
                body.append(bytes(event.data))
            elif isinstance(event, h11.EndOfMessage):
                self._ahead = parser.trailing_data[0]
                path, _, query = target.partition("#")[0].partition("?")
                peer = self._writer.get_extra_info("peername")
                return Request(method, path, query, headers, b"".join(body), peer[0] if peer else "127.0.0.1")
            else:
                return None

    async def _upgraded(self, request: Request) -> None:
        """Serve a WebSocket to its end."""
        try:
            socket = self._socket(request)
        except Refusal as refusal:
            reply = Reply.of(refusal.answer, forwarded=False)
            framing = _Framing("1", close=True, bodiless=False)
            self._writer.write(framing.head(reply) + framing.body(reply))
            return
        self._writer.write(websocket.accepted(request))
        await websocket.serve(self._reader, self._writer, socket, self._ahead)

    async def _answered(self, request: Request, minor: str) -> bool:
        """Write the reply; returns whether the connection goes on."""
        framing = _Framing.of(request, minor)
        absolute = request.path.startswith(("http://", "https://"))
        reply = Reply.of(ABSOLUTE, forwarded=False) if absolute else await self._answer(request)
        match reply.fault:
            case Fault.HANG:
                await self._reader.read()
                return False
            case Fault.RESET | Fault.UNSENT:
                self._writer.transport.abort()
                return False
            case Fault.HALF_BODY:
                self._writer.write(framing.head(reply) + _chunk(reply.body[: len(reply.body) // 2]))
                await self._writer.drain()
                await self._reader.read()
                return False
            case None:
                self._writer.write(framing.head(reply) + framing.body(reply))
                await self._writer.drain()
                return not framing.close


@dataclass(frozen=True)
class _Framing:
    """How the reply to one request is framed."""

    minor: str
    """Of the HTTP version: 1.0 is answered in 1.0, with no framing at all but the end of the connection."""
    close: bool
    bodiless: bool

    @classmethod
    def of(cls, request: Request, minor: str) -> Self:
        """As a request asks for it."""
        connection = (request.header("connection") or "").lower()
        close = "keep-alive" not in connection if minor == "0" else "close" in connection
        return cls(minor, close, request.method == "HEAD")

    def head(self, reply: Reply) -> bytes:
        """The status line and the headers; a forwarded reply is chunked whatever it said of its length."""
        status = reply.status
        phrase = _PHRASES.get(status) or f"{_CLASSES.get(status // 100, 'Unknown Status')} ({status})"
        lines = [f"HTTP/1.{self.minor} {status} {phrase}"]
        lines += [f"{name}: {value}" for name, value in reply.headers if name.lower() not in _LENGTHS]
        if self.minor == "0":
            lines += [] if self.close else ["Connection: keep-alive"]
        else:
            lines += ["Connection: close"] if self.close else []
        if not reply.forwarded:
            lines += [f"Content-Length: {len(reply.body)}"]
        elif self.minor == "1" and not self.bodiless:
            lines += ["Transfer-Encoding: chunked"]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def body(self, reply: Reply) -> bytes:
        """The body as it is framed. After a 204 or 304 too: the terminator that nobody expects (Q004)."""
        if self.bodiless:
            return b""
        if self.minor == "0" or not reply.forwarded:
            return reply.body
        return (_chunk(reply.body) if reply.body and reply.status not in _BODILESS else b"") + b"0\r\n\r\n"


def _refused(head: bytes) -> bytes | None:
    """The answer to a head that is too long; None if there is nothing to refuse."""
    line, *headers = head.split(b"\r\n")
    if len(line) > LONGEST_LINE:
        return b"HTTP/1.0 414 Request-URI Too Long\r\n\r\n"
    if sum(map(len, headers)) > LONGEST_HEAD:
        return b"HTTP/1.1 400 Bad Request\r\n\r\n"
    return None


def _is_never_answered(method: str, target: str) -> bool:
    """Whether the gateway logs an exception and says nothing: unknown methods, broken escapes, and `GET /status`."""
    return method not in _METHODS or _BAD_ESCAPE.search(target) is not None or target.partition("?")[0] == "/status"


def _acceptable(data: bytes) -> bytes:
    """`data` as h11 accepts it: with a Host, and a target of ASCII; the gateway asks for neither."""
    head, blank, rest = data.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    if not any(header.lower().startswith(b"host:") for header in headers):
        headers.append(b"Host: 127.0.0.1")
    method, version = line[: line.index(b" ")], line[line.rindex(b" ") :]
    return b"\r\n".join([method + b" /" + version, *headers]) + blank + rest


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


@contextmanager
def serve(gateway: Answering, port: int = 0, *, host: str = "127.0.0.1", tls: bool = True) -> Generator[str]:
    """Serve `gateway` from a thread of its own, with all manners; gives the base URL, `/v1/api` included."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="ibportal-mock", daemon=True)
    thread.start()
    wire = Wire(gateway, tls=context(manners=True) if tls else None)

    def call(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result()

    try:
        bound = call(wire.start(host, port))
        try:
            yield f"{'https' if tls else 'http'}://{host}:{bound}/v1/api"
        finally:
            call(wire.stop())
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
