"""What a live object is for whoever reads it, and what both drivers need of it; nothing here waits."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ibportal.errors import IbportalError, StreamClosed
from ibportal.live.change import Change
from ibportal.live.view import View
from ibportal.log import LOG
from ibportal.stream.gap import Gap
from ibportal.stream.queue import Buffer
from ibportal.stream.subscription import Feed

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.stream.line import AsyncLine, Line

K = TypeVar("K")
V = TypeVar("V")

BUFFER = 8192
"""Messages that may wait while REST is asked; more are a gap, after which it is asked again."""
LOOKING = 0.2
"""Seconds between two looks whether subscriptions have been made."""


class Known(Mapping[K, V]):
    """What is known, read as a mapping. It never changes while it is looked at.

    Args:
        core: The client's.
        view: What thinks.
        line: The client's connection for streams.
    """

    def __init__(self, core: "Core", view: View[K, V, Any], line: "Line | AsyncLine") -> None:
        self._core = core
        self._view = view
        self._buffer: Buffer[Any] = Buffer(BUFFER, "drop_oldest", None, line.hub.stamp, line.hub.now())
        self._feeds: list[Feed[Any]] = [Feed(subject, self._buffer) for subject in view.subjects()]
        self._complete = False
        self._callbacks: list[Callable[[Change[K, V]], Any]] = []
        self._error: BaseException | None = None

    @property
    def as_of(self) -> dt.datetime | None:
        """When something was last learnt, from a stream or over REST; aware, in UTC."""
        return self._view.as_of

    @property
    def reconciled_at(self) -> dt.datetime | None:
        """When everything was last compared with REST; aware, in UTC."""
        return self._view.reconciled_at

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The latest gaps in what streams told, a hundred at most; after each, REST was asked."""
        return self._buffer.gaps()

    @property
    def streaming(self) -> bool:
        """Whether changes are told as they happen; otherwise they are found when REST is asked."""
        return bool(self._feeds) and all(feed.live for feed in self._feeds)

    @property
    def complete(self) -> bool:
        """Whether REST was asked after the subscriptions were made, so that nothing in between was missed."""
        return self._complete

    @property
    def closed(self) -> bool:
        """Whether nobody keeps it current any more; what it last knew stays."""
        return self._buffer.ended

    @property
    def error(self) -> BaseException | None:
        """What ended it; None while it goes on, and when it was closed."""
        return self._error

    def on_change(self, callback: Callable[[Change[K, V]], Any]) -> Callable[[], None]:
        """Have `callback` told of every change from now on; call what is returned to end that.

        It is told in the order of changes, by whoever keeps this current, which waits for it. What it raises is logged.
        """
        self._callbacks.append(callback)

        def end() -> None:
            with suppress(ValueError):
                self._callbacks.remove(callback)

        return end

    def __getitem__(self, key: K) -> V:
        return self._view.items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._view.items)

    def __len__(self) -> int:
        return len(self._view.items)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)} {type(self._view).__name__.lower()}, as of {self.as_of}>"

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def _is_due(self) -> bool:
        """Whether REST is to be asked now."""
        return self._core.clock.monotonic() >= self._view.due or (self.streaming and not self._complete)

    def _until_due(self) -> float:
        """Seconds to wait for news, at most."""
        wait = max(0.0, self._view.due - self._core.clock.monotonic())
        return wait if self._complete else min(wait, LOOKING)

    def _heard(self, news: Any) -> list[Change[K, V]]:
        """What changes with what came."""
        if isinstance(news, Gap):
            self._view.gap()
            return []
        try:
            return self._view.hear(news)
        except ValueError as error:
            LOG.warning("live: what a stream told cannot be taken in: %s", error)
            self._view.gap()
            return []

    def _failed(self, error: IbportalError) -> None:
        LOG.warning("live: it could not be compared with REST: %s", error)

    def _ended(self, error: BaseException) -> None:
        """Nothing more comes."""
        if not isinstance(error, EOFError):
            self._error = error
            LOG.warning("live: it is not kept current any more: %s", error)

    def _over(self) -> StreamClosed:
        return StreamClosed(f"live: {self!r} is closed; make another one", operation="live.wait_for")
