"""Where it is remembered what was sent, and who may share it."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from ibportal.clock import Clock
from ibportal.pacing.rules import Lane


class Wait(NamedTuple):
    """Not now: how long it takes until it may be tried again, and why."""

    seconds: float
    lane: Lane | None
    """The lane that is full; None while the penalty box is shut."""


class Unreachable(Exception):
    """The store cannot be read or written."""


class Store(Protocol):
    """What was sent, by lane, and how long the penalty box is shut. Threads may share one."""

    @property
    def blocks(self) -> bool:
        """Whether its methods may take long: they are then called as `Blocking` effects."""
        ...

    def take(self, lanes: Sequence[Lane], clock: Clock) -> Wait | None:
        """Count a request in all `lanes` at once; in none of them, and why, if one has no room or the box is shut."""
        ...

    def empty(self, lanes: Sequence[Lane]) -> None:
        """Forget what was sent in `lanes`."""
        ...

    def box(self, seconds: float, clock: Clock) -> None:
        """Shut the penalty box, for `seconds` from now at least."""
        ...

    def close(self) -> None:
        """Give back files and connections; what was counted stays, unless it was in memory."""
        ...


def opened(place: "str | os.PathLike[str] | Store | None") -> Store:
    """The store for a client's `pacing`.

    Args:
        place: None for a memory of the client's own; a path for a file that the processes of one machine share; a URL
            (`redis://…`, `rediss://…`, `unix://…`) for a Redis database that machines share; or a store that is open
            already, such as that of another client.

    Raises:
        ValueError: It is none of these, or the file's folder does not exist.
        ImportError: A Redis URL, and the extra `redis` is not installed.
    """
    if place is None:
        from ibportal.pacing.memory import Memory

        return Memory()
    if not isinstance(place, str | os.PathLike):
        return place
    text = os.fspath(place)
    if text.startswith(("redis://", "rediss://", "unix://")):
        from ibportal.pacing.redis import Redis

        return Redis(text)
    if "://" in text:
        raise ValueError(f"pacing={text!r}: only redis://, rediss:// and unix:// are known; a file is given as a path")
    from ibportal.pacing.file import File

    return File(Path(text).expanduser())
