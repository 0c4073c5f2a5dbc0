"""Pacing in real time: how much of what is allowed arrives, and whether too much ever does."""

import tempfile
from bisect import bisect_left
from pathlib import Path

from tests.bench.effort import Effort
from tests.bench.findings import Cell, Findings, Goal, Table
from tests.pacing.test_arrivals import LIMIT, in_processes, in_tasks, in_threads


def pacing(effort: Effort) -> Findings:
    """Utilisation, and the fullest second, where requests arrive: threads, tasks, and processes that share a file."""
    lasting = effort.seconds + 0.5
    with tempfile.TemporaryDirectory() as folder:
        found = {
            "one process, 10 threads": in_threads(None, lasting),
            "one process, 50 tasks": in_tasks(None, lasting),
            "three processes, sharing a file": in_processes(str(Path(folder, "pacing.sqlite")), lasting),
        }
    rows: dict[str, list[Cell]] = {}
    goals: list[Goal] = []
    for name, arrived in found.items():
        arrivals = sorted(arrived)
        used = 100 * bisect_left(arrivals, arrivals[0] + effort.seconds) / (LIMIT * effort.seconds)
        fullest = [bisect_left(arrivals, first + 1) - index for index, first in enumerate(arrivals)]
        over = sum(count > LIMIT for count in fullest)
        rows[name] = [used, float(max(fullest)), float(over)]
        goals += [
            Goal(f"pacing, {name}, % of the rate", used, at_least=95.0),
            Goal(f"pacing, {name}, seconds with too many", float(over), at_most=0.0),
        ]
    title = f"Pacing, {LIMIT} a second allowed, {effort.seconds:g} s"
    return Findings([Table(title, ["% of the rate", "fullest second", "seconds over"], rows)], goals)
