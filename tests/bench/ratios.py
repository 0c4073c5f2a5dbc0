"""Measuring side by side: rounds in which every row has its turn, and a ratio to the baseline of the same round.

What else runs on a machine changes from second to second; rows of one round share it, so that the median of their
ratios says more than the ratio of any two times. CPU time, of this process, is what is measured.
"""

import gc
import math
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Run = Callable[[int], object]
"""Makes so many calls."""
Clock = Callable[[], float]
"""Seconds that were used so far."""


@dataclass(frozen=True)
class Ratio:
    """How much a row costs, as a ratio to the baseline of its rounds."""

    median: float
    low: float
    """First quartile."""
    high: float
    """Third quartile."""
    microseconds: float
    """CPU a call, median; says something about this machine only."""

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f}-{self.high:.2f})"


def repeated(call: Callable[[], object]) -> Run:
    """A `Run` of one call."""

    def run(count: int) -> None:
        for _ in range(count):
            call()

    return run


def measured(
    rows: Mapping[str, Run], baseline: str, *, rounds: int, slice_seconds: float, clock: Clock = time.process_time
) -> dict[str, Ratio]:
    """The ratio of each row to `baseline`, from `rounds` rounds in each of which every row runs for a slice of time."""
    counts = {name: _count(run, slice_seconds, clock) for name, run in rows.items()}
    costs: dict[str, list[float]] = {name: [] for name in rows}
    gc.collect()
    gc.freeze()  # what was imported is not looked through again and again on behalf of whoever runs
    try:
        for number in range(rounds):
            for name in list(rows)[:: 1 if number % 2 else -1]:
                costs[name].append(_cpu(rows[name], counts[name], clock) / counts[name])
    finally:
        gc.unfreeze()
    return {name: _ratio(costs[name], costs[baseline]) for name in rows}


def ratio(pairs: Iterable[tuple[float, float]]) -> Ratio:
    """The ratio of the first of each pair to the second, both in seconds."""
    ours, theirs = zip(*pairs, strict=True)
    return _ratio(ours, theirs)


def geometric(ratios: Sequence[Ratio]) -> Ratio:
    """The geometric mean of ratios, and of their quartiles."""

    def mean(values: Iterable[float]) -> float:
        return math.exp(statistics.fmean(map(math.log, values)))

    return Ratio(
        mean(each.median for each in ratios),
        mean(each.low for each in ratios),
        mean(each.high for each in ratios),
        mean(each.microseconds for each in ratios),
    )


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> Ratio:
    ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
    low, median, high = statistics.quantiles(ratios, n=4, method="inclusive") if len(ratios) > 1 else ratios * 3
    return Ratio(median, low, high, statistics.median(ours) * 1e6)


def _count(run: Run, seconds: float, clock: Clock) -> int:
    """How many calls take about `seconds`; the first ones, which import and connect, do not count."""
    run(3)
    took = min(_cpu(run, 2, clock) for _ in range(3)) / 2
    return max(1, round(seconds / max(took, 1e-6)))


def _cpu(run: Run, count: int, clock: Clock) -> float:
    start = clock()
    run(count)
    return clock() - start
