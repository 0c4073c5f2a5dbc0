"""`python -m tests.bench`: measure the sections that are named, or all, and say how far the goals are."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import page, stock
from tests.bench.asynchronous import asynchronous
from tests.bench.calls import calls, layer
from tests.bench.connections import connections
from tests.bench.decoding import decoding
from tests.bench.effort import QUICK, Effort
from tests.bench.findings import Findings
from tests.bench.gateway import gateway
from tests.bench.imports import imports
from tests.bench.pacing import pacing
from tests.bench.pipeline import pipeline

SECTIONS: Mapping[str, Callable[[Effort], Findings]] = {
    "calls": calls,
    "layer": layer,
    "async": asynchronous,
    "connections": connections,
    "decode": decoding,
    "imports": imports,
    "pipeline": pipeline,
    "mock": gateway,
    "pacing": pacing,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0, whatever the numbers are: they depend on the machine, and people judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("sections", nargs="*", help=f"some of: {', '.join(SECTIONS)}")
    parser.add_argument("--rounds", type=int, default=Effort.rounds, help="in which every row has its turn")
    parser.add_argument("--quick", action="store_true", help="show that it works; the numbers mean nothing")
    parser.add_argument("--prism", type=Path, help="folder with node_modules/.bin/prism, to be measured beside")
    parser.add_argument("--json", type=Path, help="where the numbers go")
    parser.add_argument("--page", type=Path, help="the page whose numbers are to be replaced")
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.sections) - SECTIONS.keys():
        parser.error(f"no section called {', '.join(sorted(unknown))}; there are: {', '.join(SECTIONS)}")
    effort = QUICK if chosen.quick else Effort(rounds=chosen.rounds, prism=chosen.prism)
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 220)
    stock.generated()
    found: dict[str, Findings] = {}
    for name in chosen.sections or SECTIONS:
        started = time.monotonic()
        found[name] = SECTIONS[name](effort)
        show(console, found[name])
        console.print(f"{name}: {time.monotonic() - started:.0f} s\n")
    if chosen.json:
        about = {"machine": page.machine(), **{name: each.as_json() for name, each in found.items()}}
        chosen.json.write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if chosen.page:
        chosen.page.write_text(page.written(chosen.page.read_text(encoding="utf-8"), found), encoding="utf-8")
    return 0


def show(console: Console, findings: Findings) -> None:
    """Tables, then goals."""
    for found in findings.tables:
        table = Table("", *found.columns, title=found.title, title_justify="left")
        for row in found.texts():
            table.add_row(*row)
        console.print(table)
    for goal in findings.goals:
        mark = "[green]met[/]" if goal.met else "[red]missed[/]"
        console.print(f"{mark:>8}  {goal.what}: {goal.reached:.2f} ({goal.bound})")


if __name__ == "__main__":
    sys.exit(main())
