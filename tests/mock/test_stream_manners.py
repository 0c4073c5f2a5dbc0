"""WebSockets in wire mode held against the Java gateway: what it was seen to do with an upstream of our own behind it.

Each case is a row of the transcripts: what was sent, what the upstream did, what the client got, how it ended. The
facts are committed here; with the transcripts at hand they are held against those.
"""

import base64
import hashlib
import json
import os
import re
import socket
import ssl
import struct
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from websockets.frames import Frame, Opcode

from ibportal.mock import MockGateway, Reply, Request
from ibportal.mock.forward import HOST
from ibportal.mock.streams.outlet import DIALLING
from ibportal.mock.streams.passage import Passage, Socket
from ibportal.mock.wire import serve

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "gateway-transcripts.jsonl"
LABS = ("ws", "ws2", "wspool", "wsmany", "wsfmt")
ELSEWHERE = {
    **dict.fromkeys(
        range(154, 160), "the format of proxyRemoteHost, a setting of conf.yaml that the mock does not have"
    ),
    180: "a login, which tests/mock/test_manners.py has",
    181: "the same, and the cookies of the gateway's own calls after it, which the mock does not make",
    204: "an upstream that hangs, which is one that does not answer: as 202",
}
"""Rows that are no cases of this module, and why."""
SILENCE = 0.3
PATIENCE = 10.0


class Echo:
    """An upstream that does what it is told in words: everything else comes back."""

    def __init__(self, lab: "Lab", greeting: Sequence[bytes]) -> None:
        self.lab = lab
        self.greeting = greeting
        self.saw: list[str] = []
        self.over = False

    def opened(self, socket: Socket) -> None:
        self.socket = socket
        for payload in self.greeting:
            socket.pass_on(payload)

    def received(self, text: str) -> None:
        self.saw.append(text)
        word, _, argument = text.partition(" ")
        match word:
            case "CLOSE":
                self.socket.hang_up(int(argument or 1000))
            case "SEND":
                self.socket.pass_on(b"x" * int(argument))
            case "FRAGMENTS":
                self.socket.pass_on(*(piece.encode() for piece in argument.split(",")))
            case "LONG":
                self.socket.pass_on(*(letter.encode() * 40_000 for letter in "abc"))
            case _:
                self.socket.pass_on(text.encode())

    def closed(self) -> None:
        self.over = True


class Lab:
    """The gateway's own part, in front of upstreams of ours."""

    allow = None

    def __init__(self) -> None:
        self.passage = Passage(self._dialled)
        self.upstreams: list[Echo] = []
        self.requests: list[Request] = []
        self.greeting: Sequence[bytes] = ()
        self.refuses = False

    def _dialled(self, request: Request) -> Echo | None:
        if self.refuses:
            return None
        self.requests.append(request)
        self.upstreams.append(Echo(self, self.greeting))
        return self.upstreams[-1]

    def answer(self, request: Request) -> Reply:
        del request
        return Reply(200, (), b"{}")

    def socket(self, path: str, query: str, headers: Sequence[tuple[str, str]]) -> Socket:
        return self.passage.enter(Request("GET", path, query, tuple(headers)), 1)


class Client:
    """A WebSocket, byte by byte."""

    def __init__(self, url: str, path: str = "/v1/api/ws", *headers: str) -> None:
        where = httpx.URL(url)
        plainly = socket.create_connection((where.host, where.port or 0), PATIENCE)
        self.line = _trusting().wrap_socket(plainly) if where.scheme == "https" else plainly
        self._ahead = b""
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET {path} HTTP/1.1",
            "Host: localhost:5000",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {key}",
            *headers,
        ]
        self.line.sendall("\r\n".join([*lines, "", ""]).encode())
        self.head = self._until(b"\r\n\r\n").decode()
        digest = hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode(), usedforsecurity=False).digest()
        self.accept = base64.b64encode(digest).decode()

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *error: object) -> None:
        self.line.close()

    def send(self, payload: str | bytes, opcode: Opcode | None = None, *, fin: bool = True) -> None:
        data = payload if isinstance(payload, bytes) else payload.encode()
        kind = opcode if opcode is not None else Opcode.BINARY if isinstance(payload, bytes) else Opcode.TEXT
        self.line.sendall(Frame(kind, data, fin).serialize(mask=True))

    def frame(self, patience: float = PATIENCE) -> tuple[int, bytes] | None:
        """The next frame's first byte and payload; None if there is none in that time; code 1006 at the end."""
        try:
            first, length = self._exactly(2, patience)
            if length == 126:
                [length] = struct.unpack("!H", self._exactly(2, PATIENCE))
            elif length == 127:
                [length] = struct.unpack("!Q", self._exactly(8, PATIENCE))
            return first, self._exactly(length, PATIENCE)
        except TimeoutError:
            return None
        except ConnectionError:
            return -1, b""

    def got(self, payload: bytes) -> bool:
        """Whether the next frame is a binary one with this payload."""
        return self.frame() == (0x82, payload)

    def ends(self) -> int | None:
        """How it ends: with the code of a close frame, 1006 for none; None if it does not."""
        found = self.frame(SILENCE)
        if found is None:
            return None
        first, payload = found
        if first == -1:
            return 1006
        assert first == 0x88, found
        self.send(payload, Opcode.CLOSE)
        assert self.frame() == (-1, b"")
        [code] = struct.unpack("!H", payload[:2])
        return int(code)

    def _until(self, end: bytes) -> bytes:
        while end not in self._ahead:
            self._more(PATIENCE)
        found, _, self._ahead = self._ahead.partition(end)
        return found

    def _exactly(self, size: int, patience: float) -> bytes:
        while len(self._ahead) < size:
            self._more(patience)
        found, self._ahead = self._ahead[:size], self._ahead[size:]
        return found

    def _more(self, patience: float) -> None:
        self.line.settimeout(patience)
        data = self.line.recv(2**20)
        if not data:
            raise ConnectionError
        self._ahead += data


def _trusting() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@dataclass(frozen=True)
class Case:
    """One row of the transcripts."""

    row: int
    sends: tuple[str | bytes, ...] = ()
    gets: tuple[bytes, ...] = ()
    ends: int | None = None
    """What the client's library said of the end; None if it was still open."""
    saw: tuple[str, ...] | None = None
    """What reached the upstream; None for the same as was sent."""
    path: str = "/v1/api/ws"
    headers: tuple[str, ...] = ()
    greeting: tuple[bytes, ...] = ()
    refuses: bool = False


NAMED = ("/v1/api/ws/", "/v1/portal/ws", "/ws", "/v1/api/ws?x=1", "/v1/api/other", "/v1/tws/ws", "/qa/api/ws")
HELLO = (b'{"topic":"system","success":"user1"}', b'{"topic":"sts","args":{"authenticated":true}}')
SUBSCRIBES = 'smd+265598+{"fields":["31"]}'
CASES = (
    Case(161, ("tic", "ech+hb", SUBSCRIBES), (b"tic", b"ech+hb", SUBSCRIBES.encode())),
    Case(
        162, (), (*HELLO, "é€😀 utf8 text".encode()), 1000, greeting=(*HELLO, "é€😀 utf8 text".encode(), b"x" * 70_000)
    ),
    Case(163, ("z" * 70_000,), (), 1006, saw=()),
    Case(164, (b"\x00\xff\x80bin",), ("\x00��bin".encode(),), saw=("\x00��bin",)),
    Case(165, ("é€😀",), ("é€😀".encode(),)),
    Case(166, ("a",), (b"a",)),
    *(Case(167 + place, ("hi",), (b"hi",), path=path) for place, path in enumerate(NAMED)),
    Case(174, ("CLOSE",), (), 1000),
    Case(175, ("CLOSE 1008",), (), 1000),
    Case(177, ("a",), (b"a",), headers=("Cookie: api=x", "Origin: https://localhost:5000", "User-Agent: lab/1")),
    Case(178, ("a" * 100,), (b"a" * 100,), headers=("Sec-WebSocket-Extensions: permessage-deflate",)),
    Case(179, ("a",), (b"a",), headers=("Sec-WebSocket-Protocol: chat",)),
    Case(182, ("x",), (), saw=(), refuses=True),
    *(
        Case(183 + place, (f"SEND {size}",), (b"x" * size,))
        for place, size in enumerate((125, 126, 8192, 20_000, 65_535, 65_536))
    ),
    Case(189, ("SEND 65537",), (), 1000),
    Case(190, ("SEND 70000",), (), 1000),
    *(Case(191 + place, ("z" * size,), (b"z" * size,)) for place, size in enumerate((8192, 65_535, 65_536))),
    Case(194, ("z" * 65_537,), (), 1006, saw=()),
    Case(196, ("FRAGMENTS abc,def,ghi",), (b"abc", b"def", b"ghi")),
    Case(197, ("LONG",), tuple(letter * 40_000 for letter in (b"a", b"b", b"c"))),
    *(Case(row, ("x",), (), saw=(), refuses=True) for row in (202, 203)),
    Case(205, (), (b"hi",), greeting=(b"hi",)),
)
APART = (160, 176, 195, 198, 199, 200, 201, 380, 383, 384, 385)
"""Rows that have tests of their own below."""


@pytest.fixture
def lab() -> Lab:
    return Lab()


@pytest.fixture
def url(lab: Lab) -> Iterator[str]:
    with serve(lab, tls=False) as url:
        yield url


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


@contextmanager
def connected(lab: Lab, url: str, path: str = "/v1/api/ws", *headers: str) -> Generator[Client]:
    """A client whose upstream is there."""
    before = len(lab.upstreams)
    with Client(url, path, *headers) as client:
        until(lambda: len(lab.upstreams) > before)
        yield client


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.row))
def test_it_behaves_as_the_java_gateway(case: Case, lab: Lab, url: str) -> None:
    lab.greeting, lab.refuses = case.greeting, case.refuses
    with Client(url, case.path, *case.headers) as client:
        assert client.head.split("\r\n") == [
            "HTTP/1.1 101 Switching Protocols",
            "upgrade: websocket",
            "connection: upgrade",
            f"sec-websocket-accept: {client.accept}",
        ]
        if not case.refuses:
            until(lambda: bool(lab.upstreams))
        for payload in case.sends:
            client.send(payload)
        for payload in case.gets:
            assert client.got(payload)
        assert client.ends() == case.ends
    if case.refuses:
        assert lab.upstreams == []
        return
    [upstream] = lab.upstreams
    until(lambda: upstream.over)
    assert upstream.saw == list(case.sends if case.saw is None else case.saw)


def test_the_upstream_sees_the_path_and_headers_of_the_gateway_only(lab: Lab, url: str) -> None:
    offered = ("Cookie: api=x", "Origin: https://localhost:5000", "User-Agent: lab/1", "Sec-WebSocket-Protocol: chat")
    with connected(lab, url, "/v1/portal/ws?x=%20", *offered):
        [request] = lab.requests
    assert (request.path, request.query) == ("/v1/portal/ws", "x=%20")
    named = dict(request.headers)
    assert len(base64.b64decode(named.pop("sec-websocket-key"))) == 16
    assert named == {
        "upgrade": "websocket",
        "connection": "upgrade",
        "host": HOST,
        "sec-websocket-origin": f"http://{HOST}",
        "sec-websocket-version": "13",
        "Cookie": "REGION=; USERID=",
        "User-Agent": "ClientPortalGW/1",
    }


def test_what_is_sent_before_the_upstream_is_connected_is_lost(
    lab: Lab, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ibportal.mock.websocket.DIALLING", 1.0)
    with Client(url) as client:
        for text in ("tic", "a", "b"):
            client.send(text)
        until(lambda: bool(lab.upstreams))
        assert client.ends() is None
        assert lab.upstreams[0].saw == []


def test_a_lost_upstream_is_a_clean_close(lab: Lab, url: str) -> None:
    with connected(lab, url) as client:
        lab.upstreams[0].socket.hang_up()
        assert client.ends() == 1000


def test_fragments_of_the_client_arrive_one_by_one(lab: Lab, url: str) -> None:
    with connected(lab, url) as client:
        client.send(b"a" * 40_000, Opcode.TEXT, fin=False)
        client.send(b"b" * 40_000, Opcode.CONT, fin=False)
        client.send(b"", Opcode.CONT)
        assert client.got(b"a" * 40_000)
        assert client.got(b"b" * 40_000)
        assert client.got(b"")
        assert [len(text) for text in lab.upstreams[0].saw] == [40_000, 40_000, 0]


def test_a_ping_is_answered_and_not_passed_on(lab: Lab, url: str) -> None:
    with connected(lab, url) as client:
        client.send(b"abc", Opcode.PING)
        assert client.frame() == (0x8A, b"abc")
        client.send(b"unasked", Opcode.PONG)
        client.send("after")
        assert client.got(b"after")
        assert lab.upstreams[0].saw == ["after"]


def test_a_close_of_the_client_is_not_answered(lab: Lab, url: str) -> None:
    with connected(lab, url) as client:
        client.send(struct.pack("!H", 1001) + b"bye", Opcode.CLOSE)
        assert client.frame() == (-1, b"")
        until(lambda: lab.upstreams[0].over)


def test_a_client_that_is_gone_is_noticed(lab: Lab, url: str) -> None:
    with connected(lab, url) as client:
        client.line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    until(lambda: lab.upstreams[0].over)
    assert lab.passage.connected == []


def test_twelve_connections_leave_requests_alone_and_five_are_served(lab: Lab, url: str) -> None:
    lab.greeting = HELLO[:1]
    clients = [Client(url) for _ in range(12)]
    try:
        until(lambda: len(lab.upstreams) == 5)
        assert httpx.get(f"{url}/tickle").status_code == 200
        time.sleep(2 * DIALLING)
        served = [client for client in clients if client.frame(SILENCE) is not None]
        assert len(served) == 5
    finally:
        for client in clients:
            client.line.close()


def test_the_sixth_is_served_when_another_closes(lab: Lab, url: str) -> None:
    lab.greeting = HELLO[:1]
    clients = [Client(url) for _ in range(7)]
    try:
        until(lambda: len(lab.upstreams) == 5)
        mute = [client for client in clients if client.frame(SILENCE) is None]
        assert len(mute) == 2
        next(client for client in clients if client not in mute).line.close()
        until(lambda: len(lab.upstreams) == 6)
        assert sum(client.frame(SILENCE) == (0x82, HELLO[0]) for client in mute) == 1
    finally:
        for client in clients:
            client.line.close()


@pytest.mark.parametrize("sends_data", [False, True])
def test_who_gives_up_while_queued_blocks_a_connection_for_good(lab: Lab, url: str, sends_data: bool) -> None:  # noqa: FBT001 - a parameter of the lab
    lab.greeting = HELLO[:1]
    live = [Client(url) for _ in range(5)]
    until(lambda: len(lab.upstreams) == 5)
    queued = [Client(url) for _ in range(6)]
    time.sleep(5 * DIALLING)
    for client in queued:
        client.line.close()
    until(lambda: len(lab.passage.sockets) == 5)
    for client in live:
        client.line.close()
    until(lambda: len(lab.upstreams) == 10)
    if sends_data:
        for upstream in lab.upstreams:
            upstream.socket.pass_on(b"data")
    with Client(url) as late:
        assert late.frame(SILENCE) is None
        assert lab.passage.abandoned == 5
        lab.upstreams[-1].socket.hang_up()
        until(lambda: len(lab.upstreams) == 11)  # the sixth of those that gave up
        lab.upstreams[-1].socket.hang_up()
        assert late.got(HELLO[0])


def test_every_row_of_the_labs_is_a_case() -> None:
    if not SHARED.exists():
        pytest.skip("the transcripts of the Java gateway are not in the repository")
    rows: dict[int, Any] = {row: json.loads(line) for row, line in enumerate(SHARED.read_text().splitlines())}
    labs = {row for row, transcript in rows.items() if transcript["lab"] in LABS}
    cases = {case.row: case for case in CASES}
    assert {*cases, *APART, *ELSEWHERE} == labs
    for row, case in cases.items():
        response = rows[row]["gateway_response"]
        got = str(cast("Any", response)["got"] if isinstance(response, dict) else response)
        sizes = [int(size[1]) for size in re.finditer(r"[\['(]+bytes'?, (\d+)", got)]
        assert sizes == [len(payload) for payload in case.gets], row
        closed = "1000" if "rcvd=1000" in got else "1006" if "rcvd=None" in got else "None"
        assert closed == str(case.ends), row


def test_over_tls_too(lab: Lab) -> None:
    with serve(lab) as url, connected(lab, url) as client:
        client.send("tic")
        assert client.got(b"tic")


def test_a_path_is_refused_by_a_gateway_without_the_quirk() -> None:
    with serve(MockGateway(without={"stream-any-path"}), tls=False) as url, Client(url, "/v1/api/other") as client:
        assert client.head.startswith("HTTP/1.1 404 Not Found\r\n")


def test_codes_pass_at_a_gateway_without_the_quirk() -> None:
    mock = MockGateway(without={"stream-close-codes"})
    with serve(mock, tls=False) as url, Client(url) as client:
        until(lambda: bool(mock.streams.sockets) and mock.streams.sockets[0].upstream is not None)
        mock.streams.drop()
        assert client.frame() == (0x82, client_greeting(mock))
        assert client.frame() is not None
        assert client.ends() == 1001
    with serve(mock, tls=False) as url, Client(url) as client:
        client.send(struct.pack("!H", 1000), Opcode.CLOSE)
        assert client.ends() == 1000


def client_greeting(mock: MockGateway) -> bytes:
    """The first frame of a connection."""
    return b'{"topic":"system","hb":%d}' % int(mock.clock.now().timestamp() * 1000)
