"""What waits for a consumer is bounded, in order, and what is dropped is counted and told in its place."""

import datetime as dt
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibportal.errors import StreamOverflow
from ibportal.stream.gap import Cause, Gap
from ibportal.stream.queue import NOTHING, REMEMBERED, Buffer, Overflow

START = dt.datetime(2026, 3, 16, tzinfo=dt.UTC)


def stamp(at: float) -> dt.datetime:
    return START + dt.timedelta(seconds=at)


def made(size: int = 3, overflow: Overflow = "drop_oldest") -> Buffer[int]:
    return Buffer(size, overflow, lambda last, new: (last or 0) * 100 + new, stamp)


def filled(buffer: Buffer[int], *numbers: int) -> Buffer[int]:
    for number in numbers:
        buffer.put(number, float(number))
    return buffer


def taken(buffer: Buffer[int]) -> list[int | Gap]:
    found: list[int | Gap] = []
    while (item := buffer.take()) is not NOTHING:
        found.append(item)
    return found


def reconnected(since: float, until: float) -> Gap:
    return Gap(Cause.RECONNECTED, stamp(since), stamp(until))


def test_what_fits_comes_out_in_order() -> None:
    assert taken(filled(made(), 1, 2, 3)) == [1, 2, 3]


def test_the_oldest_is_dropped_and_told_before_what_comes_after_it() -> None:
    buffer = filled(made(), 1)
    assert buffer.take() == 1
    filled(buffer, 2, 3, 4, 5, 6)
    gap = Gap(Cause.OVERFLOW, stamp(1), stamp(4), 2)
    assert buffer.gaps() == (gap,)
    assert taken(buffer) == [gap, 4, 5, 6]
    assert buffer.lost == 2
    assert buffer.gaps() == (gap,)


def test_dropping_goes_on_in_the_next_gap_once_one_was_told() -> None:
    buffer = filled(made(1), 1, 2)
    first = buffer.take()
    filled(buffer, 3)
    assert isinstance(first, Gap)
    assert first.lost == 1
    assert taken(buffer) == [Gap(Cause.OVERFLOW, stamp(0), stamp(3), 1), 3]


def test_a_gap_keeps_its_place_among_messages() -> None:
    buffer = filled(made(), 1)
    gap = reconnected(1, 2)
    buffer.put_gap(gap, 2)
    filled(buffer, 3)
    assert taken(buffer) == [1, gap, 3]


def test_a_gap_outlives_the_messages_around_it() -> None:
    buffer = filled(made(2), 1)
    gap = reconnected(1, 2)
    buffer.put_gap(gap, 2)
    filled(buffer, 3, 4, 5)
    told = taken(buffer)
    assert told[0] == gap
    assert told[2:] == [4, 5]
    assert [each.cause for each in told[:2] if isinstance(each, Gap)] == [Cause.RECONNECTED, Cause.OVERFLOW]


def test_gaps_of_one_cause_that_nobody_takes_do_not_pile_up() -> None:
    buffer = made()
    for second in range(1000):
        buffer.put_gap(reconnected(second, second + 1), second + 1)
        buffer.put_gap(Gap(Cause.SILENT, stamp(second), stamp(second + 1)), second + 1)
    assert taken(buffer) == [reconnected(0, 1000), Gap(Cause.SILENT, stamp(0), stamp(1000))]
    assert len(buffer.gaps()) == REMEMBERED


def test_conflating_merges_into_the_newest_and_loses_nothing() -> None:
    buffer = filled(made(2, "conflate"), 1, 2, 3, 4)
    assert taken(buffer) == [1, 20304]
    assert (buffer.lost, buffer.gaps()) == (0, ())


def test_a_conflated_view_across_a_gap_comes_after_it() -> None:
    buffer = filled(made(1, "conflate"), 1)
    buffer.put_gap(reconnected(1, 2), 2)
    filled(buffer, 3)
    assert taken(buffer) == [reconnected(1, 2), 103]


def test_raising_ends_it_after_what_waits_and_says_what_was_lost() -> None:
    buffer = filled(made(2, "raise"), 1, 2, 3, 4)
    assert buffer.ended
    assert (buffer.take(), buffer.take()) == (1, 2)
    assert buffer.take() == Gap(Cause.OVERFLOW, stamp(2), stamp(3), 1)
    with pytest.raises(StreamOverflow, match="2 messages waited") as told:
        buffer.take()
    assert told.value.lost == buffer.lost == 1


def test_after_the_end_what_waits_can_be_taken_and_nothing_is_added() -> None:
    buffer = filled(made(), 1)
    buffer.end()
    filled(buffer, 2)
    buffer.put_gap(reconnected(1, 2), 2)
    assert buffer.take() == 1
    with pytest.raises(EOFError):
        buffer.take()


def test_a_cleared_end_leaves_nothing_but_what_is_known_of_gaps() -> None:
    buffer = filled(made(1), 1, 2)
    buffer.end(clear=True)
    with pytest.raises(EOFError):
        buffer.take()
    assert [gap.lost for gap in buffer.gaps()] == [1]


def test_it_ends_in_the_error_that_it_was_given() -> None:
    buffer = made()
    buffer.end(ValueError("broken"))
    buffer.end()
    with pytest.raises(ValueError, match="broken"):
        buffer.take()


def test_whoever_waits_is_woken_once() -> None:
    buffer = made()
    woken: list[int] = []
    buffer.wake = lambda: woken.append(1)
    filled(buffer, 1)
    assert not woken
    assert (buffer.take(), buffer.take()) == (1, NOTHING)
    filled(buffer, 2, 3)
    assert len(woken) == 1
    taken(buffer)
    buffer.put_gap(reconnected(1, 2), 2)
    taken(buffer)
    buffer.end()
    assert len(woken) == 3


@pytest.mark.parametrize(
    ("size", "overflow", "says"), [(0, "drop_oldest", "buffer=0"), (1, "drop_newest", "drop_oldest, conflate, raise")]
)
def test_what_cannot_be_is_refused(size: int, overflow: Overflow, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        made(size, overflow)


def test_what_cannot_be_merged_cannot_be_conflated() -> None:
    with pytest.raises(ValueError, match="stands for itself"):
        Buffer[int](1, "conflate", None, stamp)


@given(st.integers(1, 5), st.lists(st.booleans(), max_size=60))
def test_nothing_is_missing_without_being_counted_and_nothing_comes_twice(size: int, steps: list[bool]) -> None:
    buffer = made(size)
    put = 0
    out: list[int | Gap] = []
    for puts in steps:
        if puts:
            put += 1
            buffer.put(put, float(put))
        elif (item := buffer.take()) is not NOTHING:
            out.append(item)
    out += taken(buffer)
    expected = 1
    for item in out:
        if isinstance(item, Gap):
            assert item.lost is not None
            assert item.since <= stamp(expected - 1)
            expected += item.lost
            assert item.until == stamp(expected)
        else:
            assert item == expected
            expected += 1
    assert expected == put + 1


def test_a_thread_that_puts_and_one_that_takes_agree() -> None:
    buffer = made(50)
    count = 20_000
    thread = threading.Thread(target=filled, args=(buffer, *range(1, count + 1)))
    thread.start()
    seen = lost = last = 0
    while last < count:
        item = buffer.take()
        if isinstance(item, Gap):
            lost += item.lost or 0
        elif item is not NOTHING:
            assert item > last
            seen, last = seen + 1, item
    thread.join()
    assert seen + lost == count
    assert lost == buffer.lost
