"""The real WebSocket: the `websockets` library behind `Connection`.

It is told to leave alone what the gateway does in its own way: text is not checked (Q198), nothing is compressed, since
the gateway drops the offer, and no pings are sent, since a pong proves only that the gateway lives, not IBKR behind it.
"""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import httpx

from ibportal.stream.connection import Closed, Connection

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

# A quirk whose cure is here; it is described in a file of its own in `ibportal.quirks`.
BINARY_FRAMES = "stream-binary-frames"

LARGEST = 4 << 20
"""Bytes of one message: sixty-four times what passes the gateway (Q197), for those that do not pass it."""
WAITING = 512
"""Frames that may wait to be received before no more are read from the network."""
OPENING = 10.0
"""Seconds for a connection and its handshake."""
CLOSING = 1.0
"""Seconds for the other side to answer a close; the gateway never does (Q196)."""


class Sockets:
    """Opens WebSockets.

    Args:
        verify: What the gateway's certificate is checked against, as `ibportal.tls` says it.
        direct: Whether no proxy of the environment stands in between.
        copes: Whether the cure for a quirk is on.

    Raises:
        ImportError: The `websockets` library is not installed.
    """

    def __init__(self, verify: "ssl.SSLContext | bool", *, direct: bool, copes: Callable[[str], bool]) -> None:
        try:
            import websockets.asyncio.client as library
        except ImportError as error:
            raise ImportError('streams need the `websockets` library: pip install "ibportal[stream]"') from error
        self._library = library
        self._verify = verify
        self._direct = direct
        self._binary = copes(BINARY_FRAMES)

    async def __call__(self, url: str, headers: Mapping[str, str]) -> Connection:
        """A connection to `url`; raises `OSError` where there is none."""
        from websockets.exceptions import InvalidHandshake

        parsed = httpx.URL(url)
        secure = parsed.scheme == "wss"
        others = {name: value for name, value in headers.items() if name.lower() != "user-agent"}
        try:
            opened = await self._library.connect(
                url,
                additional_headers=others,
                user_agent_header=httpx.Headers(headers).get("User-Agent"),
                compression=None,
                proxy=None if self._direct else True,
                open_timeout=OPENING,
                close_timeout=CLOSING,
                ping_interval=None,
                max_size=LARGEST,
                max_queue=WAITING,
                ssl=self._context() if secure else None,
                host=parsed.host,  # named, so that a redirect to anywhere else is refused
                port=parsed.port or (443 if secure else 80),
            )
        except OSError:
            raise
        except (InvalidHandshake, ValueError) as error:  # the latter for a redirect to anywhere else
            raise ConnectionError(f"no WebSocket at {url}: {error}") from error
        return Socket(opened, binary=self._binary)

    def _context(self) -> ssl.SSLContext:
        if isinstance(self._verify, ssl.SSLContext):
            return self._verify
        context = ssl.create_default_context()
        if not self._verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


class Socket:
    """One of them."""

    def __init__(self, connection: "ClientConnection", *, binary: bool) -> None:
        from websockets.exceptions import ConnectionClosed

        self._connection = connection
        self._closed = ConnectionClosed
        self._binary = binary

    async def send(self, text: str) -> None:
        """Send one text frame. Raises `Closed`."""
        try:
            await self._connection.send(text)
        except self._closed as error:
            raise Closed from error

    async def receive(self) -> bytes:
        """The payload of the next frame; binary frames, which are all that the gateway sends (Q194), as well."""
        try:
            while not self._binary:
                frame = await self._connection.recv()
                if isinstance(frame, str):
                    return frame.encode()
            return await self._connection.recv(decode=False)
        except self._closed as error:
            raise Closed from error

    async def close(self) -> None:
        """Close it, whether the other side agrees or not."""
        await asyncio.shield(self._connection.close())
