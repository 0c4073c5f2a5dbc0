"""A proxy between any client and the gateway that writes down what they say to each other, without secrets.

It listens on loopback, passes every request on as it is, and writes each exchange below `/v1/api` as a line of JSON:
the operation, its values, the reply, and where that differs from the contract. Ids, names, tokens and addresses are
replaced (`pseudonyms`) before anything is written; cookies and most headers are left out; what is not below `/v1/api`,
such as the login, is passed on and never written down, and neither are streams (WebSocket).

    with record("https://127.0.0.1:5000/v1/api", Path("monday.jsonl"), contract) as recording:
        Client(recording.url)
"""

import asyncio
import json
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qsl, unquote

import httpx
import msgspec

from ibportal import body
from ibportal.exchange import checked
from ibportal.mock.asgi import Message, Receive, Scope, Send
from ibportal.mock.contract import Contract
from ibportal.mock.recording import Exchange
from ibportal.mock.server import served
from ibportal.node import is_array, is_object
from ibportal.proof.pseudonyms import Pseudonyms
from ibportal.proof.replies import Replies
from ibportal.stream.connection import Closed, Connect, Connection
from ibportal.stream.socket import Sockets
from ibportal.tls import Verify, context

API = ("/v1/api/", "/v1/portal/")
"""Below which lies what is written down."""
KEPT = ("Content-Type", "Retry-After", "Location")
"""Headers of a reply that mean something to a client."""
TIMEOUT = httpx.Timeout(60.0, connect=5.0)
"""Seconds. The gateway hangs for ever when it loses IBKR (Q010); whoever waits is told in the end."""
NO_IDLING = httpx.Limits(max_keepalive_connections=0)
"""Nobody who waits is to meet what a reply left behind on the connection: a 204 ends in a stray terminator (Q004)."""
_OF_ONE_HOP = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "host",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that are about one connection, and those about an encoding that is undone here."""
_OF_STREAMS = (b"cookie", b"origin", b"user-agent")
"""Headers of a WebSocket's handshake that are about more than one connection."""
_BODILESS = (204, 304)
_API = tuple(each.encode() for each in API)
_OURS = "ibportal.proof.recorder"
"""Marks a reply that is no gateway's."""


class Recording:
    """A recording while it is made: exchanges without secrets, in memory and in a file."""

    def __init__(self, file: Path, contract: Contract) -> None:
        self.file = file
        self.url = ""
        """Where the proxy listens, `/v1/api` included."""
        self.exchanges: list[Exchange] = []
        self._contract = contract
        self._replies = Replies(contract)
        self._pseudonyms = Pseudonyms()
        self._stale = False
        """The file has not all of `exchanges`, or something in it that was learnt to be secret."""

    def write(self) -> None:
        """Write everything into a new file, and put it in the place of the old one when it is whole."""
        self._stale = True
        file = self.file.resolve()
        new = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            new.touch(mode=0o600)
            new.write_bytes(b"".join(map(_line, self.exchanges)))
            new.replace(file)
        finally:
            new.unlink(missing_ok=True)
        self._stale = False

    def add(self, request: httpx.Request, response: httpx.Response) -> None:
        """Write one exchange down. A name that is learnt now is taken out of what was written before as well."""
        known = len(self._pseudonyms.words())
        clean = self._without_secrets(self._read(request, response))
        self.exchanges.append(clean)
        if len(self._pseudonyms.words()) > known:
            self.exchanges = [self._without_secrets(each) for each in self.exchanges]
            self._stale = True
        if self._stale or not self.file.exists():
            self.write()
            return
        self._stale = True  # until the whole line is written: a full disk takes half of one
        with self.file.open("ab") as file:
            file.write(_line(clean))
        self._stale = False

    def finish(self) -> None:
        """Write what could not be written when it came; raises `OSError` if it still cannot."""
        if self._stale:
            self.write()

    def _read(self, request: httpx.Request, response: httpx.Response) -> Exchange:
        raw = request.url.raw_path.decode("ascii")
        path, _, query = raw.partition("?")
        prefix = next(each for each in API if path.startswith(each))
        bare = f"/{path.removeprefix(prefix)}"
        found = self._contract.route(request.method, bare)
        operation, values = found or (None, {})
        asked, reply = _value(request.content), _value(response.content)
        text = reply if isinstance(reply, str) and not response.content.lstrip().startswith(b'"') else None
        said = (
            [f"{each.kind}: {each.place or '/'}" for each in self._replies.differences(operation, response)]
            if operation
            else ["undocumented operation"]
        )
        return Exchange(
            operation=operation.name if operation else "",
            method=request.method,
            template=operation.path if operation else unquote(bare),
            status=response.status_code,
            path=values,
            query=parse_qsl(query, keep_blank_values=True),
            body=asked if is_object(asked) or is_array(asked) else None,
            headers={name: response.headers[name] for name in KEPT if name in response.headers},
            reply=None if text is not None else reply,
            text="" if not response.content.strip() else text,
            differences=list(dict.fromkeys(said)),
        )

    def _without_secrets(self, exchange: Exchange) -> Exchange:
        clean = self._pseudonyms
        reply, asked = clean.value(exchange.reply), clean.value(exchange.body)
        path = clean.value(exchange.path)
        return msgspec.structs.replace(
            exchange,
            reply=reply,
            body=asked,
            path=path,
            template=clean.text(exchange.template),
            query=[(name, *clean.value({name: value}).values()) for name, value in exchange.query],
            headers={name: clean.text(value) for name, value in exchange.headers.items()},
            text=exchange.text and clean.broken(exchange.text),
            differences=[clean.text(each) for each in exchange.differences],
        )


class Proxy:
    """The ASGI application that passes requests on to a gateway."""

    def __init__(
        self, upstream: str, recording: Recording, transport: httpx.AsyncBaseTransport, connect: Connect
    ) -> None:
        self._origin = httpx.URL(upstream).copy_with(raw_path=b"/")
        self._recording = recording
        self._transport = transport
        self._connect = connect

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on, or one stream."""
        if scope["type"] == "websocket":
            await self._stream(scope, receive, send)
            return
        request = await self._request(scope, receive)
        if request is None:
            return
        response = await self._answer(request)
        try:
            if request.url.raw_path.startswith(_API) and not response.extensions.get(_OURS):
                self._recording.add(request, response)
        finally:  # whatever becomes of the recording: whoever placed an order has to hear of it
            await _send(response, send)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        """The gateway's whole reply, or one that says that there was none."""
        try:
            response = await self._transport.handle_async_request(request)
            await response.aread()
        except httpx.HTTPError as error:
            said = {"error": f"ibportal record: no answer from the gateway: {type(error).__name__}"}
            status = 504 if isinstance(error, httpx.TimeoutException) else 502
            return httpx.Response(status, json=said, extensions={_OURS: True})
        return response

    async def _request(self, scope: Scope, receive: Receive) -> httpx.Request | None:
        """The client's request; None if it hung up in the middle: half of it is not what it meant to say."""
        content = bytearray()
        more = True
        while more:
            message: Message = await receive()
            if message["type"] == "http.disconnect":
                return None
            content += message.get("body", b"")
            more = message.get("more_body", False)
        headers: list[tuple[bytes, bytes]] = [(name, value) for name, value in scope["headers"] if _passes(name)]
        return httpx.Request(
            scope["method"],
            self._target(scope),
            headers=headers,
            content=bytes(content) if content or scope["method"] not in ("GET", "HEAD") else None,
            extensions={"timeout": TIMEOUT.as_dict()},
        )

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what both sides say, until one of them ends it."""
        await receive()
        target = self._target(scope)
        headers: list[tuple[bytes, bytes]] = [each for each in scope["headers"] if each[0] in _OF_STREAMS]
        named = {name.decode("ascii"): value.decode("latin-1") for name, value in headers}
        try:
            line = await self._connect(str(target.copy_with(scheme=target.scheme.replace("http", "ws"))), named)
        except OSError:
            await send({"type": "websocket.close"})  # which a server answers with 403 before a WebSocket is accepted
            return
        await send({"type": "websocket.accept"})
        up, down = asyncio.create_task(_up(receive, line)), asyncio.create_task(_down(line, send))
        try:
            await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
            if not up.done():
                with suppress(OSError):  # what servers raise where the client has gone meanwhile
                    await send({"type": "websocket.close", "code": 1011})
        finally:
            up.cancel()
            down.cancel()
            await asyncio.gather(up, down, return_exceptions=True)
            await line.close()

    def _target(self, scope: Scope) -> httpx.URL:
        query: bytes = scope["query_string"]
        return self._origin.copy_with(raw_path=scope["raw_path"] + (b"?" + query if query else b""))


@contextmanager
def record(
    upstream: str,
    file: Path,
    contract: Contract,
    *,
    port: int = 0,
    tls: bool = True,
    verify: Verify = None,
) -> Generator[Recording]:
    """Listen on loopback, pass requests on to the gateway at `upstream`, and write what is said into `file`.

    Args:
        upstream: The gateway's address, `/v1/api` included.
        file: Where to; what was in it is lost. It is whole after each exchange, however the recording ends.
        contract: What replies are held against.
        port: Where to listen; 0 takes a free one.
        tls: HTTPS with a certificate made now, or HTTP.
        verify: What the gateway's certificate is checked against, as `Client(verify=…)` takes it: on loopback its own
            is accepted.

    Raises:
        OSError: The port is taken, or the file cannot be written, at the beginning or in the end.
        ValueError: That is no address, no certificate, or no port.
    """
    address = checked(upstream)
    recording = Recording(file, contract)
    trust = context(verify, address)
    transport = httpx.AsyncHTTPTransport(verify=trust, limits=NO_IDLING)
    connect = Sockets(trust, direct=True, copes=lambda _: True)
    with served(Proxy(address, recording, transport, connect), port, tls=tls) as url:
        recording.write()  # not before there is somebody to listen: what was in the file is lost
        recording.url = url
        yield recording
    recording.finish()


async def _send(response: httpx.Response, send: Send) -> None:
    headers = [(name.lower(), value) for name, value in response.headers.raw if _passes(name)]
    if response.status_code not in _BODILESS:
        headers.append((b"content-length", str(len(response.content)).encode()))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": response.content})


async def _up(receive: Receive, line: Connection) -> None:
    """What the client says, until it has gone; whole texts, since clients of the gateway send nothing else."""
    while (message := await receive())["type"] == "websocket.receive":
        payload: bytes | None = message.get("bytes")
        await line.send(message.get("text") or "" if payload is None else payload.decode(errors="replace"))


async def _down(line: Connection, send: Send) -> None:
    """What the gateway says, until it has gone; in binary frames, as it does itself (Q194)."""
    try:
        while True:
            await send({"type": "websocket.send", "bytes": await line.receive()})
    except Closed:
        pass


def _passes(name: bytes) -> bool:
    return name.decode("latin-1").lower() not in _OF_ONE_HOP


def _value(content: bytes) -> object:
    text = content.decode(errors="replace")
    try:
        value = body.read(text.encode(), exactly=True)
    except ValueError:
        return text
    try:
        msgspec.json.encode(value)
    except UnicodeEncodeError:  # half a character, which JSON can spell and no file can hold
        value = json.loads(json.dumps(value, ensure_ascii=False).encode(errors="replace"))
    return value


def _line(exchange: Exchange) -> bytes:
    return msgspec.json.encode(exchange) + b"\n"
