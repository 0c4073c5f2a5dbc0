"""Changes: what a live object knew before, and what it knows now."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Source(StrEnum):
    """How a change was noticed."""

    STREAM = "stream"
    """It was told as it happened."""
    RECONCILED = "reconciled"
    """It was found over REST: the stream has not told it, or not yet."""


@dataclass(frozen=True, slots=True)
class Change(Generic[K, V]):
    """One thing that has changed."""

    key: K
    before: V | None
    """None where it was not known before."""
    after: V | None
    """None where it is there no more."""
    source: Source
    at: dt.datetime
    """When this client noticed; aware, in UTC."""
