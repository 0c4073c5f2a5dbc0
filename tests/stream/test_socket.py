"""Real sockets: the `websockets` library at the client's end, at the other one a server that does odd things."""

import asyncio
import http
import ssl
import sys
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
import trustme
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal.mock.transport import MockTransport
from ibportal.mock.wire import serve as serve_mock
from ibportal.stream.connection import Closed, Connect, Connection
from ibportal.stream.gap import Cause
from ibportal.stream.socket import BINARY_FRAMES, Sockets
from ibportal.tls import PinnedContext
from tests.stream.conftest import PATIENCE, Either, blocking, holding
from tests.stream.fake import numbers

CONID = 265598
HEADERS = {"User-Agent": "test/1", "Cookie": "api=x"}


def sockets(*without: str, verify: "ssl.SSLContext | bool" = True) -> Sockets:
    return Sockets(verify, direct=True, copes=lambda quirk: quirk not in without)


def against(
    handler: Callable[[ServerConnection], Awaitable[None]], use: Callable[[str], Awaitable[Any]], **options: Any
) -> Any:
    """Run `use` with the address of a server."""

    async def run() -> Any:
        server: Server
        async with serve(handler, "127.0.0.1", 0, **options) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            scheme = "wss" if "ssl" in options else "ws"
            return await use(f"{scheme}://127.0.0.1:{port}/v1/api/ws")

    return asyncio.run(run())


async def received(url: str, *without: str) -> list[bytes]:
    """All frames of a connection, until it is closed."""
    connection = await sockets(*without)(url, HEADERS)
    found: list[bytes] = []
    try:
        while True:
            found.append(await connection.receive())
    except Closed:
        return found


def test_frames_of_either_kind_come_as_the_bytes_they_are() -> None:
    async def talk(peer: ServerConnection) -> None:
        await peer.send("text", text=True)
        await peer.send(b"binary")
        await peer.send(b'{"name":"\x99"}', text=True)
        await peer.send(b"x" * (2 << 20))

    assert against(talk, received) == [b"text", b"binary", b'{"name":"\x99"}', b"x" * (2 << 20)]


def test_without_the_cure_binary_frames_are_ignored() -> None:
    async def talk(peer: ServerConnection) -> None:
        await peer.send(b"binary")
        await peer.send("text")

    async def use(url: str) -> list[bytes]:
        return await received(url, BINARY_FRAMES)

    assert against(talk, use) == [b"text"]


def test_the_handshake_carries_the_session_and_offers_nothing() -> None:
    seen: list[Mapping[str, str]] = []

    async def talk(peer: ServerConnection) -> None:
        assert peer.request is not None
        seen.append(dict(peer.request.headers.raw_items()))

    against(talk, received)
    [headers] = seen
    assert {name: headers.get(name) for name in HEADERS} == HEADERS
    assert "Sec-WebSocket-Extensions" not in headers


def test_text_is_sent_as_text() -> None:
    heard: list[str | bytes] = []

    async def talk(peer: ServerConnection) -> None:
        heard.append(await peer.recv())

    async def use(url: str) -> None:
        connection = await sockets()(url, HEADERS)
        await connection.send("tic")
        with pytest.raises(Closed):
            await connection.receive()
        with pytest.raises(Closed):
            await connection.send("tic")
        await connection.close()

    against(talk, use)
    assert heard == ["tic"]


def test_a_refused_handshake_is_no_connection() -> None:
    async def use(url: str) -> Connection:
        return await sockets()(url, HEADERS)

    def refuse(peer: ServerConnection, request: Request) -> Response:
        del request
        return peer.respond(http.HTTPStatus.NOT_FOUND, "no")

    async def talk(peer: ServerConnection) -> None:
        await peer.close()

    with pytest.raises(ConnectionError, match="404"):
        against(talk, use, process_request=refuse)


def test_a_redirect_to_another_place_is_not_followed() -> None:
    visited: list[str] = []

    async def elsewhere(peer: ServerConnection) -> None:
        visited.append(str(peer.id))

    async def use(url: str) -> None:
        def redirect(peer: ServerConnection, request: Request) -> Response:
            del request
            response = peer.respond(http.HTTPStatus.FOUND, "")
            response.headers["Location"] = url
            return response

        async with serve(elsewhere, "127.0.0.1", 0, process_request=redirect) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            with pytest.raises(OSError, match="redirect"):
                await sockets()(f"ws://127.0.0.1:{port}/ws", HEADERS)

    against(elsewhere, use)
    assert visited == []


def test_nobody_there_is_no_connection() -> None:
    with pytest.raises(OSError, match="Connect call failed"):
        asyncio.run(sockets()("ws://127.0.0.1:1/ws", HEADERS))


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType]
    return context


async def quiet(peer: ServerConnection) -> None:
    await peer.send(b"hello")


@pytest.mark.parametrize(
    ("verify", "accepted"), [(False, True), (True, False), (PinnedContext.of("sha256:" + "00" * 32), False)]
)
def test_a_certificate_is_checked_as_the_client_was_told(
    tls: ssl.SSLContext,
    verify: "ssl.SSLContext | bool",
    accepted: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    async def use(url: str) -> bytes:
        connection = await sockets(verify=verify)(url, HEADERS)
        frame = await connection.receive()
        await connection.close()
        return frame

    if accepted:
        assert against(quiet, use, ssl=tls) == b"hello"
    else:
        with pytest.raises(ssl.SSLCertVerificationError):
            against(quiet, use, ssl=tls)


def test_without_the_library_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "websockets.asyncio.client", None)
    with Client(keep_alive=False) as ib, pytest.raises(ImportError, match=r'pip install "ibportal\[stream\]"'):
        ib.stream.open(numbers())


class Wired(MockTransport):
    """Calls are answered in process; WebSockets go to a server."""

    def __init__(self, url: str) -> None:
        super().__init__(MockGateway())
        self.url = url

    @property
    def connect(self) -> Connect:
        return self._wired

    async def _wired(self, url: str, headers: Mapping[str, str]) -> Connection:
        del url
        return await sockets()(self.url, headers)


def test_a_stream_survives_whatever_the_wire_does(make: Callable[..., Either]) -> None:
    """Pieces, rubbish, bytes that are no UTF-8, and an end after every twenty messages: all is told or delivered."""
    count, subscribed = 0, threading.Event()

    async def talk(peer: ServerConnection) -> None:
        nonlocal count
        await peer.send(b'{"topic":"system","hb":1}')
        async for text in peer:
            if str(text).startswith('{"session"'):
                await peer.send(b'{"topic":"system","success":"x"}')
            elif str(text).startswith("num"):
                for _ in range(20):
                    count += 1
                    frame = b'{"topic":"num+1","n":%d,"name":"\x99"}' % count
                    half = len(frame) // 2
                    for piece in (frame[:half], frame[half:]) if count % 3 else (frame,):
                        await peer.send(piece)
                await peer.send(b"\x00\xff<garbage>")
                await peer.close()
                subscribed.set()

    loop = asyncio.new_event_loop()
    ports: list[int] = []

    async def run() -> None:
        async with serve(talk, "127.0.0.1", 0) as server:
            ports.append(next(iter(server.sockets)).getsockname()[1])
            while not subscribed.is_set() or not done.is_set():  # noqa: ASYNC110 - set by another thread
                await asyncio.sleep(0.01)

    done = threading.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(run(),))
    thread.start()
    blocking(lambda: ports)
    try:
        ib = make(Wired(f"ws://127.0.0.1:{ports[0]}/v1/api/ws"))
        stream = ib.open(numbers())
        told = ib.told(stream, 100)
        found = [each for each in told if isinstance(each, int)]
        assert found == list(range(1, len(found) + 1))
        assert {gap.cause for gap in told if not isinstance(gap, int)} == {Cause.RECONNECTED}
        ib.close(stream)
        ib.end()
    finally:
        done.set()
        thread.join(PATIENCE)
        loop.close()


def test_the_mock_gateway_over_real_sockets() -> None:
    mock = MockGateway()
    with serve_mock(mock) as url, Client(url, keep_alive=False) as ib:
        with ib.stream.market_data(CONID, fields=["last"]) as quotes:
            first = quotes.get(PATIENCE)
            mock.streams.drop()
            second = quotes.get(PATIENCE)
            assert (first.last is None, second.last is None) == (False, False)
            assert [gap.cause for gap in quotes.gaps] == [Cause.RECONNECTED]
        blocking(lambda: mock.streams.subscriptions == [])
        blocking(lambda: mock.streams.sockets == [])


def test_the_mock_gateway_over_real_sockets_asynchronously() -> None:
    mock = MockGateway()

    async def run(url: str) -> None:
        async with AsyncClient(url, keep_alive=False) as ib:
            async with ib.stream.market_data(CONID, fields=["last"]) as quotes:
                assert (await quotes.get(PATIENCE)).last is not None
                mock.streams.drop()
                assert (await quotes.get(PATIENCE)).last is not None
                assert [gap.cause for gap in quotes.gaps] == [Cause.RECONNECTED]
            await holding(lambda: mock.streams.sockets == [])

    with serve_mock(mock) as url:
        asyncio.run(run(url))
