"""Subjects: what can be subscribed to, how that is written, and how what comes is read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")

Message = Mapping[str, Any]
"""A message as it came: a JSON object, its `topic` among the keys."""


@dataclass(frozen=True)
class Subject(Generic[T]):
    """One subscription: to the quote of one contract, say, or to all orders.

    What is subscribed to is told by `key`, which the `topic` of every message about it equals: `smd+265598`, `sor`.
    """

    key: str
    subscribe: str | None
    """The text that is sent; None for what comes unasked: `sts`, `ntf`, `blt`."""
    unsubscribe: Callable[[Message | None], str | None]
    """The text that ends it, from the last message about it: histories are ended by what the server called them."""
    read: Callable[[Message], Iterable[T]]
    """What is in one message: several things, or nothing. Raises `ValueError` where it cannot be read."""
    brokerage: bool = True
    """Whether it needs a brokerage session."""
    renewal: float | None = None
    """Seconds after which it ends in silence unless it is sent again; None for never."""
    at_most: int | None = None
    """How many of its kind, the part of `key` before the first `+`, there may be at a time."""
    same: Callable[[Message, Message], bool] | None = None
    """Whether a message only repeats the one before it (Q203, Q204); None where that does not happen."""
    merge: Callable[[T | None, T], T] | None = None
    """The current view, from the last one and what came; None where every message stands for itself."""
    confirms: bool = False
    """Whether the end of it is confirmed by a message."""
    union: Callable[[Sequence[str]], str] | None = None
    """The one `subscribe` for several that differ, as two quotes of one contract with other fields do (Q206); None
    where they cannot be had together."""
