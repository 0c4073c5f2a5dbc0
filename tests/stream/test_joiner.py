"""A message comes out whole, however it was cut, and what never becomes one is given up."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibportal.stream.joiner import LONGEST, MOST_BYTES, MOST_PIECES, Joined, Joiner

TEXTS = st.text(max_size=20)
MESSAGES = st.dictionaries(TEXTS, st.one_of(TEXTS, st.integers(-999, 999), st.dictionaries(TEXTS, TEXTS)), min_size=1)


def made() -> Joiner:
    return Joiner(msgspec.json.decode)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    """`data` in pieces, none of them empty."""
    ends = sorted({place % len(data) for place in places} - {0})
    return [data[start:end] for start, end in zip([0, *ends], [*ends, len(data)], strict=True)]


@given(MESSAGES, st.lists(st.integers(1, 500), max_size=MOST_PIECES - 1))
def test_a_message_cut_anywhere_comes_out_as_it_was(message: dict[str, object], places: list[int]) -> None:
    joiner = made()
    found: list[object] = []
    for piece in cut(json.dumps(message, ensure_ascii=False).encode(), places):
        joined = joiner.add(piece, 0)
        found += [] if joined.message is None else [joined.message]
    # A piece that is a message by itself ends the row: an object inside an object, cut exactly around it.
    assert found[-1:] == [message] or len(found) == 1


def test_pieces_wait_until_the_last_comes() -> None:
    joiner = made()
    assert joiner.add(b'{"a"', 1) == Joined()
    assert joiner.add(b":1", 2) == Joined()
    assert joiner.deadline == 1 + LONGEST
    assert joiner.add(b"}", 2) == Joined({"a": 1})
    assert not joiner
    assert joiner.deadline is None


def test_a_whole_message_gives_up_what_waited_before_it() -> None:
    joiner = made()
    joiner.add(b'{"a"', 1)
    assert joiner.add(b'{"b":2}', 1) == Joined({"b": 2}, unreadable=True)
    assert not joiner


def test_a_message_in_pieces_is_found_behind_rubbish() -> None:
    joiner = made()
    for piece in (b"\xff{", b'{"a":', b"1"):
        assert joiner.add(piece, 1) == Joined()
    assert joiner.add(b"}", 1) == Joined({"a": 1}, unreadable=True)


@pytest.mark.parametrize("piece", [b"[1]", b"5", b'"text"'])
def test_what_is_json_and_no_object_is_no_message(piece: bytes) -> None:
    assert made().add(piece, 1) == Joined()


def test_too_many_pieces_are_given_up() -> None:
    joiner = made()
    for _ in range(MOST_PIECES - 1):
        assert joiner.add(b'{"', 1) == Joined()
    assert joiner.add(b'{"', 1) == Joined(unreadable=True)
    assert not joiner


def test_too_many_bytes_are_given_up() -> None:
    assert made().add(b'"' * MOST_BYTES, 1) == Joined(unreadable=True)


def test_clearing_gives_up_whatever_waits() -> None:
    joiner = made()
    joiner.add(b'{"', 1)
    joiner.clear()
    assert not joiner
    assert joiner.add(b'{"a":1}', 1) == Joined({"a": 1})
