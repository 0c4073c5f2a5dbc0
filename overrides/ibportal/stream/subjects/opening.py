"""What a method of `ib.stream` opens: a subject, and how its messages are to be kept for whoever reads them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypedDict, TypeVar

from ibportal.stream.gap import Gap
from ibportal.stream.queue import Overflow
from ibportal.stream.subject import Subject

T = TypeVar("T")


class Options(TypedDict, total=False):
    """What every method of `ib.stream` takes."""

    buffer: int
    """How many values are kept until they are read; 1024 if left out."""
    overflow: Overflow
    """What happens when there are more: the oldest go (`drop_oldest`, the default), all are put into one (`conflate`,
    where a subject says how), or reading raises (`raise`). What is lost is always told, as a gap."""
    on_gap: Callable[[Gap], object]
    """Called with each gap, by whoever takes what comes."""


@dataclass(frozen=True)
class Opening(Generic[T]):
    """A subject to be opened."""

    subject: Subject[T]
    options: Options
