"""The WebSocket of wire mode, frame by frame: the part of the Java gateway's manners that is below messages.

The 101 has three headers, whatever was offered; fragments are messages; pings are answered here and not passed on; a
client's close is answered by the end of the TCP connection. Clients' frames are parsed by `websockets`; what goes down
is written by hand, as it is written to every client alike and often.
"""

import asyncio
import base64
import contextlib
import hashlib
import struct
from collections.abc import Generator, Iterable, Iterator
from typing import TYPE_CHECKING

from websockets.exceptions import PayloadTooBig, ProtocolError
from websockets.frames import Frame, Opcode
from websockets.streams import StreamReader

from ibportal.mock.streams.outlet import DIALLING, Outlet
from ibportal.mock.streams.passage import Ending, Socket

if TYPE_CHECKING:
    from ibportal.mock.request import Request

LONGEST = 2**24
"""Bytes of a client's frame that are read at all; the gateway's own limit is the passage's."""
WRITTEN = 2**18
"""Bytes that are written at once."""
CLOSING = 1.0
"""Seconds that a client has to answer a close frame."""
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # of RFC 6455


def is_upgrade(request: "Request") -> bool:
    """Whether a request is for a WebSocket; its path and whose it is count for nothing."""
    wanted = (request.header("upgrade") or "").lower() == "websocket"
    return request.method == "GET" and wanted and request.header("sec-websocket-key") is not None


def accepted(request: "Request") -> bytes:
    """The gateway's answer: no extension and no subprotocol, whatever was offered."""
    key = (request.header("sec-websocket-key") or "").encode("latin-1")
    accept = base64.b64encode(hashlib.sha1(key + _GUID, usedforsecurity=False).digest())
    lines = (b"HTTP/1.1 101 Switching Protocols", b"upgrade: websocket", b"connection: upgrade")
    return b"\r\n".join((*lines, b"sec-websocket-accept: " + accept, b"", b""))


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, socket: Socket, ahead: bytes) -> None:
    """Serve one client, whose upgrade was answered, to the end; `ahead` is what has come of its frames already."""
    outlet = Outlet(socket)
    listening = asyncio.create_task(_listen(reader, writer, socket, ahead))
    try:
        await asyncio.sleep(DIALLING)
        socket.dial()
        while frames := await outlet.frames():
            for batch in _batches(frames, binary=socket.binary):
                writer.write(batch)
                await writer.drain()
        if socket.ended is Ending.CLOSED:
            with contextlib.suppress(TimeoutError):
                writer.write(_closing(socket.code))
                await asyncio.wait_for(asyncio.shield(listening), CLOSING)
    finally:
        outlet.close()
        socket.close()
        listening.cancel()
        await asyncio.wait({listening})


async def _listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, socket: Socket, data: bytes) -> None:
    """Pass on what the client sends, until it has gone, says something that is no WebSocket, or closes."""
    parser = _Parser()
    with contextlib.suppress(ConnectionError, ProtocolError, PayloadTooBig):
        data = data or await reader.read(WRITTEN)
        while data:
            for frame in parser.fed(data):
                if frame.opcode is Opcode.PING:
                    writer.write(bytes((0x80 | Opcode.PONG, len(frame.data))) + frame.data)
                elif frame.opcode is Opcode.CLOSE:
                    socket.close()
                    return
                elif frame.opcode is not Opcode.PONG:
                    socket.receive(bytes(frame.data))
            data = await reader.read(WRITTEN)
    socket.close()


class _Parser:
    """Takes a client's bytes apart."""

    def __init__(self) -> None:
        self._stream = StreamReader()
        self._parsing = self._next()

    def fed(self, data: bytes) -> Iterator[Frame]:
        """The frames that are whole with `data`; raises `ProtocolError` for what is none, `PayloadTooBig`."""
        self._stream.feed_data(data)
        while True:
            try:
                next(self._parsing)
            except StopIteration as done:
                yield done.value
                self._parsing = self._next()
            else:
                return

    def _next(self) -> Generator[None, None, Frame]:
        return Frame.parse(self._stream.read_exact, mask=True, max_size=LONGEST)


def _batches(payloads: Iterable[bytes], *, binary: bool) -> Iterator[bytes]:
    """Frames with these payloads, as many at a time as are worth it."""
    opcode = 0x82 if binary else 0x81
    pack = struct.pack
    parts: list[bytes] = []
    size = 0
    for payload in payloads:
        length = len(payload)
        if length < 126:
            parts.append(bytes((opcode, length)))
        elif length < 65_536:
            parts.append(pack("!BBH", opcode, 126, length))
        else:
            parts.append(pack("!BBQ", opcode, 127, length))
        parts.append(payload)
        size += length
        if size > WRITTEN:
            yield b"".join(parts)
            parts.clear()
            size = 0
    if parts:
        yield b"".join(parts)


def _closing(code: int) -> bytes:
    return struct.pack("!BBH", 0x88, 2, code)
