"""Connecting, staying connected, and beginning anew: with either client, on a clock that a test moves."""

# pyright: reportPrivateUsage=false

import threading
import time
from collections.abc import Callable

import httpx
import pytest

from ibportal import Client
from ibportal.errors import CompetingSession, NoGateway, NotAuthenticated, StreamClosed, StreamError
from ibportal.mock import MockGateway
from ibportal.stream import driver, hub
from ibportal.stream.gap import Cause
from tests.stream.conftest import PATIENCE, Either, Synchronous
from tests.stream.fake import AUTHENTICATED, HEARTBEAT, Fake, Socket, kind, number, numbers


def silent(socket: Socket, text: str) -> None:
    """What a gateway answers whose upstream is gone."""
    del socket, text


def ready(ib: Either, fake: Fake, connections: int = 1) -> Socket:
    """The connection, once there were so many, and something is subscribed to."""
    ib.until(lambda: len(fake.sockets) >= connections and fake.socket.subscribed)
    return fake.socket


def paths(mock: MockGateway) -> list[str]:
    return [entry.operation or "" for entry in mock.log]


class TestConnecting:
    def test_tickle_comes_first_and_names_the_session(self, ib: Either, fake: Fake, mock: MockGateway) -> None:
        stream = ib.open(numbers())
        socket = ready(ib, fake)
        assert paths(mock) == ["session.tickle"]
        assert socket.url == "wss://127.0.0.1:5000/v1/api/ws"
        session = socket.headers["Cookie"].removeprefix("api=")
        assert socket.sent == [f'{{"session":"{session}"}}', "num+1+{}"]
        assert socket.headers["User-Agent"].startswith("ibportal/")
        assert not stream.closed

    def test_a_brokerage_session_is_opened_only_for_what_needs_one(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        mock.lose_session()
        plain = ib.open(numbers("num+1"))
        socket = ready(ib, fake)
        assert "session.init" not in paths(mock)
        needing = ib.open(numbers("num+2", brokerage=True))
        ib.until(lambda: "num+2+{}" in socket.sent)
        assert "session.init" in paths(mock)
        socket.say(number(1), number(2, "num+2"))
        assert (ib.get(plain), ib.get(needing), len(fake.sockets)) == (1, 2, 1)

    def test_nobody_being_logged_in_is_said_at_once(self, ib: Either, fake: Fake, mock: MockGateway) -> None:
        mock.lose_session("login")
        stream = ib.open(numbers())
        with pytest.raises(NotAuthenticated):
            ib.get(stream)
        assert stream.closed
        assert fake.sockets == []

    def test_a_session_held_elsewhere_is_said_at_once_to_those_who_need_it(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        plain = ib.open(numbers("num+1"))
        ready(ib, fake)
        mock.compete_from_elsewhere()
        needing = ib.open(numbers("num+2", brokerage=True))
        with pytest.raises(CompetingSession):
            ib.get(needing)
        fake.socket.say(number(1))
        assert ib.get(plain) == 1

    def test_no_gateway_is_said_at_once(self, make: Callable[..., Either]) -> None:
        def refuse(_: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("nobody there")

        class Refusing(httpx.MockTransport):
            connect = None

        ib = make(Refusing(refuse))
        with pytest.raises(NoGateway):
            ib.get(ib.open(numbers()))

    def test_a_transport_without_web_sockets_is_refused(self, make: Callable[..., Either]) -> None:
        ib = make(httpx.MockTransport(lambda _: httpx.Response(500)))
        with pytest.raises(StreamError, match="opens no WebSockets"):
            ib.open(numbers())

    def test_a_refused_connection_is_tried_again_later_and_later(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        fake.refuses = 4
        stream = ib.open(numbers())
        _let_pass_until(ib, mock, 80, lambda: fake.sockets)
        assert fake.refuses == 0
        ready(ib, fake).say(number(1))
        assert (ib.get(stream), stream.gaps) == (1, ())

    def test_a_connection_lost_with_its_last_stream_is_not_made_anew(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers())
        ready(ib, fake).drop()
        ib.close(stream)
        ib.until(lambda: ib.client._line.get()._driver is None)
        assert len(fake.sockets) <= 2

    def test_closing_the_last_stream_ends_the_attempts(self, ib: Either, fake: Fake) -> None:
        fake.refuses = 1000
        stream = ib.open(numbers())
        ib.until(lambda: fake.refuses < 1000)
        ib.close(stream)
        ib.until(lambda: ib.client._line.get()._driver is None)


class TestReconnecting:
    def test_a_dropped_connection_is_made_anew_at_once_and_everything_subscribed_to(
        self, ib: Either, fake: Fake
    ) -> None:
        one, two = ib.open(numbers("num+1")), ib.open(numbers("num+2"))
        for count in range(1, 6):
            ib.until(fake.connected(count, subjects=2))
            fake.socket.say(number(count), number(-count, "num+2"))
            assert (ib.get(one), ib.get(two)) == (count, -count)
            assert [gap.cause for gap in one.gaps] == [Cause.RECONNECTED] * (count - 1)
            fake.socket.drop()
        ib.until(lambda: all(socket.closed for socket in fake.sockets[:5]))

    def test_the_session_may_be_another_one(self, ib: Either, fake: Fake, mock: MockGateway) -> None:
        stream = ib.open(numbers(brokerage=True))
        ready(ib, fake).say(number(1))
        assert ib.get(stream) == 1
        mock.lose_session()
        fake.socket.drop()
        ready(ib, fake, 2).say(number(2))
        assert ib.get(stream) == 2
        assert paths(mock).count("session.init") >= 1

    def test_a_connection_that_says_nothing_is_given_up(self, ib: Either, fake: Fake, mock: MockGateway) -> None:
        fake.answer = silent
        stream = ib.open(numbers())
        ib.until(lambda: ib.client._line.get().hub.phase is hub.Phase.GREETING)
        fake.answer = kind
        _let_pass(ib, mock, hub.FIRST_FRAME)
        ib.until(lambda: fake.sockets[0].closed)
        assert fake.sockets[0].sent == []
        _let_pass_until(ib, mock, driver.LONGEST_BACK_OFF, lambda: len(fake.sockets) == 2)
        ready(ib, fake, 2).say(number(1))
        assert (ib.get(stream), stream.gaps) == (1, ())

    def test_a_connection_that_falls_silent_is_given_up(self, ib: Either, fake: Fake, mock: MockGateway) -> None:
        stream = ib.open(numbers())
        ready(ib, fake).say(number(1))
        assert ib.get(stream) == 1
        _let_pass(ib, mock, hub.SILENT)
        ready(ib, fake, 2).say(number(2))
        gap, two = ib.told(stream, 2)
        assert (gap.cause, two) == (Cause.SILENT, 2)
        assert (gap.until - gap.since).total_seconds() >= hub.SILENT

    def test_a_jump_of_the_clock_is_not_taken_for_silence_when_something_has_come(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        stream = ib.open(numbers(renewal=510.0))
        socket = ready(ib, fake)
        socket.say(number(1))
        assert ib.get(stream) == 1
        socket.say(HEARTBEAT)
        mock.clock.advance(minutes=9)
        socket.say(HEARTBEAT)
        ib.until(lambda: socket.subscribed == ["num+1+{}"] * 2)
        assert "tic" in socket.sent
        assert len(fake.sockets) == 1
        assert [gap.cause for gap in stream.gaps] == [Cause.SILENT]  # nine minutes without a number: nobody knows

    def test_a_gateway_that_ends_every_connection_at_once_is_not_stormed(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        def hang_up(socket: Socket, text: str) -> None:
            kind(socket, text)
            if text.startswith("num"):
                socket.drop()

        fake.answer = hang_up
        stream = ib.open(numbers())
        before = mock.clock.monotonic()
        ib.until(lambda: fake.sockets and fake.sockets[0].closed)
        for _ in range(3):
            _let_pass(ib, mock, 5)
        assert len(fake.sockets) <= 2 + (mock.clock.monotonic() - before) / 0.75
        assert not stream.closed

    def test_without_the_cure_a_close_is_the_end(
        self, make: Callable[..., Either], fake: Fake, mock: MockGateway
    ) -> None:
        ib = make(fake, clock=mock.clock, without={driver.CLOSE_CODES})
        stream = ib.open(numbers())
        ready(ib, fake).drop()
        with pytest.raises(StreamClosed):
            ib.get(stream)


class TestSession:
    def test_when_the_stream_says_that_it_is_gone_it_is_opened_anew(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        plain, needing = ib.open(numbers("num+1")), ib.open(numbers("num+2", brokerage=True))
        ib.until(lambda: fake.sockets and len(fake.socket.subscribed) == 2)
        mock.lose_session()
        fake.socket.say({"topic": "sts", "args": {"authenticated": False}})
        ib.until(lambda: len(fake.socket.subscribed) == 3)
        assert "session.init" in paths(mock)
        assert fake.socket.subscribed[-1] == "num+2+{}"
        fake.socket.say(AUTHENTICATED, number(1), number(2, "num+2"))
        assert ib.told(plain, 1) == [1]
        gap, two = ib.told(needing, 2)
        assert (gap.cause, two, len(fake.sockets)) == (Cause.RECONNECTED, 2, 1)

    def test_when_a_call_has_opened_it_anew_what_needs_it_is_subscribed_to_anew(
        self, ib: Either, fake: Fake, mock: MockGateway
    ) -> None:
        stream = ib.open(numbers(brokerage=True))
        ready(ib, fake)
        mock.lose_session()
        opened = ib.client.session.ensure()
        if not isinstance(ib, Synchronous):
            ib.runner.run(opened)  # type: ignore[attr-defined]
        ib.until(lambda: len(fake.socket.subscribed) == 2)
        fake.socket.say(number(1))
        gap, one = ib.told(stream, 2)
        assert (gap.cause, one) == (Cause.RECONNECTED, 1)

    def test_a_session_that_cannot_be_opened_is_tried_again(self, ib: Either, fake: Fake, mock: MockGateway) -> None:
        stream = ib.open(numbers(brokerage=True))
        ready(ib, fake)
        mock.lose_session("login")
        fake.socket.say({"topic": "sts", "args": {"authenticated": False}})
        ib.until(lambda: paths(mock).count("session.status") >= 1)
        mock.log_in()
        for _ in range(4):
            _let_pass(ib, mock, 20)
            fake.socket.say(HEARTBEAT)
        ib.until(lambda: len(fake.socket.subscribed) >= 2)
        fake.socket.say(number(1))
        gap, one = ib.told(stream, 2)
        assert (gap.cause, one, stream.closed) == (Cause.RECONNECTED, 1, False)


def test_the_thread_keeps_no_process_alive(fake: Fake) -> None:
    with Client(transport=fake, clock=fake.gateway.clock, keep_alive=False) as ib, ib.stream.open(numbers()):
        [thread] = [each for each in threading.enumerate() if each.name == "ibportal stream"]
        assert thread.daemon


def _let_pass(ib: Either, mock: MockGateway, seconds: float) -> None:
    """Let time pass, and the driver see it."""
    mock.clock.advance(seconds)
    done: list[bool] = []
    seen = threading.Timer(0.05, lambda: done.append(True))
    seen.start()
    ib.until(lambda: done)


def _let_pass_until(ib: Either, mock: MockGateway, seconds: float, holds: Callable[[], object]) -> None:
    """The same, as often as it takes until something holds: the driver may begin to wait after time has passed."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it does not come to hold"
        _let_pass(ib, mock, seconds)
