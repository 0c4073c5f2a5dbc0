"""What whoever holds a stream sees of it, with either client."""

import asyncio
import gc
import threading

import pytest

from ibportal import AsyncClient, Client
from ibportal.errors import NotSent, StreamClosed, StreamError, StreamOverflow, TooManyStreams
from ibportal.mock import MockGateway
from ibportal.stream.gap import Cause, Gap
from ibportal.stream.streams import AsyncStream
from tests.stream.conftest import PATIENCE, Either, blocking, holding
from tests.stream.fake import Fake, Socket, number, numbers


def ready(ib: Either, fake: Fake, count: int = 1) -> Socket:
    """The connection, once so many subjects are subscribed to on it."""
    ib.until(lambda: fake.sockets and len(fake.socket.subscribed) >= count)
    return fake.socket


def _threads() -> list[threading.Thread]:
    """Those of ours that are left."""
    return [each for each in threading.enumerate() if each.name.startswith("ibportal")]


def broken(gap: Gap) -> None:
    """A callback that fails."""
    raise ZeroDivisionError(gap)


class TestTaking:
    def test_what_comes_is_had_in_order(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers())
        ready(ib, fake).say(*(number(n) for n in range(5)))
        assert [ib.get(stream) for _ in range(5)] == [0, 1, 2, 3, 4]
        assert (stream.gaps, stream.lost, stream.closed, stream.current) == ((), 0, False, None)

    def test_nothing_in_time_is_said(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers())
        ready(ib, fake)
        with pytest.raises(TimeoutError, match=r"nothing came about num\+1 in 0.01 s"):
            ib.get(stream, 0.01)
        fake.socket.say(number(1))
        assert ib.get(stream) == 1

    def test_a_gap_is_told_in_its_place_and_by_name(self, ib: Either, fake: Fake) -> None:
        gaps: list[Gap] = []
        stream = ib.open(numbers(), on_gap=gaps.append)
        ready(ib, fake).say(number(1))
        assert ib.told(stream, 1) == [1]
        fake.socket.drop()
        ib.until(lambda: len(fake.sockets) == 2)
        ready(ib, fake).say(number(2))
        gap, two = ib.told(stream, 2)
        assert two == 2
        assert gap.cause is Cause.RECONNECTED
        assert stream.gaps == (gap,)
        assert gaps == [gap]

    def test_a_callback_for_gaps_that_fails_is_logged(
        self, ib: Either, fake: Fake, caplog: pytest.LogCaptureFixture
    ) -> None:
        stream = ib.open(numbers(), on_gap=broken)
        ready(ib, fake).say(b'{"', number(2))
        assert ib.get(stream) == 2
        assert "a callback for gaps failed" in caplog.text

    def test_a_slow_consumer_loses_the_oldest_and_is_told_how_many(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers(merge=lambda _, new: new), buffer=2)
        ready(ib, fake).say(*(number(n) for n in range(10)))
        ib.until(lambda: stream.current == 9)
        gap, *rest = ib.told(stream, 3)
        assert (gap.cause, gap.lost, rest, stream.lost) == (Cause.OVERFLOW, 8, [8, 9], 8)

    def test_a_slow_consumer_may_have_it_all_merged(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers(merge=lambda last, new: (last or 0) + new), buffer=1, overflow="conflate")
        ready(ib, fake).say(*(number(n) for n in range(5)))
        ib.until(lambda: stream.current == 10)
        assert (ib.get(stream), stream.lost) == (10, 0)

    def test_a_slow_consumer_may_want_an_error(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers(), buffer=1, overflow="raise")
        socket = ready(ib, fake)
        socket.say(number(1), number(2), number(3))
        ib.until(lambda: "unum+1" in socket.sent)
        assert ib.get(stream) == 1
        with pytest.raises(StreamOverflow, match="give it a larger `buffer`"):
            ib.get(stream)

    def test_what_cannot_be_is_refused_before_anything_is_sent(self, ib: Either, fake: Fake) -> None:
        with pytest.raises(ValueError, match="none can be merged"):
            ib.open(numbers(), overflow="conflate")
        assert list(fake.gateway.log) == []

    def test_more_of_a_kind_than_are_served_are_refused(self, ib: Either, fake: Fake) -> None:
        first = ib.open(numbers("num+1", at_most=1))
        with pytest.raises(TooManyStreams, match=r"these are open: num\+1"):
            ib.open(numbers("num+2", at_most=1))
        assert ready(ib, fake).subscribed == ["num+1+{}"]
        assert not first.closed


class TestListening:
    def test_a_callback_is_told_whatever_comes_until_the_stream_is_closed(self, ib: Either, fake: Fake) -> None:
        seen: list[int] = []
        stream = ib.open(numbers())
        ib.listen(stream, seen.append)
        socket = ready(ib, fake)
        socket.say(number(1), number(2))
        ib.until(lambda: seen == [1, 2])
        ib.close(stream)
        ib.until(lambda: socket.closed)
        ib.until(lambda: _threads() == [])

    def test_a_callback_that_fails_is_told_the_next_thing_all_the_same(
        self, ib: Either, fake: Fake, caplog: pytest.LogCaptureFixture
    ) -> None:
        seen: list[float] = []
        stream = ib.open(numbers())
        ib.listen(stream, lambda n: seen.append(1 / n))
        ready(ib, fake).say(number(0), number(2))
        ib.until(lambda: seen == [0.5])
        assert "ZeroDivisionError" in caplog.text

    def test_a_callback_that_hangs_holds_nobody_else_up(self, ib: Either, fake: Fake) -> None:
        seen: list[int] = []
        slow, quick = ib.open(numbers(), buffer=2), ib.open(numbers())
        release = threading.Event()

        async def hang(_: int) -> None:
            await holding(release.is_set)

        ib.listen(slow, hang if isinstance(slow, AsyncStream) else lambda _: release.wait(PATIENCE))
        ib.listen(quick, seen.append)
        ready(ib, fake).say(*(number(n) for n in range(100)))
        ib.until(lambda: len(seen) == 100)
        assert slow.lost >= 97
        release.set()

    def test_a_stream_that_is_listened_to_need_not_be_held(self, ib: Either, fake: Fake) -> None:
        seen: list[int] = []
        ib.listen(ib.open(numbers()), seen.append)
        socket = ready(ib, fake)
        gc.collect()
        socket.say(number(1))
        ib.until(lambda: seen == [1])
        assert "unum+1" not in socket.sent


class TestEnding:
    def test_a_closed_stream_unsubscribes_and_the_last_one_closes_the_connection(self, ib: Either, fake: Fake) -> None:
        one, two = ib.open(numbers("num+1")), ib.open(numbers("num+2"))
        socket = ready(ib, fake, 2)
        ib.close(one)
        ib.until(lambda: "unum+1" in socket.sent)
        assert not socket.closed
        socket.say(number(2, "num+2"))
        assert ib.get(two) == 2
        ib.close(two)
        ib.until(lambda: socket.closed)
        assert socket.sent[-1] == "unum+2"
        assert one.closed

    def test_closing_twice_is_fine_and_nothing_can_be_had_afterwards(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers())
        ready(ib, fake).say(number(1))
        for _ in range(2):
            ib.close(stream)
        with pytest.raises(StreamClosed, match=r"num\+1 is closed"):
            ib.get(stream)

    def test_a_confirmation_is_waited_for_where_there_is_one(self, ib: Either, fake: Fake) -> None:
        answer = fake.answer

        def confirm(socket: Socket, text: str) -> None:
            answer(socket, text)
            if text.startswith("unum"):
                socket.say({"message": "Unsubscribed 1"})

        fake.answer = confirm
        stream = ib.open(numbers(confirms=True))
        socket = ready(ib, fake)
        ib.close(stream)
        assert "unum+1" in socket.sent

    def test_a_forgotten_stream_is_unsubscribed(self, ib: Either, fake: Fake) -> None:
        stream = ib.open(numbers())
        socket = ready(ib, fake)
        del stream
        gc.collect()
        ib.until(lambda: "unum+1" in socket.sent)
        ib.until(lambda: socket.closed)

    def test_a_stream_opened_after_the_last_has_gone_connects_anew(self, ib: Either, fake: Fake) -> None:
        for count in (1, 2, 3):
            stream = ib.open(numbers())
            ib.until(fake.connected(count))
            ready(ib, fake).say(number(count))
            assert ib.get(stream) == count
            assert stream.gaps == ()
            ib.close(stream)
            ib.until(lambda: fake.socket.closed)

    def test_opening_again_in_the_middle_of_the_end_works(self, ib: Either, fake: Fake) -> None:
        for count in range(20):
            stream = ib.open(numbers())
            if count % 3:
                ib.until(lambda: fake.sockets and not fake.socket.closed and fake.socket.subscribed)
            ib.close(stream)
        seen: list[int] = []
        ib.listen(ib.open(numbers()), seen.append)

        def said() -> list[int]:
            """Say it on each connection that comes: the one before may take what it is told with it."""
            socket = fake.socket
            if not socket.closed and socket not in told and socket.subscribed[-1:] == ["num+1+{}"]:
                told.append(socket)
                socket.say(number(1))
            return seen

        told: list[Socket] = []
        ib.until(said)
        assert seen == [1]

    def test_one_connection_serves_a_client_and_those_made_from_it(self, ib: Either, fake: Fake) -> None:
        first = ib.open(numbers("num+1"))
        original, ib.client = ib.client, ib.client.with_options(max_wait=1.0)
        second = ib.open(numbers("num+2"))
        ib.client = original
        ready(ib, fake, 2).say(number(1), number(2, "num+2"))
        assert (ib.get(first), ib.get(second), len(fake.sockets)) == (1, 2, 1)


class TestClients:
    def test_closing_the_client_ends_what_blocks(self, mock: MockGateway) -> None:
        fake = Fake(mock)
        seen: list[int] = []
        ended = threading.Event()

        def consume() -> None:
            for n in stream:
                seen.append(n)
            ended.set()

        with Client(transport=fake, clock=mock.clock, keep_alive=False) as ib:
            stream = ib.stream.open(numbers())
            threading.Thread(target=consume, daemon=True).start()
            blocking(lambda: fake.sockets and fake.socket.subscribed)
            fake.socket.say(number(1))
            blocking(lambda: seen)
        assert ended.wait(PATIENCE)
        assert fake.socket.closed
        assert fake.socket.sent[-1] == "unum+1"
        assert _threads() == []
        with pytest.raises(NotSent, match="this client is closed"):
            ib.stream.open(numbers())

    def test_closing_the_asynchronous_client_leaves_no_task(self, mock: MockGateway) -> None:
        fake = Fake(mock)

        async def run() -> list[int]:
            seen: list[int] = []
            async with AsyncClient(transport=fake, clock=mock.clock, keep_alive=False) as ib:
                stream = ib.stream.open(numbers()).listen(seen.append)
                await holding(lambda: fake.sockets and fake.socket.subscribed)
                fake.socket.say(number(1))
                await holding(lambda: seen)
            await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert [n async for n in stream] == []
            with pytest.raises(NotSent, match="this client is closed"):
                ib.stream.open(numbers())
            return seen

        assert asyncio.run(run()) == [1]
        assert fake.socket.closed
        assert fake.socket.sent[-1] == "unum+1"

    def test_a_client_that_is_forgotten_with_its_streams_leaves_no_thread(self, mock: MockGateway) -> None:
        fake = Fake(mock)
        stream = Client(transport=fake, clock=mock.clock, keep_alive=False).stream.open(numbers())
        blocking(lambda: fake.sockets and fake.socket.subscribed)
        gc.collect()
        fake.socket.say(number(1))
        assert stream.get(PATIENCE) == 1
        del stream
        blocking(lambda: gc.collect() >= 0 and not _threads())
        assert fake.socket.closed

    def test_streams_end_with_the_event_loop_and_begin_in_the_next(self, mock: MockGateway) -> None:
        fake = Fake(mock)
        ib = AsyncClient(transport=fake, clock=mock.clock, keep_alive=False)

        async def first() -> AsyncStream[int]:
            stream = ib.stream.open(numbers())
            await holding(lambda: fake.sockets and fake.socket.subscribed)
            return stream

        async def second(old: AsyncStream[int]) -> int:
            stream = ib.stream.open(numbers())
            await holding(lambda: len(fake.sockets) == 2 and fake.socket.subscribed)
            fake.socket.say(number(1))
            with pytest.raises(StreamError, match="again"):
                await old.get(PATIENCE)
            got = await stream.get(PATIENCE)
            await ib.aclose()
            return got

        old = asyncio.run(first())
        assert fake.socket.closed
        assert asyncio.run(second(old)) == 1

    def test_two_event_loops_at_a_time_are_refused(self, mock: MockGateway) -> None:
        ib = AsyncClient(transport=Fake(mock), clock=mock.clock, keep_alive=False)

        async def outer() -> None:
            async with ib.stream.open(numbers()):
                with pytest.raises(RuntimeError, match="one event loop at a time"):
                    await asyncio.to_thread(asyncio.run, inner())

        async def inner() -> None:
            ib.stream.open(numbers())

        asyncio.run(outer())

    def test_an_asynchronous_stream_needs_an_event_loop(self, mock: MockGateway) -> None:
        ib = AsyncClient(transport=Fake(mock), clock=mock.clock, keep_alive=False)
        with pytest.raises(RuntimeError, match="opened in a running event loop"):
            ib.stream.open(numbers())

    def test_a_cancelled_wait_loses_nothing(self, mock: MockGateway) -> None:
        fake = Fake(mock)

        async def run() -> list[int]:
            async with AsyncClient(transport=fake, clock=mock.clock, keep_alive=False) as ib:
                stream = ib.stream.open(numbers())
                await holding(lambda: fake.sockets and fake.socket.subscribed)
                waiting = [asyncio.ensure_future(stream.get()) for _ in range(3)]
                await asyncio.sleep(0)
                fake.socket.say(number(1))
                for each in waiting[:2]:
                    each.cancel()
                return [await waiting[2]]

        assert asyncio.run(run()) == [1]
