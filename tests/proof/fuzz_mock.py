"""A long Schemathesis session against the mock gateway over HTTPS: `python -m tests.proof.fuzz_mock --examples 100`."""

import argparse
import sys
import time
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from ibportal.mock.contract import shared
from ibportal.mock.wire import serve
from tests.proof.beginning import begin
from tests.proof.campaign import PHASES, STATEFUL, Outcome, run

EVERY = 30.0
"""Seconds between two lines that say how far the session is."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it, print its figures, and return 1 if anything was found or an operation was left out."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.fuzz_mock", description=__doc__)
    parser.add_argument("--examples", type=int, default=50, help="fuzzed cases for each operation")
    parser.add_argument("--scenarios", type=int, default=300, help="runs along links")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phases", nargs="+", choices=PHASES, default=PHASES, help="these only")
    parser.add_argument("--in-process", action="store_true", help="without sockets")
    chosen = parser.parse_args(arguments)
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 120)
    progress = Progress(console)
    sizes = {"seed": chosen.seed, "examples": chosen.examples, "scenarios": chosen.scenarios}
    beginning = begin()
    if chosen.in_process:
        outcome = run(beginning, **sizes, phases=chosen.phases, progress=progress)
    else:
        with serve(beginning.gateway) as url:
            outcome = run(beginning, url=url, **sizes, phases=chosen.phases, progress=progress)
    console.print(outcome.report(), markup=False)
    console.print(table(outcome, f"Schemathesis {'in process' if chosen.in_process else 'over HTTPS'}"))
    short = STATEFUL in chosen.phases and outcome.runs < chosen.scenarios
    if short:
        console.print(f"the runs along links ended after {outcome.runs} of {chosen.scenarios}")
    left_out = chosen.phases == PHASES and outcome.operations != set(shared().operations)
    return int(bool(outcome.failures or outcome.errors) or short or left_out)


class Progress:
    """Says now and then how far a session is."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._said = time.monotonic()

    def __call__(self, phase: str, outcome: Outcome) -> None:
        """Say it, unless it was said a moment ago."""
        if time.monotonic() - self._said < EVERY:
            return
        self._said = time.monotonic()
        self._console.print(
            f"{sum(outcome.seconds.values()):5.0f} s  {phase}: {len(outcome.tested[phase])} operations, "
            f"{outcome.cases[phase]} cases; {outcome.failed.total()} failed in all"
        )


def table(outcome: Outcome, title: str) -> Table:
    """The figures of a session, by phase."""
    every = len(shared().operations)
    made = Table("phase", "operations", "cases", "failures", "s", title=title, title_justify="left")
    for phase, cases in outcome.cases.items():
        tested = f"{len(outcome.tested[phase])} of {every}"
        ran = f"{cases} in {outcome.runs} runs" if phase == STATEFUL else f"{cases}"
        made.add_row(phase, tested, ran, f"{outcome.failed[phase]}", f"{outcome.seconds[phase]:.0f}")
    made.add_section()
    share = 100 * len(outcome.operations) / every
    made.add_row(
        "all",
        f"{len(outcome.operations)} of {every} ({share:.0f} %)",
        f"{outcome.cases.total()}",
        f"{len(outcome.failures)} kinds, {len(outcome.errors)} errors",
        f"{sum(outcome.seconds.values()):.0f}",
    )
    return made


if __name__ == "__main__":
    sys.exit(main())
