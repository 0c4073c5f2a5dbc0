"""What waits for a consumer: bounded, in order, with gaps in their places and a stated policy for when it is full."""

import datetime as dt
import threading
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Final, Generic, Literal, TypeVar, get_args

from ibportal.errors import StreamOverflow
from ibportal.stream.gap import Cause, Gap

T = TypeVar("T")

Overflow = Literal["drop_oldest", "conflate", "raise"]
"""What happens when a buffer is full: the oldest is dropped, and a `Gap` says how many were; or what comes is merged
into the newest that waits, so that the view stays whole; or the stream ends in `StreamOverflow`."""

REMEMBERED = 100
"""Gaps that a stream remembers."""


class Nothing(Enum):
    """Told apart from everything that can be in a stream."""

    NOTHING = "nothing"


NOTHING: Final = Nothing.NOTHING


class Buffer(Generic[T]):
    """Holds what came until it is taken. One thread puts, any may take.

    Args:
        size: How many things may wait.
        overflow: What happens when one more comes.
        merge: The current view, from the last one and what came.
        stamp: The time of day of a time by the monotonic clock.
        began: Now, by that clock: before anything came, nothing is missing.

    Raises:
        ValueError: There is no such policy, there is nothing to merge with, or nothing would fit.
    """

    def __init__(
        self,
        size: int,
        overflow: Overflow,
        merge: Callable[[T | None, T], T] | None,
        stamp: Callable[[float], dt.datetime],
        began: float = 0.0,
    ) -> None:
        if overflow not in get_args(Overflow):
            raise ValueError(f"overflow={overflow!r}: it is one of {', '.join(get_args(Overflow))}")
        if overflow == "conflate" and merge is None:
            raise ValueError('overflow="conflate": every message of this stream stands for itself, none can be merged')
        if size < 1:
            raise ValueError(f"buffer={size!r}: it is the number of messages that may wait, at least 1")
        self.lock = threading.Lock()
        self.wake: Callable[[], None] = _nobody
        """Called, with the lock held, when there is something to take, or an end, and `waiting` was set."""
        self.waiting = False
        self.lost = 0
        """How many messages were dropped."""
        self._size = size
        self._overflow = overflow
        self._merge = merge
        self._stamp = stamp
        self._items: deque[tuple[float, T | Gap]] = deque()
        self._count = 0  # of `_items`, those that are no gaps
        self._before: dict[Cause, Gap] = {}  # gaps that are due before the first of `_items`
        self._dropped = 0  # since the consumer was last told
        self._whole = self._until = began  # when the last thing came before what was dropped, and the first after it
        self._gaps: deque[Gap] = deque(maxlen=REMEMBERED)
        self.ended = False
        """Whether nothing more will come."""
        self._error: BaseException | None = None

    def put(self, item: T, at: float) -> None:
        """Add what came at `at`, by the monotonic clock."""
        with self.lock:
            if (self._count >= self._size or self.ended) and (self.ended or not self._room(item, at)):
                return
            self._items.append((at, item))
            self._count += 1
            if self.waiting:
                self.waiting = False
                self.wake()

    def put_gap(self, gap: Gap, at: float) -> None:
        """Add a gap in its place; two of one cause with nothing in between are told as one."""
        with self.lock:
            if self.ended:
                return
            self._gaps.append(gap)
            for place in range(len(self._items) - 1, -1, -1):
                known = self._items[place][1]
                if type(known) is not Gap:
                    break
                if known.cause is gap.cause:
                    self._items[place] = (at, _spanning(known, gap))
                    return
            self._items.append((at, gap))
            self._wake()

    def take(self) -> T | Gap | Nothing:
        """The next thing, or the gap before it; `NOTHING` while there is neither, and `waiting` is set then.

        Raises `EOFError` at the end, or the error that it ended in.
        """
        with self.lock:
            if self._before:
                return self._before.pop(next(iter(self._before)))
            if self._dropped and (self._overflow != "raise" or not self._items):
                return self._told()
            if self._items:
                self._whole, item = self._items.popleft()
                if type(item) is not Gap:
                    self._count -= 1
                return item
            if self.ended:
                raise self._error or EOFError
            self.waiting = True
            return NOTHING

    def end(self, error: BaseException | None = None, *, clear: bool = False) -> None:
        """Nothing more will come: what waits can still be taken, unless `clear`; then `take` raises."""
        with self.lock:
            if clear:
                if self._dropped:
                    self._told()
                self._items.clear()
                self._before.clear()
                self._count = 0
            if not self.ended:
                self.ended, self._error = True, error
            self._wake()

    def gaps(self) -> tuple[Gap, ...]:
        """The latest gaps, told or not."""
        with self.lock:
            return (*self._gaps, self._drop()) if self._dropped else tuple(self._gaps)

    def _room(self, item: T, at: float) -> bool:
        """Make room for one more, or do with it what the policy says; whether it is to be added."""
        if self._overflow == "conflate":
            self._conflate(item)
            return False
        self.lost += 1
        self._dropped += 1
        if self._overflow == "raise":
            self._whole, self._until = self._items[-1][0], at
            self.ended, self._error = True, _overflowed(self._size)
            return False
        self._before_gaps(self._items.popleft)
        self._count -= 1
        self._until = self._items[0][0] if self._items else at
        return True

    def _conflate(self, item: T) -> None:
        """Merge what comes into the newest message that waits; a gap between the two is told before both."""
        at, newest = self._before_gaps(self._items.pop)
        if self._merge is not None:
            self._items.append((at, self._merge(newest, item)))

    def _before_gaps(self, pop: Callable[[], tuple[float, T | Gap]]) -> tuple[float, T]:
        """The first message from either end; the gaps met on the way to it are due next."""
        while True:
            at, found = pop()
            if not isinstance(found, Gap):
                return at, found
            known = self._before.get(found.cause)
            self._before[found.cause] = found if known is None else _spanning(known, found)

    def _told(self) -> Gap:
        """What was dropped, told now."""
        gap = self._drop()
        self._gaps.append(gap)
        self._dropped = 0
        return gap

    def _drop(self) -> Gap:
        return Gap(Cause.OVERFLOW, self._stamp(self._whole), self._stamp(self._until), self._dropped)

    def _wake(self) -> None:
        if self.waiting:
            self.waiting = False
            self.wake()


def _overflowed(size: int) -> StreamOverflow:
    return StreamOverflow(
        f"stream: {size} messages waited, and another one came; take them faster, give it a larger `buffer`, or "
        'another `overflow` policy than "raise". The stream is closed.',
        operation="stream.open",
        lost=1,
    )


def _spanning(first: Gap, last: Gap) -> Gap:
    """Two gaps of one cause, the first not told yet, as one."""
    lost = None if first.lost is None or last.lost is None else first.lost + last.lost
    return Gap(first.cause, first.since, last.until, lost)


def _nobody() -> None:
    """Nobody waits."""
