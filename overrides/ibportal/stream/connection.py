"""What a stream needs of a WebSocket: send text, receive frames, close. `websockets` gives it, and so does the mock."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable


class Closed(Exception):
    """The connection is closed; why, nobody knows: every end looks the same from outside (Q196)."""


class Connection(Protocol):
    """One WebSocket."""

    async def send(self, text: str) -> None:
        """Send one text frame. Raises `Closed`."""
        ...

    async def receive(self) -> bytes:
        """The payload of the next data frame, be it text or binary, unchecked. Raises `Closed`."""
        ...

    async def close(self) -> None:
        """Close it; waits for the other side a moment only, which may never answer."""
        ...


class Connect(Protocol):
    """Opens a WebSocket."""

    async def __call__(self, url: str, headers: Mapping[str, str]) -> Connection:
        """A connection to `url` (`wss://…/v1/api/ws`); raises `OSError` where there is none."""
        ...


@runtime_checkable
class Streaming(Protocol):
    """A transport of httpx that can open WebSockets too, as the mock's can: streams go where calls go."""

    @property
    def connect(self) -> Connect:
        """Opens them."""
        ...
