"""Wire mode held against the Java gateway: what it was seen to do in front of an upstream of our own, case by case.

manners.json has the facts: what a client sent, what the upstream said, what the client got, and what the upstream saw.
A difference is listed there, under `deliberate`, with its reason; one that has vanished has to leave the list.
"""

import asyncio
import datetime as dt
import json
import re
import socket
import ssl
import time
import warnings
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from ibportal.mock import Reply, Request
from ibportal.mock.forward import HOST
from ibportal.mock.own import SHIPPED, UPSTREAM, goes_upstream
from ibportal.mock.reply import Fault
from ibportal.mock.streams.passage import Passage, Socket
from ibportal.mock.wire import UPSTREAM_SLOTS, serve
from tests.mock.engine import plain

Case = dict[str, Any]

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "gateway-transcripts.jsonl"
TABLE: dict[str, Any] = json.loads(Path(__file__).with_name("manners.json").read_text())
CASES: list[Case] = TABLE["cases"]
LABS = tuple(dict.fromkeys(case["lab"] for case in CASES if "send" in case))
SILENCE = 0.3
"""Seconds after which we take it that nothing more comes; the real gateway was waited for up to 200."""
PATIENCE = 20.0
"""Seconds that we wait for what has to come."""


def written(text: str) -> str:
    """`text` with its runs written out, `{h*3}` as `hhh`, and the names of the upstream filled in."""
    text = re.sub(r"\{(.)\*(\d+)\}", lambda run: run[1] * int(run[2]), text, flags=re.S)
    return text.replace("{upstream}", UPSTREAM).replace("{host}", HOST)


def headers(pairs: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, written(value)) for name, value in pairs)


class Lab:
    """An upstream that says what it is told to, behind the gateway's own answers; writes down what it sees."""

    def __init__(self) -> None:
        self.mock = plain(logged_in=False)
        self.allow: Sequence[str] | None = SHIPPED
        self.passage = Passage(lambda _: None)
        self.script: Callable[[Request], Reply] = echo
        self.saw: list[Request] = []

    def socket(self, path: str, query: str, headers: Sequence[tuple[str, str]]) -> Socket:
        """A WebSocket whose upstream never answers; test_stream_manners.py has others."""
        return self.passage.enter(Request("GET", path, query, tuple(headers)), 1)

    def answer(self, request: Request) -> Reply:
        if not goes_upstream(self.allow, request):
            self.mock.allow = self.allow
            return self.mock.answer(request)
        self.saw.append(request)
        reply = self.script(request)
        if request.path == "/sso/Dispatcher" and reply.status == 302:
            self.mock.log_in()
        return reply


def target(request: Request) -> str:
    return f"{request.path}?{request.query}" if request.query else request.path


def echo(request: Request) -> Reply:
    body = json.dumps({"path": target(request)}).encode()
    return Reply(200, (("Content-Type", "application/json;charset=utf-8"),), body)


def slowly(seconds: float) -> Callable[[Request], Reply]:
    return lambda _: Reply(200, (), b"ok", delay=seconds)


def scripted(case: Case) -> Callable[[Request], Reply]:
    """What the upstream says in `case`; slow answers are a thousand times faster."""
    if (said := case.get("upstream")) is None:
        return echo
    reply = Reply(
        said.get("status", 200),
        headers(said.get("headers", ())),
        written(said.get("body", "")).encode("latin-1"),
        delay=said.get("delay", 0.0) / 1000,
        fault=Fault(said["fault"]) if "fault" in said else None,
    )
    return lambda _: reply


@dataclass
class Got:
    """What came back on one connection, up to its end or to the silence."""

    line: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    framing: str = "none"
    body: bytes = b""
    cut: bool = False
    """It stopped in the middle."""


class Line:
    """A connection, read byte by byte: no HTTP client would do."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._ahead = b""
        self.over = False

    def send(self, data: bytes) -> None:
        head, blank, body = data.partition(b"\r\n\r\n")
        if b"\r\nExpect:" not in head:
            self._connection.sendall(data)
            return
        self._connection.sendall(head + blank)
        assert self.rest() == b"", "it answers no Expect"
        self._connection.sendall(body)

    def rest(self) -> bytes:
        """What comes until nothing does for a while; says in `over` whether the connection is closed."""
        while self._more(SILENCE):
            pass
        ahead, self._ahead = self._ahead, b""
        return ahead

    def reply(self, *, bodiless: bool = False) -> Got:
        head = self._until(b"\r\n\r\n")
        line, *pairs = head.decode("latin-1").split("\r\n")
        got = Got(line, [(name, value) for name, _, value in (pair.partition(": ") for pair in pairs)])
        named = {name.lower(): value for name, value in got.headers}
        got.headers = [pair for pair in got.headers if pair[0].lower() not in ("transfer-encoding", "content-length")]
        if "transfer-encoding" in named:
            got.framing = "chunked"
            self._chunks(got)
        elif "content-length" in named:
            got.framing = "length"
            got.body = self._exactly(0 if bodiless else int(named["content-length"]))
        else:
            got.body = self.rest()
        return got

    def _chunks(self, got: Got) -> None:
        body: list[bytes] = []
        while size := int(self._until(b"\r\n") or b"-1", 16):
            if size == -1:
                got.cut = True
                break
            body.append(self._exactly(size))
            self._exactly(2)
        else:
            self._exactly(2)
        got.body = b"".join(body)

    def _until(self, end: bytes) -> bytes:
        """The bytes up to `end`; nothing if it does not come."""
        while end not in self._ahead:
            if not self._more(SILENCE if end == b"\r\n" and not self._ahead else PATIENCE):
                return b""
        found, _, self._ahead = self._ahead.partition(end)
        return found

    def _exactly(self, size: int) -> bytes:
        parts = [self._ahead]
        missing = size - len(self._ahead)
        while missing > 0:
            self._ahead = b""
            assert self._more(PATIENCE), f"{missing} bytes are missing"
            parts.append(self._ahead)
            missing -= len(self._ahead)
        data = b"".join(parts)
        self._ahead = data[size:]
        return data[:size]

    def _more(self, patience: float) -> bool:
        self._connection.settimeout(patience)
        try:
            data = self._connection.recv(2**20)
        except TimeoutError:
            return False
        except ConnectionResetError:
            data = b""
        self.over = self.over or not data
        self._ahead += data
        return bool(data)


def port(url: str) -> int:
    return httpx.URL(url).port or 0


@contextmanager
def connected(url: str) -> Generator[Line]:
    """A connection to the server, over TLS that offers HTTP/2 where it is HTTPS."""
    with socket.create_connection(("127.0.0.1", port(url)), PATIENCE) as plainly:
        if url.startswith("http://"):
            yield Line(plainly)
            return
        context = trusting()
        context.set_alpn_protocols(["h2", "http/1.1"])
        with context.wrap_socket(plainly) as secured:
            assert secured.selected_alpn_protocol() is None
            yield Line(secured)


def trusting() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def differing(case: Case, lab: Lab, url: str) -> set[str]:
    """In what the mock differs from the Java gateway in one case."""
    lab.saw.clear()
    lab.script = scripted(case)
    lab.allow = case.get("allow", SHIPPED)
    expected: dict[str, Any] = case.get("expect", {})
    with connected(url) as line:
        line.send(written(case["send"]).encode("latin-1"))
        differs = _differs(case, expected, line)
    reached = case.get("upstream", {}).get("reached", True)
    seen = [(r.method, target(r), r.headers, r.body) for r in lab.saw if reached]
    if "saw" in case:
        wanted = [(m, written(t), headers(h), written(b).encode("latin-1")) for m, t, h, b in case["saw"]]
        differs |= {"saw"} if seen != wanted else set()
    return differs | ({"own calls"} if case.get("own_calls") else set())


def _differs(case: Case, expected: dict[str, Any], line: Line) -> set[str]:
    if "silence" in expected:
        nothing = line.rest() == b"" and line.over == (expected["silence"] == "closed")
        return set() if nothing else {"silence"}
    got = line.reply(bodiless=case["send"].startswith("HEAD"))
    if not expected:
        return set()
    pairs: dict[str, tuple[Any, Any]] = {
        "line": (got.line, expected["line"]),
        "headers": (tuple(got.headers), headers(expected["headers"])),
        "framing": (got.framing, expected["framing"]),
        "body": (got.body, written(expected["body"]).encode("latin-1")),
        "cut": (got.cut, expected.get("cut", False)),
    }
    differs = {name for name, (is_, should) in pairs.items() if is_ != should}
    if "end" in expected:
        stray = line.rest()
        differs |= {"end"} if stray or line.over != (expected["end"] == "closed") else set()
    return differs


@contextmanager
def standing(name: str, monkeypatch: pytest.MonkeyPatch) -> Generator[Callable[[Case], set[str]]]:
    """A lab of that name, as a function that plays a case of its."""
    client = "127.0.0.1"

    def peer(self: asyncio.StreamWriter, key: str, default: Any = None) -> Any:
        return (client, 1) if key == "peername" else self.transport.get_extra_info(key, default)

    monkeypatch.setattr(asyncio.StreamWriter, "get_extra_info", peer)  # addresses that this machine does not have
    lab = Lab()
    with serve(lab, tls=name == "tls") as url:

        def played(case: Case) -> set[str]:
            nonlocal client
            client = case.get("client", "127.0.0.1")
            return differing(case, lab, url)

        yield played


@pytest.mark.parametrize("name", LABS)
def test_it_behaves_as_the_java_gateway_but_where_it_says_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed = {row: set(each["in"]) for each in TABLE["deliberate"] for row in each["rows"]}
    with standing(name, monkeypatch) as played:
        differences = {
            case["row"]: (case["case"], differs, allowed.get(case["row"], set()))
            for case in CASES
            if case["lab"] == name and "send" in case
            if (differs := played(case)) != allowed.get(case["row"], set())
        }
    assert differences == {}


def test_every_deliberate_difference_has_a_reason_and_a_case() -> None:
    rows = {case["row"] for case in CASES}
    for each in TABLE["deliberate"]:
        assert each["reason"]
        assert each["in"]
        assert set(each["rows"]) <= rows
    named = [row for each in TABLE["deliberate"] for row in each["rows"]]
    assert len(named) == len(set(named))


def test_no_case_of_the_transcripts_is_left_out() -> None:
    if not SHARED.exists():
        pytest.skip("the transcripts of the Java gateway are not in the repository")
    transcripts = [json.loads(line) for line in SHARED.read_text().splitlines()]
    table = {case["row"]: case for case in CASES}
    for row, transcript in enumerate(transcripts):
        lab: str = transcript["lab"]
        involved = lab not in TABLE["uninvolved"] and not re.fullmatch(r"sc\d+", lab)
        assert (row in table) == involved, (row, lab)
        if involved:
            response: dict[str, Any] = transcript["gateway_response"]
            status = response.get("status")
            line: str = table[row].get("expect", {}).get("line", "")
            assert status is None or line.split(" ")[1] == str(status), (row, lab)


def test_cases_that_take_more_than_one_request_have_tests_of_their_own() -> None:
    for case in CASES:
        assert ("send" in case) + ("test" in case) + ("omitted" in case) == 1
        assert "test" not in case or callable(globals()[case["test"]])


# TLS


@pytest.fixture
def lab() -> Lab:
    return Lab()


@pytest.fixture
def url(lab: Lab) -> Iterator[str]:
    with serve(lab) as url:
        yield url


@pytest.fixture
def open_url(lab: Lab) -> Iterator[str]:
    with serve(lab, tls=False) as url:
        yield url


@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1", "TLSv1_2", "TLSv1_3"])
def test_tls_1_2_only(url: str, version: str) -> None:
    context = trusting()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion[version]
    with socket.create_connection(("127.0.0.1", port(url)), PATIENCE) as connection:
        if version == "TLSv1_2":
            with context.wrap_socket(connection) as secured:
                assert secured.cipher() == ("ECDHE-RSA-AES256-GCM-SHA384", "TLSv1.2", 256)
            return
        # The Java gateway says alert 70; asyncio does not send the alert that OpenSSL has made.
        with pytest.raises(ssl.SSLError, match=r"PROTOCOL_VERSION|UNEXPECTED_EOF"):
            context.wrap_socket(connection)


def test_the_ciphers(url: str) -> None:
    seen = {case["case"]: case for case in CASES}["tls1.2 ciphers accepted"]["ciphers"]
    assert [name for name in seen if _accepts(url, name)] == [name for name in seen if not name.startswith("DHE-")]


def _accepts(url: str, cipher: str) -> bool:
    context = trusting()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(cipher)
    with socket.create_connection(("127.0.0.1", port(url)), PATIENCE) as connection:
        try:
            context.wrap_socket(connection).close()
        except (ssl.SSLError, ConnectionError):
            return False
        return True


def test_the_certificate_is_expired_and_names_no_host(url: str) -> None:
    pem = ssl.get_server_certificate(("127.0.0.1", port(url)))
    certificate = x509.load_pem_x509_certificate(pem.encode())
    assert certificate.subject.rfc4514_string() == (
        "CN=Client Portal Web API,OU=Client Portal,O=Interactive Brokers,L=Greenwich,ST=CT,C=US"
    )
    assert certificate.issuer == certificate.subject
    assert certificate.serial_number != 0x3AD5A3F4, "with another key, browsers take that for a forgery"
    assert certificate.not_valid_before_utc == dt.datetime(2019, 2, 10, 16, 26, 2, tzinfo=dt.UTC)
    assert certificate.not_valid_after_utc == dt.datetime(2019, 5, 11, 16, 26, 2, tzinfo=dt.UTC)
    assert list(certificate.extensions) == []
    key = certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    assert key.key_size == 2048
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"), httpx.Client() as client:
        client.get(url)


def test_plain_http_to_the_tls_port_is_closed_without_a_word(url: str) -> None:
    with socket.create_connection(("127.0.0.1", port(url)), PATIENCE) as connection:
        connection.sendall(b"GET /v1/api/x HTTP/1.1\r\nHost: l\r\n\r\n")
        assert connection.recv(1) == b""


def test_a_taken_port_is_an_error(open_url: str) -> None:
    with pytest.raises(OSError, match="address already in use"), serve(Lab(), port(open_url), tls=False):
        pass  # the Java gateway goes on, prints its banner and is deaf


# Slots


def asking(url: str, path: str, method: str = "GET", body: str = "") -> socket.socket:
    """A connection on which a request has been sent; nobody reads the reply yet."""
    connection = socket.create_connection(("127.0.0.1", port(url)), PATIENCE)
    head = f"{method} /v1/api/{path} HTTP/1.1\r\nHost: l\r\nContent-Length: {len(body)}\r\n\r\n"
    connection.sendall((head + body).encode())
    return connection


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


class Gate:
    """Where requests pass on their way upstream, and are counted: those for `slow` take their time there."""

    def __init__(self, lab: Lab, slow: float = 0.6) -> None:
        self.paths: list[str] = []
        self._slow = slow
        lab.script = self._answer

    def _answer(self, request: Request) -> Reply:
        self.paths.append(request.path.rpartition("/")[2])
        return Reply(200, (), b"ok", delay=self._slow if "slow" in request.path else 0.0)


@contextmanager
def five_slow(lab: Lab, url: str) -> Generator[tuple[Gate, list[socket.socket]]]:
    gate = Gate(lab)
    connections = [asking(url, "slow") for _ in range(UPSTREAM_SLOTS)]
    until(lambda: len(gate.paths) == UPSTREAM_SLOTS)
    yield gate, connections
    for connection in connections:
        connection.close()


def test_no_more_than_five_are_upstream_at_a_time(lab: Lab, open_url: str) -> None:
    gate = Gate(lab, slow=0.2)
    connections = [asking(open_url, "slow") for _ in range(20)]
    until(lambda: len(gate.paths) == UPSTREAM_SLOTS)
    time.sleep(0.05)
    assert len(gate.paths) == UPSTREAM_SLOTS
    for connection in connections:
        with connection:
            assert Line(connection).reply().body == b"ok"
    assert len(gate.paths) == 20


def test_a_quick_request_waits_for_five_slow_ones(lab: Lab, open_url: str) -> None:
    with five_slow(lab, open_url) as (gate, _), asking(open_url, "quick") as quick:
        time.sleep(SILENCE)
        assert "quick" not in gate.paths
        with connected(open_url) as own:
            own.send(b"GET /clear HTTP/1.1\r\n\r\n")
            assert own.reply().body == b"cleared"
        assert Line(quick).reply().body == b"ok"


def test_slots_outlive_their_clients(lab: Lab, open_url: str) -> None:
    with five_slow(lab, open_url) as (gate, connections):
        for connection in connections:
            connection.close()
        with asking(open_url, "quick") as quick:
            time.sleep(SILENCE)
            assert "quick" not in gate.paths
            assert Line(quick).reply().body == b"ok"


def test_a_queued_order_whose_client_has_gone_is_still_sent(lab: Lab, open_url: str) -> None:
    with five_slow(lab, open_url) as (gate, _):
        asking(open_url, "orders", "POST", '{"orders":[]}').close()
        assert "orders" not in gate.paths
        until(lambda: "orders" in gate.paths)
        assert lab.saw[-1].body == b'{"orders":[]}'


# The stray terminator


def bare(request: Request) -> Reply:
    """204 and 304 where the path says so."""
    status = request.path.rpartition("/")[2]
    return Reply(int(status), (), b"") if status.isdigit() else echo(request)


WALK = (("GET", "a"), ("GET", "204"), ("GET", "b"), ("HEAD", "d"), ("GET", "e"))
WALKED = [200, 204, "illegal status line: bytearray(b'0')", 200, 200]


@pytest.mark.parametrize("status", ["204", "304"])
def test_the_terminator_after_204_and_304_stays_on_the_connection(lab: Lab, open_url: str, status: str) -> None:
    lab.script = bare
    with asking(open_url, status) as connection:
        raw = Line(connection).rest()
        head, _, rest = raw.partition(b"\r\n\r\n")
        assert b"Transfer-Encoding: chunked" in head
        assert rest == b"0\r\n\r\n"
        connection.sendall(b"HEAD /v1/api/d HTTP/1.1\r\n\r\nGET /v1/api/e HTTP/1.1\r\n\r\n")
        after = Line(connection)
        assert after.rest().split(b"\r\n\r\n")[1].startswith(b"HTTP/1.1 200 OK"), "nothing after a HEAD"
        assert not after.over


def test_httpx_breaks_after_a_204(lab: Lab, url: str) -> None:
    lab.script = bare
    seen: list[int | str] = []
    with httpx.Client(verify=trusting()) as client:
        for method, path in WALK:
            try:
                seen.append(client.request(method, f"{url}/{path}").status_code)
            except httpx.RemoteProtocolError as error:
                seen.append(str(error))
    assert seen == WALKED


@pytest.mark.parametrize("gap", [0, 0.05])
def test_httpx_async_breaks_after_a_204(lab: Lab, url: str, gap: float) -> None:
    lab.script = bare
    seen: list[int | str] = []

    async def walk() -> None:
        async with httpx.AsyncClient(verify=trusting()) as client:
            for method, path in WALK:
                try:
                    seen.append((await client.request(method, f"{url}/{path}")).status_code)
                except httpx.RemoteProtocolError as error:
                    seen.append(str(error))
                await asyncio.sleep(gap)

    asyncio.run(walk())
    assert seen == WALKED


def test_an_order_after_a_204_is_sent_and_its_answer_lost(lab: Lab, url: str) -> None:
    lab.script = bare
    with httpx.Client(verify=trusting()) as client:
        client.get(f"{url}/204")
        with pytest.raises(httpx.RemoteProtocolError, match="illegal status line"):
            client.post(f"{url}/iserver/account/DU1/orders", content=b'{"orders":[]}')
    until(lambda: len(lab.saw) == 2)
    order = lab.saw[1]
    assert (order.method, order.path, order.body) == ("POST", "/v1/api/iserver/account/DU1/orders", b'{"orders":[]}')
