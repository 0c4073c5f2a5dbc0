"""The whole pipeline: how long it takes to make the contract and the client anew, and with how much memory."""

import sys
from pathlib import Path

from tests.bench.effort import Effort
from tests.bench.findings import Findings, Goal, Table
from tests.bench.processes import cost

ROOT = Path(__file__).resolve().parents[2]


def pipeline(effort: Effort) -> Findings:
    """`drift` does what `regenerate` does, into a folder of its own, and compares."""
    del effort
    found = cost([sys.executable, "-m", "generator", "drift"], folder=ROOT)
    return Findings(
        [Table("The whole pipeline", ["seconds", "peak MiB"], {"regenerate": [found.seconds, found.memory]})],
        [
            Goal("regenerate, whole pipeline, seconds", found.seconds, at_most=60.0),
            Goal("regenerate, whole pipeline, peak memory in MiB", found.memory, at_most=1024.0),
        ],
    )
