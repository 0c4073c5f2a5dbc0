"""How long is measured."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Effort:
    """More of it makes numbers steadier, and takes longer."""

    rounds: int = 31
    """In which every row has its turn."""
    slice: float = 0.02
    """Seconds of CPU for each row of a round."""
    seconds: float = 8.0
    """Of real time, where a rate is measured."""
    processes: int = 9
    """Fresh ones, where imports are measured."""
    prism: Path | None = None
    """Where npm installed Prism; without it there is nothing to compare the mock gateway with."""


QUICK = Effort(rounds=3, slice=0.002, seconds=1.0, processes=1)
"""Enough to show that everything runs; its numbers mean nothing."""
