"""A WebSocket in process that does what a test tells it to; calls are answered by the mock gateway."""

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypedDict, Unpack

from ibportal.mock import MockGateway
from ibportal.mock.transport import MockTransport
from ibportal.stream.connection import Closed, Connect
from ibportal.stream.subject import Message, Subject

SUCCESS = {"topic": "system", "success": "somebody"}
AUTHENTICATED = {"topic": "sts", "args": {"authenticated": True}}
HEARTBEAT = {"topic": "system", "hb": 1}


class Socket:
    """One connection, as the gateway sees it."""

    def __init__(self, url: str, headers: Mapping[str, str], answer: "Answer") -> None:
        self.url = url
        self.headers = headers
        self.sent: list[str] = []
        """What the client sent."""
        self.closed = False
        self._answer = answer
        self._loop = asyncio.get_running_loop()
        self._frames: asyncio.Queue[bytes | None] = asyncio.Queue()

    async def send(self, text: str) -> None:
        if self.closed:
            raise Closed
        self.sent.append(text)
        self._answer(self, text)

    async def receive(self) -> bytes:
        frame = await self._frames.get()
        if frame is None:
            raise Closed
        return frame

    async def close(self) -> None:
        self.closed = True

    def say(self, *messages: Message | bytes) -> None:
        """Send frames, all at once: the first may end the loop that the last is for. Any thread may."""
        frames = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in messages]
        self._loop.call_soon_threadsafe(self._arrive, frames)

    def _arrive(self, frames: Iterable[bytes]) -> None:
        for frame in frames:
            self._frames.put_nowait(frame)

    def drop(self) -> None:
        """End the connection; any thread may."""
        self.closed = True
        self._loop.call_soon_threadsafe(self._frames.put_nowait, None)

    @property
    def subscribed(self) -> list[str]:
        """What the client sent about subjects, from the last connect on."""
        return [text for text in self.sent if text != "tic" and not text.startswith("{")]


Answer = Callable[[Socket, str], None]


def kind(socket: Socket, text: str) -> None:
    """What the gateway answers to a text; the empty one stands for the connection itself."""
    if not text:
        socket.say(HEARTBEAT)
    elif text.startswith('{"session"'):
        socket.say(SUCCESS, AUTHENTICATED)


class Fake(MockTransport):
    """The mock gateway's transport, but for WebSockets, which a test makes behave."""

    def __init__(self, gateway: MockGateway, answer: Answer = kind) -> None:
        super().__init__(gateway)
        self.answer = answer
        self.sockets: list[Socket] = []
        self.refuses = 0
        """How many connections are refused."""

    @property
    def connect(self) -> Connect:
        return self._opened

    @property
    def socket(self) -> Socket:
        """The last one."""
        return self.sockets[-1]

    def connected(self, connections: int, subjects: int = 1) -> Callable[[], bool]:
        """Whether there were so many connections, and so many texts about subjects came on the last."""
        return lambda: len(self.sockets) == connections and len(self.socket.subscribed) >= subjects

    async def _opened(self, url: str, headers: Mapping[str, str]) -> Socket:
        if self.refuses:
            self.refuses -= 1
            raise ConnectionRefusedError("the test refuses it")
        socket = Socket(url, headers, self.answer)
        self.answer(socket, "")
        self.sockets.append(socket)  # last: whoever sees it may change how the next is answered
        return socket


def values(message: Message) -> Iterable[int]:
    """What the messages of these tests are about: a number."""
    yield int(message["n"])


class Given(TypedDict, total=False):
    """What a test's subject has of its own."""

    subscribe: str | None
    unsubscribe: Callable[[Message | None], str | None]
    read: Callable[[Message], Iterable[int]]
    brokerage: bool
    renewal: float
    at_most: int
    same: Callable[[Message, Message], bool]
    merge: Callable[[int | None, int], int]
    confirms: bool
    union: Callable[[Sequence[str]], str]


def numbers(key: str = "num+1", **given: Unpack[Given]) -> Subject[int]:
    """A subject whose messages are numbers."""

    def unsubscribe(last: Message | None) -> str:
        del last
        return f"u{key}"

    return replace(Subject(key, f"{key}+{{}}", unsubscribe, values, brokerage=False), **given)


def number(n: int, key: str = "num+1") -> dict[str, Any]:
    """A message about it."""
    return {"topic": key, "n": n}
