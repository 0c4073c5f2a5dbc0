"""The thinking of a stream, by calls alone: what is said to the gateway, what consumers get, and what they are told."""

# pyright: reportPrivateUsage=false

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ibportal.errors import TooManyStreams
from ibportal.mock.clock import VirtualClock
from ibportal.stream import frames
from ibportal.stream import hub as subject_under_test
from ibportal.stream.gap import Cause, Gap
from ibportal.stream.hub import FIRST_FRAME, QUIET, RENEWED, SILENT, TIC, Hub
from ibportal.stream.queue import NOTHING, Buffer
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subscription import Feed
from tests.stream.fake import AUTHENTICATED, HEARTBEAT, SUCCESS, number, numbers

SESSION = '{"session":"s"}'


class Bench:
    """A hub with a clock that stands still."""

    def __init__(self, *without: str) -> None:
        self.clock = VirtualClock()
        self.clock.advance(1000)
        self.hub = Hub(lambda quirk: quirk not in without, self.clock)

    def feed(self, subject: Subject[int], size: int = 1000) -> Feed[int]:
        feed = Feed(subject, Buffer(size, "drop_oldest", subject.merge, self.hub.stamp, self.hub.now()))
        self.hub.open(feed)
        return feed

    def connect(self, *, brokerage: bool = True) -> None:
        """As far as it gets with a gateway that behaves."""
        self.hub.connected("s", brokerage=brokerage)
        self.get(HEARTBEAT, SUCCESS, AUTHENTICATED)

    def get(self, *messages: Message | bytes) -> None:
        for message in messages:
            self.hub.receive(message if isinstance(message, bytes) else json.dumps(message).encode())

    def said(self) -> list[str]:
        """What was to be sent since the last time."""
        texts = list(self.hub.outbox)
        self.hub.outbox.clear()
        return texts

    def later(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.hub.tick()


def taken(feed: Feed[int]) -> list[Any]:
    """Numbers, and for a gap its cause."""
    found: list[Any] = []
    while (item := feed.buffer.take()) is not NOTHING:
        found.append(item.cause if isinstance(item, Gap) else item)
    return found


def named(last: Message | None) -> str | None:
    """The end of what is ended by the name that the server gave it last."""
    return f"u+{last['n']}" if last else None


@pytest.fixture
def bench() -> Bench:
    return Bench()


class TestConnecting:
    def test_nothing_is_said_before_the_first_frame(self, bench: Bench) -> None:
        bench.feed(numbers())
        bench.hub.connected("s", brokerage=True)
        assert bench.said() == []
        bench.get(HEARTBEAT)
        assert bench.said() == [SESSION]

    @pytest.mark.parametrize("signal", [SUCCESS, AUTHENTICATED])
    def test_subscriptions_wait_for_either_word_that_the_session_is_fine(
        self, bench: Bench, signal: dict[str, Any]
    ) -> None:
        bench.feed(numbers())
        bench.hub.connected("s", brokerage=True)
        bench.get({"topic": "act", "args": {}}, HEARTBEAT, {"topic": "sts", "args": {"competing": False}})
        assert bench.said() == [SESSION]
        bench.get(signal)
        assert bench.said() == ["num+1+{}"]

    def test_the_burst_may_come_in_any_order(self, bench: Bench) -> None:
        bench.feed(numbers())
        bench.hub.connected("s", brokerage=True)
        bench.get(AUTHENTICATED, SUCCESS, HEARTBEAT)
        assert bench.said() == [SESSION, "num+1+{}"]

    def test_a_gateway_that_waits_for_the_session_is_told_again_but_not_for_ever(self, bench: Bench) -> None:
        bench.hub.connected("s", brokerage=True)
        bench.get(*[{"message": "waiting for session"}] * 9)
        assert bench.said() == [SESSION] * subject_under_test.INTRODUCTIONS

    def test_a_connection_without_a_first_frame_is_mute(self, bench: Bench) -> None:
        bench.feed(numbers())
        bench.hub.connected("s", brokerage=True)
        assert bench.hub.deadline == bench.hub.now() + FIRST_FRAME
        bench.later(FIRST_FRAME - 1)
        assert not bench.hub.mute
        bench.later(1)
        assert bench.hub.mute

    def test_a_connection_on_which_nobody_is_authenticated_is_mute(self, bench: Bench) -> None:
        bench.hub.connected("s", brokerage=True)
        for _ in range(2):
            bench.later(6)
            bench.get(HEARTBEAT)
        bench.later(6)
        assert bench.hub.mute

    def test_what_comes_unasked_reaches_those_who_were_there_first(self, bench: Bench) -> None:
        status = bench.feed(Subject("sts", None, lambda _: None, lambda message: [len(message["args"])]))
        bench.connect()
        assert taken(status) == [1]
        assert bench.said() == [SESSION]

    def test_a_stream_opened_later_is_subscribed_to_at_once(self, bench: Bench) -> None:
        bench.connect()
        bench.said()
        bench.feed(numbers())
        assert bench.said() == ["num+1+{}"]

    def test_what_needs_a_brokerage_session_waits_for_one(self, bench: Bench) -> None:
        bench.feed(numbers("num+1"))
        bench.feed(numbers("num+2", brokerage=True))
        bench.connect(brokerage=False)
        assert bench.said() == [SESSION, "num+1+{}"]
        assert bench.hub.waits_for_brokerage
        bench.hub.brokered()
        assert bench.said() == ["num+2+{}"]
        assert not bench.hub.waits_for_brokerage


class TestDelivering:
    def test_a_message_reaches_those_who_subscribed_and_nobody_else(self, bench: Bench) -> None:
        one, also, two = (bench.feed(numbers(key)) for key in ("num+1", "num+1", "num+2"))
        bench.connect()
        bench.get(number(1), number(2, "num+2"), number(3), number(4, "num+3"))
        assert (taken(one), taken(also), taken(two)) == ([1, 3], [1, 3], [2])

    def test_a_number_of_more_than_64_bits_keeps_its_digits(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(number(2**64 + 1), number(-(2**70) - 1))
        assert taken(feed) == [2**64 + 1, -(2**70) - 1]

    def test_a_repetition_is_left_out_but_not_after_another_subscription(self, bench: Bench) -> None:
        feed = bench.feed(numbers(same=lambda last, new: last == new))
        bench.connect()
        bench.get(number(1), number(1), number(2), number(1))
        assert taken(feed) == [1, 2, 1]
        newcomer = bench.feed(numbers(same=lambda last, new: last == new))
        bench.get(number(1))
        assert taken(newcomer) == [1]

    def test_the_current_view_is_what_came_merged(self, bench: Bench) -> None:
        feed = bench.feed(numbers(merge=lambda last, new: (last or 0) + new))
        bench.connect()
        assert feed.current is None
        bench.get(number(1), number(2), number(3))
        assert feed.current == 6

    @pytest.mark.parametrize("message", [{"topic": "num+1"}, {"topic": "num+1", "n": "two"}])
    def test_a_message_that_cannot_be_read_is_a_gap_and_no_end(self, bench: Bench, message: Message) -> None:
        feed, other = bench.feed(numbers()), bench.feed(numbers(read=lambda _: [0]))
        bench.connect()
        bench.get(number(1), message, number(3))
        assert taken(feed) == [1, Cause.UNREADABLE, 3]
        assert taken(other) == [0, 0, 0]

    def test_text_that_is_no_utf_8_is_read_all_the_same(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(b'{"topic":"num+1","n":1,"name":"\x99"}')
        assert taken(feed) == [1]

    def test_a_message_in_pieces_is_joined(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        whole = json.dumps({**number(1), "name": "€" * 9}, ensure_ascii=False).encode()
        bench.get(whole[:20], whole[20:41], whole[41:], number(2))
        assert taken(feed) == [1, 2]

    @pytest.mark.parametrize("rubbish", [b'{"topic":"num', b"\x00\xff<garbage>", b"[1]"])
    def test_rubbish_is_a_gap_for_every_stream_and_told_once(self, bench: Bench, rubbish: bytes) -> None:
        one, two = bench.feed(numbers("num+1")), bench.feed(numbers("num+2"))
        bench.connect()
        bench.get(rubbish, number(1), number(2, "num+2"))
        assert (taken(one), taken(two)) == ([Cause.UNREADABLE, 1], [Cause.UNREADABLE, 2])

    def test_a_piece_that_nothing_completes_is_given_up_in_time(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(b"[" * 5000)
        assert bench.hub.deadline == bench.hub.now() + 2
        bench.later(1)
        assert taken(feed) == []
        bench.later(1)
        assert taken(feed) == [Cause.UNREADABLE]

    @pytest.mark.parametrize("frame", [b"ech+hb", b"5", b"", b"plain words"])
    def test_texts_that_are_no_json_are_no_gap(self, bench: Bench, frame: bytes) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(frame, number(1))
        assert taken(feed) == [1]

    @pytest.mark.parametrize(
        ("message", "says"),
        [
            ({"topic": "error", "error": "no such topic"}, "no such topic"),
            ({"error": "no topic", "code": 1}, "no topic"),
            ({"topic": "num+1", "error": "not entitled"}, "not entitled"),
            ({"topic": "num+9", "error": "not entitled"}, "not entitled"),
            ({"message": "something went wrong"}, "something went wrong"),
            (b"upstream is gone", "upstream is gone"),
        ],
    )
    def test_errors_in_any_shape_go_to_those_who_want_errors(
        self, bench: Bench, message: Message | bytes, says: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        errors: list[Message] = []

        def read(found: Message) -> Sequence[int]:
            errors.append(found)
            return [1]

        feed = bench.feed(numbers())
        told = bench.feed(Subject("error", None, lambda _: None, read, brokerage=False))
        bench.connect()
        with caplog.at_level("WARNING", "ibportal"):
            bench.get(message)
        assert ([each["error"] for each in errors], taken(told), taken(feed)) == ([says], [1], [])
        assert caplog.text.count(says) == 1

    def test_a_consumer_that_has_enough_is_unsubscribed(self, bench: Bench) -> None:
        feed: Feed[int] = Feed(numbers(), Buffer(1, "raise", None, bench.hub.stamp))
        bench.hub.open(feed)
        bench.connect()
        bench.said()
        bench.get(number(1), number(2), number(3))
        assert bench.said() == ["unum+1"]
        assert bench.hub.idle is True


class TestSubscribing:
    def test_two_streams_of_one_subject_share_a_subscription(self, bench: Bench) -> None:
        one, two = bench.feed(numbers()), bench.feed(numbers())
        bench.connect()
        assert bench.said() == [SESSION, "num+1+{}"]
        bench.hub.leave(one)
        assert bench.said() == []
        bench.get(number(1))
        assert (taken(one), taken(two)) == ([], [1])
        bench.hub.leave(two)
        assert bench.said() == ["unum+1"]
        bench.hub.leave(two)
        assert bench.said() == []

    def test_a_newcomer_gets_what_the_gateway_sends_at_first(self, bench: Bench) -> None:
        bench.feed(numbers())
        bench.connect()
        bench.said()
        bench.feed(numbers())
        assert bench.said() == ["num+1+{}"]

    def test_what_two_streams_of_a_subject_want_is_asked_for_together(self, bench: Bench) -> None:
        def quotes(text: str) -> Subject[int]:
            return numbers(subscribe=text, union="|".join)

        bench.feed(quotes("a"))
        bench.connect()
        bench.feed(quotes("b"))
        bench.feed(quotes("a"))
        assert bench.said() == [SESSION, "a", "a|b", "a|b"]

    def test_two_that_nothing_tells_apart_are_refused(self, bench: Bench) -> None:
        bench.feed(numbers())
        with pytest.raises(ValueError, match=r"num\+1 is open with other arguments"):
            bench.feed(numbers(subscribe="other"))
        assert bench.hub.idle is False

    def test_more_of_a_kind_than_the_gateway_serves_are_refused_before_anything_is_sent(self, bench: Bench) -> None:
        bench.connect()
        bench.said()
        feeds = [bench.feed(numbers(f"num+{n}", at_most=2)) for n in (1, 2, 2)]
        assert len(bench.said()) == 4  # the second one of num+2 ends the first before it begins anew
        with pytest.raises(TooManyStreams, match="2 streams of num at a time"):
            bench.feed(numbers("num+3", at_most=2))
        assert bench.said() == []
        bench.hub.leave(feeds[0])
        bench.feed(numbers("num+3", at_most=2))
        assert bench.said() == ["unum+1", "num+3+{}"]

    def test_what_the_server_names_is_ended_by_its_last_name(self, bench: Bench) -> None:
        feed = bench.feed(numbers(unsubscribe=named))
        bench.connect()
        bench.get(number(7))
        bench.said()
        bench.hub.leave(feed)
        assert bench.said() == ["u+7"]

    def test_what_was_left_before_the_server_named_it_is_ended_once_it_does(self, bench: Bench) -> None:
        subject = numbers(unsubscribe=named, at_most=1)
        bench.connect()
        feed = bench.feed(subject)
        bench.said()
        bench.hub.leave(feed)
        assert bench.said() == []
        with pytest.raises(TooManyStreams):
            bench.feed(numbers("num+2", at_most=1))
        bench.get(number(7), number(8))
        assert bench.said() == ["u+7"]
        bench.feed(numbers("num+2", at_most=1))

    @pytest.mark.parametrize("message", [{"message": "Unsubscribed 123"}, {"result": "unsubscribed from ledger"}])
    def test_an_end_that_is_confirmed_is_waited_for(self, bench: Bench, message: Message) -> None:
        done: list[bool] = []
        feed = bench.feed(numbers(confirms=True))
        bench.connect()
        bench.hub.leave(feed, lambda: done.append(True))
        assert bench.hub.unconfirmed
        assert not done
        bench.get(message)
        assert done
        assert not bench.hub.unconfirmed

    @pytest.mark.parametrize("connects", [True, False])
    def test_an_end_that_nobody_confirms_is_not_waited_for(self, bench: Bench, connects: bool) -> None:  # noqa: FBT001
        done: list[bool] = []
        feed = bench.feed(numbers(confirms=not connects))
        if connects:
            bench.connect()
        bench.hub.leave(feed, lambda: done.append(True))
        assert done

    def test_a_forgotten_stream_is_left_at_the_next_tick(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.said()
        bench.hub.forget(feed)
        assert bench.said() == []
        bench.hub.tick()
        assert bench.said() == ["unum+1"]

    def test_it_is_idle_once_the_last_end_was_sent(self, bench: Bench) -> None:
        assert bench.hub.idle
        feed = bench.feed(numbers())
        bench.connect()
        bench.hub.leave(feed)
        assert not bench.hub.idle
        bench.said()
        assert bench.hub.idle


class TestTime:
    def test_tic_is_sent_in_time_however_busy_the_connection_is(self, bench: Bench) -> None:
        bench.feed(numbers())
        bench.connect()
        bench.said()
        for second in range(1, 121):
            bench.later(1)
            bench.get(number(second))
            assert bench.said() == (["tic"] if second % TIC == 0 else [])

    def test_four_answers_to_one_tic_trouble_nobody(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(*[{"topic": "tic", "alive": True, "id": "x", "lastAccessed": 1}] * 4)
        assert taken(feed) == []

    def test_a_connection_without_heartbeats_is_dead(self, bench: Bench) -> None:
        bench.feed(numbers())
        bench.connect()
        bench.later(SILENT - 1)
        assert not bench.hub.silent
        bench.get(HEARTBEAT)
        bench.later(SILENT - 1)
        assert not bench.hub.silent
        bench.later(1)
        assert bench.hub.silent

    def test_a_subscription_is_renewed_before_it_ends_with_all_that_is_wanted(self, bench: Bench) -> None:
        for text in ("a", "b"):
            bench.feed(numbers(subscribe=text, renewal=510.0, union="|".join))
        bench.connect()
        bench.said()
        bench.later(509)
        assert bench.said() == ["tic"]
        assert bench.hub.deadline <= bench.hub.now() + 1
        bench.later(1)
        assert bench.said() == ["a|b"]
        bench.get(number(1))
        bench.later(509)
        assert "a|b" not in bench.said()
        bench.later(1)
        assert "a|b" in bench.said()

    def test_silence_after_a_renewal_is_a_gap_and_another_subscription(self, bench: Bench) -> None:
        feed, other = bench.feed(numbers(renewal=510.0)), bench.feed(numbers("num+2"))
        bench.connect()
        bench.get(number(1), number(2, "num+2"))
        bench.later(510)
        bench.get(HEARTBEAT)
        bench.said()
        bench.later(RENEWED)
        assert "num+1+{}" in bench.said()
        bench.get(number(3))
        assert taken(feed) == [1, Cause.SILENT, 3]
        assert taken(other) == [2]
        bench.later(RENEWED)
        assert taken(feed) == []

    def test_a_renewal_that_is_answered_is_no_gap(self, bench: Bench) -> None:
        feed = bench.feed(numbers(renewal=510.0))
        bench.connect()
        bench.later(510 - QUIET + 1)
        bench.get(number(1))
        bench.later(QUIET - 1)
        bench.get(number(2))
        bench.later(RENEWED)
        assert taken(feed) == [1, 2]

    def test_nobody_knows_whether_what_was_quiet_until_its_renewal_had_ended(self, bench: Bench) -> None:
        feed, other = bench.feed(numbers(renewal=510.0)), bench.feed(numbers("num+2"))
        bench.connect()
        bench.later(510 - QUIET)
        bench.get(number(1), number(1, "num+2"))
        bench.later(QUIET)
        bench.get(number(2), number(2, "num+2"))
        assert taken(feed) == [1, Cause.SILENT, 2]
        assert taken(other) == [1, 2]

    def test_nothing_is_due_without_a_connection(self, bench: Bench) -> None:
        bench.feed(numbers(renewal=510.0))
        assert bench.hub.deadline == float("inf")
        bench.later(9999)
        assert bench.said() == []
        assert not bench.hub.mute
        assert not bench.hub.silent


class TestLosing:
    def test_a_new_connection_is_subscribed_anew_and_the_gap_told_once(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(number(1))
        since = bench.clock.now()
        bench.later(5)
        bench.hub.lost()
        newcomer = bench.feed(numbers())
        bench.later(7)
        bench.said()
        bench.connect()
        bench.get(number(2))
        assert bench.said() == [SESSION, "num+1+{}"]
        assert [(gap.cause, gap.since, gap.until) for gap in feed.buffer.gaps()] == [
            (Cause.RECONNECTED, since, bench.clock.now())
        ]
        assert taken(feed) == [1, Cause.RECONNECTED, 2]
        assert taken(newcomer) == [2]

    def test_attempts_that_fail_on_the_way_are_no_further_gaps(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.hub.lost(Cause.SILENT)
        for _ in range(3):
            bench.hub.connected("s", brokerage=True)
            bench.get(HEARTBEAT)
            bench.hub.lost()
        bench.connect()
        assert taken(feed) == [Cause.SILENT]

    def test_what_was_to_be_sent_is_not_sent_to_the_next_connection(self, bench: Bench) -> None:
        feed = bench.feed(numbers(confirms=True))
        bench.connect()
        bench.hub.leave(feed)
        bench.hub.lost()
        assert bench.hub.idle
        assert not bench.hub.unconfirmed
        bench.connect()
        assert bench.said() == [SESSION]

    def test_the_burst_of_a_new_connection_comes_after_the_gap(self, bench: Bench) -> None:
        status = bench.feed(Subject("sts", None, lambda _: None, lambda message: [len(message["args"])]))
        bench.connect()
        bench.hub.lost()
        bench.connect()
        assert taken(status) == [1, Cause.RECONNECTED, 1]

    def test_pieces_of_a_lost_connection_are_not_joined_with_the_next(self, bench: Bench) -> None:
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(b'{"topic":"num+1",')
        bench.hub.lost()
        bench.connect()
        bench.get(number(1))
        assert taken(feed) == [Cause.RECONNECTED, 1]

    def test_when_the_session_is_gone_what_needs_it_is_subscribed_anew_once_there_is_one(self, bench: Bench) -> None:
        plain, needing = bench.feed(numbers("num+1")), bench.feed(numbers("num+2", brokerage=True))
        bench.connect()
        bench.said()
        bench.get({"topic": "sts", "args": {"authenticated": False}})
        assert bench.hub.waits_for_brokerage
        bench.hub.brokered()
        assert bench.said() == ["num+2+{}"]
        assert (taken(plain), taken(needing)) == ([], [Cause.RECONNECTED])

    def test_what_is_said_of_the_session_is_put_together(self, bench: Bench) -> None:
        bench.feed(numbers(brokerage=True))
        bench.connect()
        for args in ({"competing": False}, {"message": ""}, {"connected": True}):
            bench.get({"topic": "sts", "args": args})
        assert not bench.hub.waits_for_brokerage
        assert bench.hub.status == {"authenticated": True, "competing": False, "message": "", "connected": True}


class TestWithoutCures:
    def test_early_sends(self) -> None:
        bench = Bench(subject_under_test.EARLY_SENDS_LOST)
        bench.feed(numbers())
        bench.hub.connected("s", brokerage=True)
        assert bench.said() == [SESSION, "num+1+{}"]

    def test_connect_burst(self) -> None:
        bench = Bench(subject_under_test.CONNECT_BURST)
        bench.feed(numbers())
        bench.hub.connected("s", brokerage=True)
        bench.get(HEARTBEAT)
        assert bench.said() == [SESSION, "num+1+{}"]

    def test_session_frame(self) -> None:
        bench = Bench(subject_under_test.SESSION_FRAME)
        bench.connect()
        assert bench.said() == []

    def test_fragments(self) -> None:
        bench = Bench(frames.FRAGMENTS)
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(b'{"topic":"num+1",', b'"n":1}')
        assert taken(feed) == [Cause.UNREADABLE]

    def test_invalid_utf_8(self) -> None:
        bench = Bench(frames.INVALID_UTF8)
        feed = bench.feed(numbers())
        bench.connect()
        bench.get(b'{"topic":"num+1","n":1,"name":"\x99"}', number(2))
        assert taken(feed) == [Cause.UNREADABLE, 2]

    def test_lost_subscriptions(self) -> None:
        bench = Bench(subject_under_test.LOST_SUBSCRIPTIONS)
        feed = bench.feed(numbers())
        bench.connect()
        bench.hub.lost()
        bench.said()
        bench.connect()
        assert bench.said() == [SESSION]
        assert taken(feed) == []

    def test_silence(self) -> None:
        bench = Bench(subject_under_test.SILENCE)
        bench.connect()
        bench.said()
        bench.later(9999)
        assert bench.said() == []
        assert not bench.hub.silent

    def test_silent_expiry(self) -> None:
        bench = Bench(subject_under_test.SILENT_EXPIRY)
        bench.feed(numbers(renewal=510.0))
        bench.connect()
        bench.said()
        bench.later(600)
        assert "num+1+{}" not in bench.said()

    def test_fields_merge(self) -> None:
        bench = Bench(subject_under_test.FIELDS_MERGE)
        for text in ("a", "b"):
            bench.feed(numbers(subscribe=text, union="|".join))
        bench.connect()
        assert bench.said() == [SESSION, "b"]

    def test_history_server_id(self) -> None:
        bench = Bench(subject_under_test.HISTORY_SERVER_ID)
        for n in range(9):
            bench.feed(numbers(f"num+{n}", at_most=2))

    def test_error_shapes(self) -> None:
        bench = Bench(subject_under_test.ERROR_SHAPES)
        errors = bench.feed(Subject("error", None, lambda _: None, lambda _: [1], brokerage=False))
        bench.connect()
        bench.get({"error": "no topic"}, b"plain words")
        assert taken(errors) == []
        bench.get({"topic": "error", "error": "with one"})
        assert taken(errors) == [1]

    def test_status_fragments(self) -> None:
        bench = Bench(subject_under_test.STATUS_FRAGMENTS)
        bench.feed(numbers(brokerage=True))
        bench.connect()
        bench.get({"topic": "sts", "args": {"competing": False}})
        assert bench.hub.waits_for_brokerage


class Conversation(RuleBasedStateMachine):
    """A hub and a gateway that keeps books: what it has sent about what, and what it was told to send."""

    def __init__(self) -> None:
        super().__init__()
        self.bench = Bench()
        self.feeds: list[tuple[Feed[int], list[Any]]] = []
        self.subscribed: set[str] = set()
        self.connected = False
        self.counts = dict.fromkeys(range(3), 0)
        self.expected: dict[int, list[Any]] = {}

    def heard(self) -> None:
        """The gateway does what it was told."""
        for text in self.bench.said():
            if text.startswith("num"):
                self.subscribed.add(text.removesuffix("+{}"))
            elif text.startswith("unum"):
                self.subscribed.discard(text[1:])

    def live(self, key: str) -> list[list[Any]]:
        return [log for feed, log in self.feeds if feed.subject.key == key]

    @rule(n=st.integers(0, 2))
    def open(self, n: int) -> None:
        feed = self.bench.feed(numbers(f"num+{n}"))
        self.feeds.append((feed, []))
        self.heard()

    @precondition(lambda self: self.feeds)
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        feed, log = self.feeds.pop(data.draw(st.integers(0, len(self.feeds) - 1)))
        assert taken(feed) == [each for each in log if each != "lost"]
        self.bench.hub.leave(feed)
        self.heard()

    @precondition(lambda self: not self.connected)
    @rule()
    def connect(self) -> None:
        self.bench.connect()
        self.heard()
        self.connected = True
        for _, log in self.feeds:
            if log and log[-1] == "lost":
                log[-1] = Cause.RECONNECTED

    @precondition(lambda self: self.connected)
    @rule()
    def lose(self) -> None:
        self.bench.hub.lost()
        self.subscribed.clear()
        self.connected = False
        for _, log in self.feeds:
            log.append("lost")

    @precondition(lambda self: self.subscribed)
    @rule(data=st.data(), cuts=st.lists(st.integers(1, 40), max_size=3))
    def send(self, data: st.DataObject, cuts: list[int]) -> None:
        key = data.draw(st.sampled_from(sorted(self.subscribed)))
        self.counts[int(key[-1])] += 1
        count = self.counts[int(key[-1])]
        frame = json.dumps(number(count, key)).encode()
        places = sorted({cut % len(frame) for cut in cuts} | {0, len(frame)})
        for start, end in pairwise(places):
            self.bench.get(frame[start:end])
        for log in self.live(key):
            log.append(count)

    @precondition(lambda self: self.connected)
    @rule()
    def spoil(self) -> None:
        self.bench.get(b'{"topic":"num+1","n":', HEARTBEAT)
        for _, log in self.feeds:
            if not (log and log[-1] is Cause.UNREADABLE):  # two in a row are told as one
                log.append(Cause.UNREADABLE)

    @precondition(lambda self: self.connected)
    @rule(seconds=st.integers(1, 29))
    def wait(self, seconds: int) -> None:
        self.bench.later(seconds)
        self.bench.get(HEARTBEAT)
        self.heard()

    @invariant()
    def the_gateway_has_exactly_what_is_wanted(self) -> None:
        if self.connected:
            assert self.subscribed == {feed.subject.key for feed, _ in self.feeds}

    @invariant()
    def nothing_is_lost_without_a_gap_or_comes_twice_or_in_another_order(self) -> None:
        for place, (feed, log) in enumerate(self.feeds):
            waiting = [each for each in log if each != "lost"]
            if waiting and self.connected:
                assert taken(feed) == waiting
                self.feeds[place] = (feed, [])


TestConversation = Conversation.TestCase
