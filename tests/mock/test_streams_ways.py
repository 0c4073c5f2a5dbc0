"""The ways in to the mock gateway's WebSockets: in process, and over real sockets with and without the manners."""

import asyncio
import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from ibportal.mock import START, MockGateway, RunningClock, server, wire
from ibportal.mock.asgi import App
from ibportal.mock.prices import Prices
from ibportal.mock.session import Session
from ibportal.stream.connection import Closed, Connection, Streaming

URL = "wss://127.0.0.1:5000/v1/api/ws"
SMD = 'smd+265598+{"fields":["31","84","86"]}'

Serve = Callable[[MockGateway], AbstractContextManager[str]]


def well_mannered(mock: MockGateway) -> AbstractContextManager[str]:
    return server.serve(mock, tls=False)


def with_manners(mock: MockGateway) -> AbstractContextManager[str]:
    return wire.serve(mock, tls=False)


over_sockets = pytest.mark.parametrize("serve", [well_mannered, with_manners])


def calm(*quirks: str, **options: Any) -> MockGateway:
    """A mock gateway that greets at once and tells everything once; without `quirks`, too."""
    loud = {"stream-session-frame", "stream-connect-burst", "stream-first-frame-twice"}
    return MockGateway(without={*loud, *quirks}, **options)


def drained(client: ClientConnection) -> None:
    """Receive until the connection ends."""
    while True:
        client.recv(5)


def opened(url: str, path: str = "/ws") -> ClientConnection:
    return connect(f"ws{url.removeprefix('http')}{path}", compression=None, close_timeout=0.5)


async def taken(connection: Connection) -> list[Any]:
    """What comes until nothing does."""
    found: list[Any] = []
    while True:
        try:
            async with asyncio.timeout(0.05):
                found.append(json.loads(await connection.receive()))
        except TimeoutError:
            return found


def leaping(mock: MockGateway, times: int) -> None:
    for _ in range(times):
        mock.clock.advance(5)


async def drained_of(connection: Connection) -> None:
    """Receive until the connection ends."""
    while True:
        await connection.receive()


def topics(messages: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(message["topic"]) for message in messages]


def test_a_transport_opens_streams() -> None:
    assert isinstance(MockGateway().transport(), Streaming)


def test_in_process_time_and_pushes_wake_who_waits() -> None:
    mock = calm()

    async def play() -> None:
        connection = await mock.transport().connect(URL, {})
        assert topics(await taken(connection)) == ["system", "act", "sts"]
        await connection.send(SMD)
        assert topics(await taken(connection)) == ["smd+265598"]
        waiting = asyncio.create_task(connection.receive())
        await asyncio.sleep(0)
        mock.clock.advance(10)
        assert json.loads(await waiting)["topic"] == "system"
        assert topics(await taken(connection)) == ["smd+265598"]
        waiting = asyncio.create_task(connection.receive())
        await asyncio.sleep(0)
        mock.streams.push(b"{}")
        assert await waiting == b"{}"
        await connection.close()
        with pytest.raises(Closed):
            await connection.send("tic")
        with pytest.raises(Closed):
            await connection.receive()

    asyncio.run(play())


def test_in_process_another_thread_may_move_the_clock() -> None:
    mock = calm("stream-silence")

    async def play() -> None:
        connection = await mock.transport().connect(URL, {})
        await taken(connection)
        thread = threading.Thread(target=leaping, args=(mock, 50))
        thread.start()
        async with asyncio.timeout(10):
            beats = [json.loads(await connection.receive())["hb"] for _ in range(25)]
        thread.join()
        assert beats == [1773669600000 + 10_000 * place for place in range(1, 26)]

    asyncio.run(play())


def test_in_process_what_is_sent_before_anything_was_received_is_lost() -> None:
    mock = calm()

    async def play() -> None:
        connection = await mock.transport().connect(URL, {})
        await connection.send(SMD)
        assert topics(await taken(connection)) == ["system", "act", "sts"]

    asyncio.run(play())
    assert [each.lost for each in mock.streams.heard] == [True]


def test_in_process_a_drop_is_an_end_and_a_refused_path_an_error() -> None:
    mock = MockGateway(without={"stream-any-path"})

    async def play() -> None:
        connection = await mock.transport().connect(URL, {})
        await connection.receive()
        mock.streams.drop()
        with pytest.raises(Closed):
            await drained_of(connection)
        with pytest.raises(OSError, match="404"):
            await mock.transport().connect("wss://127.0.0.1:5000/other", {})

    asyncio.run(play())


@over_sockets
def test_frames_are_binary_and_clients_are_served(serve: Serve) -> None:
    mock = calm()
    with serve(mock) as url, opened(url) as client:
        greeting = [client.recv(5) for _ in range(3)]
        assert all(isinstance(frame, bytes) for frame in greeting)
        client.send(SMD)
        assert json.loads(client.recv(5))["topic"] == "smd+265598"
        mock.clock.advance(10)
        assert topics(json.loads(client.recv(5)) for _ in range(2)) == ["system", "smd+265598"]
        client.send("umd+265598+{}")
        client.send("ech+hb")
        assert client.recv(5) == b"ech+hb"
        mock.streams.drop()
        with pytest.raises(ConnectionClosed) as closed:
            client.recv(5)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1000


@over_sockets
def test_frames_are_texts_at_a_gateway_without_the_quirk(serve: Serve) -> None:
    mock = MockGateway(without={"stream-session-frame", "stream-binary-frames"})
    with serve(mock) as url, opened(url) as client:
        assert isinstance(client.recv(5), str)


def test_what_is_no_text_is_a_binary_frame_all_the_same() -> None:
    mock = MockGateway(without={"stream-session-frame", "stream-binary-frames"})
    with server.serve(mock, tls=False) as url, opened(url) as client:
        for _ in range(3):
            client.recv(5)
        mock.streams.garbage(b"\xff")
        assert client.recv(5) == b"\xff"


@over_sockets
def test_a_clock_that_runs_brings_frames_by_itself(serve: Serve) -> None:
    mock = calm(clock=RunningClock(START))
    with serve(mock) as url, opened(url) as client:
        for _ in range(3):
            client.recv(5)
        client.send('smd+15016062+{"fields":["31","84","86"]}')  # a currency pair, quoted around the clock
        mock.area(Prices).set(15016062, last=1)
        client.send("ech+hb")
        found = b""
        while found != b"ech+hb":
            found = bytes(client.recv(5))  # type: ignore[arg-type]
        mock.area(Prices).set(15016062, last=2)
        assert json.loads(client.recv(5))["31"].startswith("2")


@over_sockets
def test_a_server_is_driven_over_http(serve: Serve) -> None:
    mock = calm()
    with serve(mock) as url, opened(url) as client, httpx.Client(base_url=url.removesuffix("/v1/api")) as http:
        for _ in range(3):
            client.recv(5)
        assert http.post("/mock/control/advance", json={"seconds": 10}).status_code == 200
        assert json.loads(client.recv(5))["topic"] == "system"
        http.post("/mock/control/streams.notify", json={"text": "hello"})
        assert json.loads(client.recv(5))["topic"] == "ntf"
        assert http.get("/mock/control/streams").json()["sockets"] == [{"socket": 1, "path": "/v1/api/ws"}]
        assert http.post("/mock/control/streams.drop", json={}).json() == {"clients": 1}
        with pytest.raises(ConnectionClosed):
            client.recv(5)


@over_sockets
def test_a_client_that_has_gone_is_forgotten(serve: Serve) -> None:
    mock = calm()
    with serve(mock) as url:
        with opened(url) as client:
            client.recv(5)
            client.send(SMD)
        end = time.monotonic() + 5
        while mock.streams.sockets or mock.streams.subscriptions:
            assert time.monotonic() < end
            time.sleep(0.005)


@over_sockets
def test_a_server_stops_though_a_client_still_listens(serve: Serve) -> None:
    with contextlib.ExitStack() as stack:
        with serve(calm()) as url:
            client = stack.enter_context(opened(url))
            client.recv(5)
        with pytest.raises(ConnectionClosed):
            drained(client)


@over_sockets
def test_a_wrong_path_is_refused_by_a_gateway_without_the_quirk(serve: Serve) -> None:
    mock = MockGateway(without={"stream-any-path"})
    with serve(mock) as url, pytest.raises(InvalidStatus) as refused:
        opened(url, "/other").__enter__()
    assert refused.value.response.status_code in (403, 404)


@over_sockets
def test_many_messages_arrive_in_their_order(serve: Serve) -> None:
    mock = calm()
    messages = [json.dumps({"topic": "smd+265598", "n": number}).encode() for number in range(5000)]
    with serve(mock) as url, opened(url) as client:
        for _ in range(3):
            client.recv(5)
        pushing = threading.Thread(target=lambda: mock.streams.push(*messages))
        pushing.start()
        assert [client.recv(5) for _ in messages] == messages
        pushing.join()


def test_a_broken_connection_is_closed_with_another_code_over_asgi() -> None:
    mock = calm()
    with server.serve(mock, tls=False) as url, opened(url) as client:
        client.recv(5)
        mock.streams.drop(word=False)
        with pytest.raises(ConnectionClosed) as closed:
            drained(client)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1011


def test_the_session_frame_goes_over_asgi_as_text_and_as_bytes() -> None:
    mock = MockGateway()

    async def play(frame: dict[str, Any]) -> list[dict[str, Any]]:
        sent: list[dict[str, Any]] = []
        greeted = asyncio.Event()

        async def receive() -> dict[str, Any]:
            if not sent:
                return {"type": "websocket.connect"}
            await asyncio.wait_for(greeted.wait(), 5)
            if not mock.streams.heard:
                return {"type": "websocket.receive", **frame}
            await asyncio.sleep(0.05)
            return {"type": "websocket.disconnect", "code": 1005}

        async def send(message: Any) -> None:
            sent.append(message)
            if message.get("bytes") == b'{"message":"waiting for session"}':
                greeted.set()

        scope = {"type": "websocket", "path": "/v1/api/ws", "query_string": b"", "headers": [(b"x-y", b"z")]}
        await App(mock)(scope, receive, send)
        return sent

    text = json.dumps({"session": mock.area(Session).id})
    for frame in ({"text": text}, {"bytes": text.encode(), "text": None}):
        mock.streams.reset()
        accepted, *frames = asyncio.run(play(frame))
        assert accepted == {"type": "websocket.accept"}
        assert any(b'"success"' in each["bytes"] for each in frames if "bytes" in each)
