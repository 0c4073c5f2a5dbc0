"""Between a client's WebSocket and IBKR's: the Java gateway, which does to both what nobody would expect of a proxy.

Seen at the real one with an upstream of our own on loopback. It tells the client that it is connected before it has
dialled IBKR, and loses what comes in between; it opens five connections to IBKR, for all clients together, and dials
for clients that have long gone; it passes fragments as messages, text as binary frames and every end as 1000.

Sans-IO: a way in makes a `Socket`, says `dial` once the handshake is over and some moments have passed, gives it what
the client sends, and sends what is `due`.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from threading import RLock
from typing import Protocol

from ibportal.mock.request import Request

LONGEST = 65_536
"""Bytes of the longest frame, either way."""
SLOTS = 5
"""Connections to IBKR at a time."""
NORMAL, TOO_BIG = 1000, 1009


class Ending(Enum):
    """How a client's connection ends."""

    CLOSED = "closed"
    """With a close frame; its code is in `Socket.code`."""
    CUT = "cut"
    """The TCP connection ends without a word: 1006 to a WebSocket library."""


class Upstream(Protocol):
    """IBKR's end of a connection."""

    def opened(self, socket: "Socket") -> None:
        """The connection is up; `socket.pass_on` and `socket.hang_up` are for talking to the client."""
        ...

    def received(self, text: str) -> None:
        """The client has sent this."""
        ...

    def closed(self) -> None:
        """The connection is over."""
        ...


@dataclass(frozen=True)
class Manners:
    """Which of its habits the gateway has; by default all of them."""

    binary: bool = True
    """Everything goes down as binary frames, whatever IBKR sent (Q194)."""
    early_lost: bool = True
    """What is sent before IBKR is connected is lost (Q195)."""
    codes_lost: bool = True
    """Every end is a clean 1000, and a client's close is not answered (Q196)."""
    fragments: bool = True
    """A fragment is a message, and a frame of more than 65,536 bytes the end (Q197)."""
    slots: int | None = SLOTS
    """Connections to IBKR at a time; None for as many as are wanted."""


@dataclass
class Passage:
    """The gateway's WebSocket proxy, with its clients of the moment."""

    dial: Callable[[Request], Upstream | None]
    """Connects to IBKR; None where IBKR refuses or does not answer: the client is never told."""
    manners: Manners = field(default_factory=Manners)
    lock: RLock = field(default_factory=RLock)
    """Held while anything is done to a socket: clients, clocks and tests come from threads of their own."""
    noted: "Callable[[Socket, str], None] | None" = None
    """Told of everything that clients send."""
    glance: "Callable[[], None] | None" = None
    """Called a few times a second while somebody waits for frames; None where time does not pass by itself."""
    opened: int = 0
    """Connections to IBKR so far."""
    sockets: "list[Socket]" = field(default_factory=list["Socket"])
    """Those of clients that are still there."""
    connected: "list[Socket]" = field(default_factory=list["Socket"])
    """Those with a connection to IBKR, the ones whose client had gone before it came up included."""
    _queue: "deque[Socket]" = field(default_factory=deque["Socket"])

    @property
    def abandoned(self) -> int:
        """Connections to IBKR that serve nobody: their clients gave up while they waited for one."""
        return sum(socket.ended is not None for socket in self.connected)

    def enter(self, request: Request, number: int) -> "Socket":
        """A client whose upgrade has just been answered; `number` is what it is called in logs."""
        with self.lock:
            socket = Socket(self, request, number)
            self.sockets.append(socket)
            return socket

    def queue(self, socket: "Socket") -> None:
        """Have a socket dialled for as soon as there is a slot."""
        self._queue.append(socket)
        self._serve()

    def leave(self, socket: "Socket") -> None:
        """A client has gone. Without a connection yet, it keeps its place in the queue: nobody looks."""
        if socket in self.sockets:
            self.sockets.remove(socket)
        self.free(socket)

    def free(self, socket: "Socket") -> None:
        """Its connection to IBKR is over."""
        if socket in self.connected:
            self.connected.remove(socket)
            self._serve()

    def clear(self, end: "Callable[[Socket], None]") -> None:
        """End every connection that there is, on either side, and forget who waits for one."""
        self._queue.clear()
        for socket in [*self.sockets, *self.connected]:
            end(socket)

    def _serve(self) -> None:
        while self._queue and (self.manners.slots is None or len(self.connected) < self.manners.slots):
            socket = self._queue.popleft()
            upstream = self.dial(socket.request)
            if upstream is not None:
                self.opened += 1
                self.connected.append(socket)
                socket.up(upstream)


class Socket:
    """A client's connection, as the gateway has it."""

    def __init__(self, passage: Passage, request: Request, number: int) -> None:
        self.request = request
        """The client's upgrade: its path and its query go on to IBKR as they are, its headers do not."""
        self.number = number
        self.upstream: Upstream | None = None
        self.ended: Ending | None = None
        self.code = NORMAL
        """What a close frame says."""
        self.held = False
        """Nothing goes out for now, and is kept."""
        self.listener: Callable[[], None] | None = None
        """Called, from whatever thread, when there is something new to send, or the connection has ended."""
        self._passage = passage
        self._manners = passage.manners
        self._lock = passage.lock
        self._dialled = False
        self._early: list[str] = []
        self._out: deque[bytes] = deque()

    @property
    def binary(self) -> bool:
        """Whether its frames are binary ones."""
        return self._manners.binary

    @property
    def glance(self) -> "Callable[[], None] | None":
        """What is to be called a few times a second while its frames are waited for."""
        return self._passage.glance

    @property
    def waiting(self) -> int:
        """How many frames are to be sent."""
        return len(self._out)

    def dial(self) -> None:
        """Begin to connect to IBKR: the handshake is over. Saying it again changes nothing."""
        with self._lock:
            if not self._dialled and self.ended is None:
                self._dialled = True
                self._passage.queue(self)

    def receive(self, payload: bytes) -> None:
        """A data frame of the client's, text or binary; of what is no UTF-8, the rest is passed on."""
        with self._lock:
            if self.ended is not None:
                return
            if len(payload) > LONGEST and self._manners.fragments:
                self._end(Ending.CUT)
                return
            text = payload.decode("utf-8", "replace")
            if self._passage.noted is not None:
                self._passage.noted(self, text)
            if self.upstream is not None:
                self.upstream.received(text)
            elif not self._manners.early_lost:
                self._early.append(text)

    def close(self) -> None:
        """The client closes, or has gone: the end is not answered, by the real gateway."""
        with self._lock:
            if self.ended is None:
                self._end(Ending.CUT if self._manners.codes_lost else Ending.CLOSED)

    def due(self) -> list[bytes]:
        """The payloads to send now, in order; each is a frame of its own."""
        with self._lock:
            if self.held:
                return []
            frames = list(self._out)
            self._out.clear()
            return frames

    def up(self, upstream: Upstream) -> None:
        """IBKR is connected; a client that has gone meanwhile is served all the same."""
        self.upstream = upstream
        upstream.opened(self)
        for text in self._early:
            upstream.received(text)
        self._early.clear()

    def pass_on(self, *pieces: bytes) -> None:
        """A message of IBKR's, in one frame or in fragments."""
        if self.ended is not None:
            return
        for piece in pieces if self._manners.fragments else (b"".join(pieces),):
            if len(piece) > LONGEST and self._manners.fragments:
                self.hang_up(TOO_BIG)
                return
            self._out.append(piece)
        if self.listener is not None:
            self.listener()

    def hang_up(self, code: int = NORMAL) -> None:
        """IBKR's end is over, by a close frame with this code or by none: the client is told 1000."""
        with self._lock:
            if self.ended is None:
                self.code = NORMAL if self._manners.codes_lost else code
                self._end(Ending.CLOSED)
                return
            if self.upstream is not None:
                self.upstream.closed()
            self._passage.free(self)

    def cut(self) -> None:
        """The connections break, to the client and to IBKR."""
        with self._lock:
            if self.ended is None:
                self._end(Ending.CUT)
            else:
                self.hang_up()

    def release(self) -> None:
        """Let what was held go out."""
        self.held = False
        if self.listener is not None:
            self.listener()

    def _end(self, ending: Ending) -> None:
        self.ended = ending
        self.held = False
        if self.upstream is not None:
            self.upstream.closed()
        self._passage.leave(self)
        if self.listener is not None:
            self.listener()
