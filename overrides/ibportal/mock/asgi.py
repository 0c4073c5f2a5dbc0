"""The mock gateway as an ASGI application, for ASGI servers, `httpx.ASGITransport` and Schemathesis.

    app = App(MockGateway())

ASGI has no way to break a connection: `Fault.RESET` and `Fault.UNSENT` raise `ConnectionResetError` in the application,
which servers answer in ways of their own. `wire.serve` breaks connections truly.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import quote

from ibportal.mock.gateway import MockGateway
from ibportal.mock.reply import Fault, Reply
from ibportal.mock.request import Request

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class App:
    """Serves one mock gateway; HTTP only."""

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
                await receive()
                await send({"type": "websocket.close", "code": 1000})
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


async def _request(scope: Scope, receive: Receive) -> Request:
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    path: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    query: bytes = scope.get("query_string", b"")
    headers: list[tuple[bytes, bytes]] = list(scope["headers"])
    client: tuple[str, int] | None = scope.get("client")
    return Request(
        scope["method"],
        path.decode("latin-1"),
        query.decode("latin-1"),
        tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers),
        bytes(body),
        client[0] if client else "127.0.0.1",
    )


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
