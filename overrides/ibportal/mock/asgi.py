"""The mock gateway as an ASGI application, for ASGI servers, `httpx.ASGITransport` and Schemathesis.

    app = App(MockGateway())

ASGI has no way to break a connection: `Fault.RESET` and `Fault.UNSENT` raise `ConnectionResetError` in the application,
which servers answer in ways of their own, and a WebSocket that is to break is closed with 1011. `wire.serve` breaks
connections truly.
"""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import quote

from ibportal.mock.gateway import MockGateway
from ibportal.mock.reply import Fault, Refusal, Reply
from ibportal.mock.request import Request
from ibportal.mock.streams.outlet import DIALLING, Outlet
from ibportal.mock.streams.passage import Ending, Socket

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class App:
    """Serves one mock gateway: HTTP and WebSocket."""

    def __init__(self, gateway: MockGateway) -> None:
        self.gateway = gateway

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or go along with the server's start and stop."""
        match scope["type"]:
            case "lifespan":
                await _live(receive, send)
            case "http":
                await self._answer(await _request(scope, receive), receive, send)
            case "websocket":
                await self._stream(scope, receive, send)
            case kind:
                raise ValueError(f"not something this application serves: {kind}")

    async def _answer(self, request: Request, receive: Receive, send: Send) -> None:
        reply = self.gateway.answer(request)
        if reply.delay:
            await self.gateway.clock.sleep_async(reply.delay)
        match reply.fault:
            case Fault.HANG:
                await _given_up(receive)
            case Fault.RESET | Fault.UNSENT:
                raise ConnectionResetError("the mock gateway was told to break this connection")
            case Fault.HALF_BODY:
                await send(_head(reply))
                half = reply.body[: len(reply.body) // 2]
                await send({"type": "http.response.body", "body": half, "more_body": True})
                await _given_up(receive)
            case None:
                await send(_head(reply))
                await send({"type": "http.response.body", "body": reply.body})

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one WebSocket until either side closes it."""
        await receive()
        target = _target(scope)
        try:
            socket = self.gateway.socket(target.path, target.query, target.headers)
        except Refusal:
            await send({"type": "websocket.close"})  # which a server answers with 403 before a WebSocket is accepted
            return
        await send({"type": "websocket.accept"})
        outlet = Outlet(socket)
        listening = asyncio.create_task(_listen(socket, receive))
        try:
            await asyncio.sleep(DIALLING)
            socket.dial()
            while frames := await outlet.frames():
                for payload in frames:
                    await send(_frame(payload, binary=socket.binary))
            if not listening.done():
                await send({"type": "websocket.close", "code": socket.code if socket.ended is Ending.CLOSED else 1011})
        except OSError:  # what servers raise where the client has gone
            pass
        finally:
            outlet.close()
            socket.close()
            listening.cancel()


async def _listen(socket: Socket, receive: Receive) -> None:
    """Pass on what the client sends, until it has gone."""
    while (message := await receive())["type"] == "websocket.receive":
        payload: bytes | None = message.get("bytes")
        text: str = message.get("text") or ""
        socket.receive(text.encode() if payload is None else payload)
    socket.close()


def _frame(payload: bytes, *, binary: bool) -> Message:
    if not binary:
        try:
            return {"type": "websocket.send", "text": payload.decode()}
        except UnicodeDecodeError:  # ASGI has no text frames but of text
            pass
    return {"type": "websocket.send", "bytes": payload}


def _target(scope: Scope, body: bytes = b"") -> Request:
    """What is asked for."""
    path: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    query: bytes = scope.get("query_string", b"")
    headers: list[tuple[bytes, bytes]] = list(scope["headers"])
    client: tuple[str, int] | None = scope.get("client")
    return Request(
        scope.get("method", "GET"),
        path.decode("latin-1"),
        query.decode("latin-1"),
        tuple([(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]),
        body,
        client[0] if client else "127.0.0.1",
    )


async def _request(scope: Scope, receive: Receive) -> Request:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return _target(scope, b"".join(parts))


def _head(reply: Reply) -> Message:
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers]
    if reply.status not in (204, 304):
        headers.append((b"content-length", str(len(reply.body)).encode()))
    return {"type": "http.response.start", "status": reply.status, "headers": headers}


async def _given_up(receive: Receive) -> None:
    """Say nothing until the client has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _live(receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await send({"type": "lifespan.shutdown.complete"})
