"""The two drivers on real sockets: connections given up, deadlines kept, places counted, certificates pinned."""

# pyright: reportPrivateUsage=false, reportUnknownMemberType=false
# What a driver does is only visible from inside a client; trustme has an untyped alternative in its signatures.

import asyncio
import hashlib
import ssl
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest
import trustme

from ibportal import AsyncClient, Client
from ibportal.core import Core
from ibportal.errors import DeadlinePassed, IbportalError, NoAnswer, NoGateway, OutcomeUnknown
from ibportal.flow import Blocking, Flow, Hold, Sleep
from tests.client.wire import Connection, always, one_by_one, reply, serve

STRAY = b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
NOT_MODIFIED = b"HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
GOOD = reply(b'{"accounts":["U1234567"]}')

Use = Callable[[Any], Any]


class Run(Protocol):
    """Gives a client to a function that makes calls, one after the other, and returns what they returned."""

    def __call__(self, *calls: Use, **options: Any) -> list[Any]: ...


def synchronously(*calls: Use, **options: Any) -> list[Any]:
    with Client(keep_alive=False, **options) as ib:
        return [_kept(partial(call, ib)) for call in calls]


def asynchronously(*calls: Use, **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        outcomes: list[Any] = []
        async with AsyncClient(keep_alive=False, **options) as ib:
            for call in calls:
                try:
                    outcomes.append(await call(ib))
                except IbportalError as error:
                    outcomes.append(error)
        return outcomes

    return asyncio.run(run())


def _kept(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except IbportalError as error:
        return error


@pytest.fixture(params=[synchronously, asynchronously])
def run(request: pytest.FixtureRequest) -> Run:
    made: Run = request.param
    return made


def accounts(ib: Any) -> Any:
    return ib.raw.accounts.list()


def tickle(ib: Any) -> Any:
    return ib.raw.session.tickle()


def logout(ib: Any) -> Any:
    return ib.raw.session.logout()


# Empty replies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stray", [STRAY, NOT_MODIFIED], ids=["204", "304"])
def test_a_connection_is_given_up_after_a_reply_that_corrupts_the_next(run: Run, stray: bytes) -> None:
    with serve(one_by_one(stray, GOOD)) as server:
        _, listed = run(lambda ib: ib.request("GET", "/x"), accounts, base_url=server.url)
    assert listed.value.accounts == ["U1234567"]
    assert [number for number, _ in server.requests] == [0, 1]


def test_without_giving_it_up_the_next_reply_is_lost_although_its_request_was_carried_out(run: Run) -> None:
    with serve(one_by_one(STRAY, GOOD)) as server:
        _, listed = run(
            lambda ib: ib.request("GET", "/x"), logout, base_url=server.url, without=["empty-reply-breaks-connection"]
        )
    assert type(listed) is OutcomeUnknown
    assert [number for number, _ in server.requests] == [0, 0]
    assert b"POST /v1/api/logout" in server.requests[1][1]


def test_a_connection_is_used_again_after_any_other_reply(run: Run) -> None:
    with serve(always(GOOD)) as server:
        run(accounts, accounts, accounts, base_url=server.url)
    assert server.connections == 1


# Deadlines ------------------------------------------------------------------------------------------------------------


def hang(connection: Connection, request: bytes) -> None:
    del request
    connection.hang()


def half(connection: Connection, request: bytes) -> None:
    del request
    connection.peer.sendall(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"acc\r\n')
    connection.hang()


def drip(connection: Connection, request: bytes) -> None:
    """A byte now and then: each piece in time, the whole never."""
    del request
    connection.peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not connection.closing.wait(0.02):
        connection.peer.sendall(b"1\r\n \r\n")


@pytest.mark.parametrize("answer", [hang, half, drip], ids=["no byte", "half a reply", "byte by byte"])
def test_a_gateway_that_hangs_is_not_waited_for_beyond_the_deadline(
    run: Run, answer: Callable[[Connection, bytes], None]
) -> None:
    with serve(answer) as server:
        read, write = run(accounts, logout, base_url=server.url, deadline=0.2, timeout=60)
    assert (type(read), type(write)) == (DeadlinePassed, OutcomeUnknown)
    assert len(server.requests) == 2


def test_a_connection_that_is_closed_without_a_word_is_no_deadline(run: Run) -> None:
    with serve(always(None)) as server:
        read, write = run(accounts, logout, base_url=server.url)
    assert (type(read), type(write)) == (NoAnswer, OutcomeUnknown)


def test_nothing_listening_is_told_from_no_answer(run: Run) -> None:
    with serve(always(GOOD)) as server:
        pass
    [error] = run(logout, base_url=server.url)
    assert type(error) is NoGateway
    assert "Nothing was sent" in str(error)


# Places ---------------------------------------------------------------------------------------------------------------


class Crowd:
    """Counts how many requests are open at a time; each stays until as many as are expected have come."""

    def __init__(self, expected: int) -> None:
        self.most = self._now = 0
        self._expected = expected
        self._changed = threading.Condition()

    def __call__(self, connection: Connection, request: bytes) -> bytes:
        del request
        with self._changed:
            self._now += 1
            self.most = max(self.most, self._now)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.most >= self._expected or connection.closing.is_set(), timeout=5)
        time.sleep(0.05)  # long enough for one too many to come
        with self._changed:
            self._now -= 1
        return reply(b'{"session":"0123"}')


def test_four_requests_at_most_are_in_flight_from_threads() -> None:
    crowd = Crowd(4)
    with serve(crowd) as server, Client(server.url, keep_alive=False, without=PACING) as ib:
        threads = [threading.Thread(target=ib.raw.session.tickle) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert crowd.most == 4
    assert len(server.requests) == 10


def test_four_requests_at_most_are_in_flight_from_tasks() -> None:
    crowd = Crowd(4)

    async def use(url: str) -> None:
        async with AsyncClient(url, keep_alive=False, without=PACING) as ib:
            await asyncio.gather(*(ib.raw.session.tickle() for _ in range(10)))

    with serve(crowd) as server:
        asyncio.run(use(server.url))
    assert crowd.most == 4
    assert len(server.requests) == 10


def test_a_cancelled_task_gives_back_its_place() -> None:
    async def use(url: str) -> Any:
        async with AsyncClient(url, keep_alive=False, without=PACING) as ib:
            hanging = [asyncio.create_task(ib.raw.accounts.list()) for _ in range(4)]
            await asyncio.to_thread(arrived.wait)
            for task in hanging:
                task.cancel()
            await asyncio.gather(*hanging, return_exceptions=True)
            return await ib.raw.session.tickle()

    arrived = threading.Barrier(5)

    def answer(connection: Connection, request: bytes) -> bytes | None:
        if b"accounts" not in request:
            return reply(b'{"session":"0123"}')
        arrived.wait()
        connection.hang()
        return None

    with serve(answer) as server:
        assert asyncio.run(use(server.url)).value.session == "0123"


PACING = ("global-rate", "endpoint-rates")
"""Limits that are somebody else's test."""


# Effects --------------------------------------------------------------------------------------------------------------


def everything(core: Core, told: list[str]) -> Flow[str]:
    release = yield Hold("place")
    try:
        yield Sleep(0.0)
        told.append((yield Blocking(lambda: threading.current_thread().name)))
        try:
            yield Blocking(lambda: 1 // 0)
        except ZeroDivisionError:
            told.append("raised where it was yielded")
    finally:
        release()
    again = yield Hold("place")  # would wait for ever had it not been given back
    again()
    return core.options.base_url


def test_every_effect_is_performed() -> None:
    told: list[str] = []
    with Client(keep_alive=False) as ib:
        assert ib._runner.run(everything(ib._core, told)) == "https://127.0.0.1:5000/v1/api"

    async def later() -> None:
        async with AsyncClient(keep_alive=False) as ib:
            assert await ib._runner.run(everything(ib._core, told)) == "https://127.0.0.1:5000/v1/api"

    asyncio.run(later())
    assert (told[0], told[1], told[3]) == (threading.current_thread().name, told[1], told[1])
    assert told[2] != told[0]  # what blocks does not block the event loop


# Certificates ---------------------------------------------------------------------------------------------------------


class Certificate:
    """A server's certificate that nobody signed but a stranger, for another name."""

    def __init__(self) -> None:
        authority = trustme.CA()
        issued = authority.issue_cert("somebody.example")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued.configure_cert(self.context)
        der = ssl.PEM_cert_to_DER_cert(issued.cert_chain_pems[0].bytes().decode())
        self.pin = "sha256:" + hashlib.sha256(der).hexdigest()


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return Certificate()


def colons(pin: str) -> str:
    digits = pin.removeprefix("sha256:").upper()
    return "sha256:" + ":".join(digits[place : place + 2] for place in range(0, 64, 2))


@pytest.mark.parametrize("write", [str, colons], ids=["plain", "with colons"])
def test_a_pinned_certificate_is_accepted_whoever_signed_it(
    run: Run, certificate: Certificate, write: Callable[[str], str]
) -> None:
    with serve(always(GOOD), certificate.context) as server:
        [listed] = run(accounts, base_url=server.url, verify=write(certificate.pin))
    assert listed.value.accounts == ["U1234567"]


def test_another_certificate_than_the_pinned_one_gets_nothing(run: Run, certificate: Certificate) -> None:
    with serve(always(GOOD), certificate.context) as server:
        [error] = run(logout, base_url=server.url, verify="sha256:" + "00" * 32)
    assert type(error) is NoGateway
    assert f"the gateway shows {certificate.pin}" in str(error)
    assert server.requests == []


def test_a_certificate_of_its_own_is_checked_against_a_file(run: Run, tmp_path: Path) -> None:
    authority, stranger = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ours.pem"))
    stranger.cert_pem.write_to_path(str(tmp_path / "theirs.pem"))
    with serve(always(GOOD), context) as server:
        [listed] = run(accounts, base_url=server.url, verify=str(tmp_path / "ours.pem"))
        [error] = run(accounts, base_url=server.url, verify=tmp_path / "theirs.pem")
    assert listed.value.accounts == ["U1234567"]
    assert type(error) is NoGateway
    assert "CERTIFICATE_VERIFY_FAILED" in str(error)
    assert len(server.requests) == 1


def test_on_loopback_a_stranger_is_accepted_unless_told_otherwise(run: Run, certificate: Certificate) -> None:
    with serve(always(GOOD), certificate.context) as server:
        [listed] = run(accounts, base_url=server.url)
        [error] = run(accounts, base_url=server.url, verify=True)
    assert listed.value.accounts == ["U1234567"]
    assert type(error) is NoGateway


# One source -----------------------------------------------------------------------------------------------------------
