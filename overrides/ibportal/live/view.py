"""What a live object thinks: what is known, what news change about it, and when it is to be compared with REST.

Nothing here waits or is waited for: news come in, changes go out, and a comparison is a flow, which either client runs.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from ibportal.live.change import Change, Source
from ibportal.stream.subject import Subject

if TYPE_CHECKING:
    import datetime as dt

    from ibportal.core import Core
    from ibportal.flow import Flow

K = TypeVar("K")
V = TypeVar("V")
N = TypeVar("N")

EVERY = 180.0
"""Seconds between two comparisons with REST, where nothing calls for one."""
AGAIN = 30.0
"""Seconds until a comparison that failed is tried again."""
LAG = 10.0
"""Seconds for which REST may not know yet what a stream has told: lists are caches (Q119)."""


class View(ABC, Generic[K, V, N]):
    """What is known of several things of a kind, `V`, by key, `K`; `N` is what streams tell of them.

    Args:
        core: The client's.
    """

    def __init__(self, core: "Core") -> None:
        self.items: Mapping[K, V] = {}
        """What is known; replaced by each change, and never changed itself, so that any thread may read it."""
        self.as_of: dt.datetime | None = None
        """When something was last learnt, be it that nothing had changed; aware, in UTC."""
        self.reconciled_at: dt.datetime | None = None
        """When all of it was last compared with REST; aware, in UTC."""
        self.due = core.clock.monotonic()
        """When it is to be compared with REST next, by the monotonic clock."""
        self._core = core
        self._heard: dict[K, float] = {}  # when a stream last told of each
        self._unsure = False  # whether REST may not have known of everything when it was last asked
        self._missed = True  # whether something may have happened that no stream has told

    @abstractmethod
    def subjects(self) -> Sequence[Subject[N]]:
        """What is subscribed to."""

    @abstractmethod
    def news(self, news: N) -> list[Change[K, V]]:
        """What changes with something that a stream has told."""

    @abstractmethod
    def compare(self) -> "Flow[list[Change[K, V]]]":
        """Ask over REST; what turned out to be otherwise."""

    def hear(self, news: N) -> list[Change[K, V]]:
        """Take in what a stream has told."""
        changes = self.news(news)
        self.as_of = self._core.clock.now()
        return changes

    def reconcile(self) -> "Flow[list[Change[K, V]]]":
        """Compare everything with REST, and take in what is otherwise there."""
        self.due = self._core.clock.monotonic() + AGAIN
        missed, self._missed, self._unsure = self._missed, False, False
        try:
            changes = yield from self.compare()
        except BaseException:
            self._missed = missed
            raise
        self.as_of = self.reconciled_at = self._core.clock.now()
        self.due = self._core.clock.monotonic() + (LAG if missed or self._missed or self._unsure else EVERY)
        return changes

    def soon(self, seconds: float = LAG) -> None:
        """Compare again within so many seconds."""
        self.due = min(self.due, self._core.clock.monotonic() + seconds)

    def gap(self) -> None:
        """Something may have been missed: compare at once, and again when REST must have heard of all of it."""
        self._missed = True
        self.soon(0.0)

    def _lately(self, heard: float | None) -> bool:
        """Whether a stream told of it so lately that REST may not know yet."""
        return heard is not None and self._core.clock.monotonic() < heard + LAG

    def _note(self, key: K) -> None:
        self._heard[key] = self._core.clock.monotonic()

    def _put(self, key: K, after: V | None, source: Source) -> Change[K, V]:
        """Know it so from now on."""
        before = self.items.get(key)
        known = dict(self.items)
        if after is None:
            known.pop(key, None)
        else:
            known[key] = after
        self.items = known
        return Change(key, before, after, source, self._core.clock.now())
