"""The stores: what one user of a store sent, every other knows of."""

import datetime as dt
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from ibportal.clock import Clock
from ibportal.mock import VirtualClock
from ibportal.pacing import Lane, Store, opened
from ibportal.pacing.store import Unreachable

FAST = Lane("everything", 10, 1)
SLOW = Lane("performance.period", 1, 900)

Sharing = Callable[[], Store]
"""Gives a store; all it gives share what they know."""


@pytest.fixture(params=["memory", "file", "redis"])
def sharing(request: pytest.FixtureRequest, tmp_path: Path) -> Sharing:
    if request.param == "memory":
        memory = opened(None)
        return lambda: opened(memory)
    if request.param == "file":
        return lambda: opened(tmp_path / "pacing.sqlite")
    url: str = request.getfixturevalue("redis_url")
    return lambda: opened(url)


def test_the_eleventh_of_ten_has_to_wait_whoever_sent_the_others(sharing: Sharing) -> None:
    one, other, clock = sharing(), sharing(), Clock()
    assert [(one, other)[number % 2].take([FAST], clock) for number in range(10)] == [None] * 10
    for store in (one, other):
        wait = store.take([FAST], clock)
        assert wait is not None
        assert wait.lane == FAST
        assert 0 < wait.seconds <= 1.051
        store.close()


def test_a_request_counts_in_all_of_its_lanes_or_in_none(sharing: Sharing) -> None:
    store, clock = sharing(), Clock()
    assert store.take([SLOW, FAST], clock) is None
    for _ in range(20):
        wait = store.take([SLOW, FAST], clock)
        assert wait is not None
        assert wait.lane == SLOW
        assert 890 < wait.seconds <= 900.051
    assert [store.take([FAST], clock) for _ in range(9)] == [None] * 9
    wait = store.take([FAST], clock)
    assert wait is not None
    store.close()


def test_an_emptied_lane_is_free_again(sharing: Sharing) -> None:
    store, other, clock = sharing(), sharing(), Clock()
    assert store.take([SLOW, FAST], clock) is None
    store.empty([SLOW])
    assert other.take([SLOW, FAST], clock) is None
    store.close()
    other.close()


def test_the_penalty_box_is_shut_for_everybody_and_a_shorter_one_does_not_open_it(sharing: Sharing) -> None:
    one, other, clock = sharing(), sharing(), Clock()
    one.box(900, clock)
    one.box(5, clock)
    wait = other.take([FAST], clock)
    assert wait is not None
    assert wait.lane is None
    assert 890 < wait.seconds <= 900
    one.close()
    other.close()


def test_a_closed_store_still_knows_and_can_be_used_again(sharing: Sharing) -> None:
    store, clock = sharing(), Clock()
    assert store.take([SLOW], clock) is None
    store.close()
    assert store.take([SLOW], clock) is not None
    store.close()


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_lane_is_free_when_its_window_is_over_by_the_clients_clock(kind: str, tmp_path: Path) -> None:
    store, clock = opened(None if kind == "memory" else tmp_path / "pacing.sqlite"), VirtualClock()
    assert store.take([SLOW], clock) is None
    clock.advance(900)
    assert store.take([SLOW], clock) is not None
    clock.advance(0.1)
    assert store.take([SLOW], clock) is None
    store.box(60, clock)
    clock.advance(60.1)
    assert store.take([FAST], clock) is None
    store.close()


def test_a_file_is_understood_after_the_machines_clock_was_set_back(tmp_path: Path) -> None:
    store = opened(tmp_path / "pacing.sqlite")
    assert store.take([SLOW], VirtualClock()) is None
    earlier = VirtualClock(VirtualClock().now() - dt.timedelta(days=1))
    assert store.take([SLOW], earlier) is None
    assert store.take([SLOW], earlier) is not None
    store.close()


def test_old_stamps_do_not_fill_the_file(tmp_path: Path) -> None:
    store, clock = opened(tmp_path / "pacing.sqlite"), VirtualClock()
    for _ in range(50):
        assert store.take([FAST], clock) is None
        clock.advance(1)
    store.close()
    database = sqlite3.connect(tmp_path / "pacing.sqlite")
    [stamps] = database.execute("SELECT count(*) FROM everything").fetchone()
    database.close()
    assert stamps <= 3


def test_a_file_that_is_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("dear diary, " * 100)
    store = opened(tmp_path / "notes.txt")
    with pytest.raises(Unreachable, match=r"notes\.txt: file is not a database"):
        store.take([FAST], Clock())
    assert (tmp_path / "notes.txt").read_text() == "dear diary, " * 100


def test_a_redis_server_that_is_not_there_is_named(tmp_path: Path) -> None:
    store = opened(f"unix://{tmp_path}/nothing.sock")
    with pytest.raises(Unreachable, match="Redis"):
        store.take([FAST], Clock())


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("http://127.0.0.1:6379", "only redis://, rediss:// and unix:// are known"),
        (os.path.join("no", "such", "folder", "file"), "there is no folder"),  # noqa: PTH118 - as a user writes it
    ],
)
def test_a_place_that_is_none_is_refused_at_once(place: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        opened(place)
