"""From bytes to objects: CPU, and the memory of what is kept."""

import gc
import tracemalloc
from collections.abc import Callable

from tests.bench import rows
from tests.bench.effort import Effort
from tests.bench.findings import Cell, Findings, Goal, Table
from tests.bench.payloads import payloads
from tests.bench.ratios import Ratio, geometric, measured

BASELINE = "json.loads"
OURS = "ours"


def decoding(effort: Effort) -> Findings:
    """CPU and kept memory of every decoder, as ratios to `json.loads`."""
    ratios: dict[str, dict[str, Ratio]] = {}
    kept: dict[str, dict[str, float]] = {}
    for payload in payloads():
        decoders = rows.decoders(payload)
        runs = {name: _run(decode, payload.body) for name, decode in decoders.items()}
        ratios[payload.name] = measured(runs, BASELINE, rounds=effort.rounds, slice_seconds=effort.slice)
        sizes = {name: _kept(decode, payload.body) for name, decode in decoders.items()}
        kept[payload.name] = {name: size / sizes[BASELINE] for name, size in sizes.items()}
    names = list(ratios["auth status"])
    medium = [each.name for each in payloads() if each.medium]
    means = {name: geometric([ratios[each][name] for each in medium]) for name in names}
    sizes = {
        name: geometric([Ratio(kept[each][name], kept[each][name], kept[each][name], 1.0) for each in medium]).median
        for name in names
    }
    cpu: dict[str, list[Cell]] = {name: [*(each[name] for each in ratios.values()), means[name]] for name in names}
    memory: dict[str, list[Cell]] = {name: [*(each[name] for each in kept.values()), sizes[name]] for name in names}
    return Findings(
        [
            Table("Bytes to objects, CPU as a ratio to json.loads", [*ratios, "medium five"], cpu),
            Table("Memory that is kept, as a ratio to the dicts of json.loads", [*kept, "medium five"], memory),
        ],
        [
            Goal("typed decode, medium five, to json.loads", means[OURS].median, at_most=1.3),
            Goal(
                "typed decode, medium five, to pydantic's", means[OURS].median / means["pydantic"].median, at_most=1.0
            ),
            Goal("typed decode, memory kept, to the dicts'", sizes[OURS], at_most=1.0),
        ],
    )


def _run(decode: Callable[[bytes], object], body: bytes) -> Callable[[int], None]:
    def run(count: int) -> None:
        for _ in range(count):
            decode(body)

    return run


def _kept(decode: Callable[[bytes], object], body: bytes) -> float:
    """Bytes of what one decoding leaves behind, when the result is all that is kept."""
    decode(body)
    copies = 3
    gc.collect()
    tracemalloc.start()
    try:
        results = [decode(body) for _ in range(copies)]
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    del results
    return size / copies
