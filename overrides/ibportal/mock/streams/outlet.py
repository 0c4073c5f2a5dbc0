"""What a way in waits at: the frames of one socket, in an event loop."""

import asyncio
import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ibportal.mock.streams.passage import Socket

GLANCE = 0.25
"""Seconds between two looks at what time has brought, where it passes by itself."""
DIALLING = 0.05
"""Seconds, real ones, that it takes the gateway to connect to IBKR: what is sent meanwhile is lost."""


class Outlet:
    """Gives the frames of a socket as they come; made, and used, in one event loop.

    A clock that runs by itself is looked at a few times a second; one that does not says when it is advanced. Frames
    come from whatever thread advances the clock, asks something over REST, or pushes.
    """

    def __init__(self, socket: "Socket") -> None:
        self._socket = socket
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()
        self._woken = False
        socket.listener = self._wake

    async def frames(self) -> list[bytes]:
        """The payloads to send now, as soon as there are some; none once the connection has ended."""
        while True:
            self._woken = False
            self._event.clear()
            if frames := self._socket.due():
                return frames
            if self._socket.ended is not None:
                return []
            await self._wait()

    def close(self) -> None:
        """Do not listen any more."""
        self._socket.listener = None

    async def _wait(self) -> None:
        glance = self._socket.glance
        if glance is None:
            await self._event.wait()
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GLANCE):
                await self._event.wait()
            return
        glance()

    def _wake(self) -> None:
        if not self._woken:
            self._woken = True
            with contextlib.suppress(RuntimeError):  # the loop has gone, and with it who waited
                self._loop.call_soon_threadsafe(self._event.set)
