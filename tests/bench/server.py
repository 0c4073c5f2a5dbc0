"""A server that costs the measured next to nothing: prepared replies, one protocol, a process of its own.

    python -m tests.bench.server

prints where it listens, as JSON, and serves until its standard input ends. `/connections` answers how many TLS
connections were accepted so far.
"""

import asyncio
import json
import os
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import httpx
import trustme

from tests.bench.payloads import ACCOUNT, payloads

ROOT = Path(__file__).resolve().parents[2]
BASE = "/v1/api"
OPENED = {
    "/iserver/accounts": {"accounts": [ACCOUNT], "selectedAccount": ACCOUNT, "isPaper": True},
    "/portfolio/accounts": [{"id": ACCOUNT, "accountId": ACCOUNT}],
}
"""What a client asks for once, before the first call that needs it."""


@dataclass(frozen=True)
class Address:
    """Where a server listens, in another process."""

    plain: str
    tls: str
    authority: str
    """Path of the certificate that its own is signed with."""

    def connections(self) -> int:
        """TLS connections accepted so far."""
        return int(httpx.get(f"{self.plain}/connections").text)

    def context(self) -> ssl.SSLContext:
        """What trusts it."""
        return ssl.create_default_context(cafile=self.authority)


@contextmanager
def serving() -> Generator[Address]:
    """A server in a process of its own, while the block runs."""
    path = os.pathsep.join([str(ROOT), *sys.path])
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with tempfile.TemporaryDirectory() as folder:
        try:
            told = json.loads(process.stdout.readline())
            authority = Path(folder, "authority.pem")
            authority.write_text(told.pop("authority"), encoding="ascii")
            yield Address(authority=str(authority), **told)
        finally:
            process.stdin.close()
            process.wait(10)
            process.stdout.close()


class _Conversation(asyncio.Protocol):
    """One connection; answers by path alone, whatever the method."""

    replies: dict[bytes, bytes]
    accepted = 0

    def __init__(self, *, counts: bool = False) -> None:
        self._counts = counts
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        _Conversation.accepted += self._counts

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        self._received += data
        while (whole := self._whole()) is not None:
            path = whole.split(b" ", 2)[1].partition(b"?")[0]
            known = self.replies.get(path.removeprefix(BASE.encode()).rstrip(b"/"))
            said = known or _reply(str(self.accepted).encode(), 200 if path.endswith(b"/connections") else 404)
            self._transport.write(said)

    def _whole(self) -> bytes | None:
        """The next request, taken from what was received, or None while some of it is missing."""
        head, end, rest = self._received.partition(b"\r\n\r\n")
        if not end:
            return None
        length = int((head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or b"0").strip())
        if len(rest) < length:
            return None
        self._received = rest[length:]
        return head


def _reply(body: bytes, status: int = 200) -> bytes:
    head = (
        f"HTTP/1.1 {status} OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _replies() -> dict[bytes, bytes]:
    bodies = {path: json.dumps(value).encode() for path, value in OPENED.items()}
    bodies |= {each.path: each.body for each in payloads()}
    return {path.encode(): _reply(body) for path, body in bodies.items()}


async def _serve(tell: Callable[[str], object], until_end_of: IO[str]) -> None:
    _Conversation.replies = _replies()
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType]
    loop = asyncio.get_running_loop()
    plain = await loop.create_server(_Conversation, "127.0.0.1", 0)
    tls = await loop.create_server(lambda: _Conversation(counts=True), "127.0.0.1", 0, ssl=context)
    ports = [server.sockets[0].getsockname()[1] for server in (plain, tls)]
    told = {
        "plain": f"http://127.0.0.1:{ports[0]}{BASE}",
        "tls": f"https://127.0.0.1:{ports[1]}{BASE}",
        "authority": authority.cert_pem.bytes().decode(),
    }
    tell(json.dumps(told))
    await asyncio.to_thread(until_end_of.read)
    plain.close()
    tls.close()


if __name__ == "__main__":
    asyncio.run(_serve(lambda line: print(line, flush=True), sys.stdin))
