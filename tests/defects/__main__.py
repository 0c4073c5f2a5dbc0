"""`python -m tests.defects`: plant every defect, and say which of them the tests do not notice."""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.defects.checkout import Checkout
from tests.defects.planting import Defect, Result, defects, noticed
from tests.defects.pool import in_copies


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0 if every defect was caught, 1 if one was missed, 2 if the tests fail without any."""
    parser = argparse.ArgumentParser(prog="python -m tests.defects", description=__doc__)
    parser.add_argument("ids", nargs="*", help="these defects only")
    parser.add_argument("--area", choices=("client", "mock", "contract"), help="the defects of one area only")
    parser.add_argument("--jobs", type=int, default=2, help="copies of the checkout worked on at a time")
    parser.add_argument("--json", type=Path, help="where to write the results, too")
    parser.add_argument("--unchecked", action="store_true", help="do not run the tests without a defect first")
    chosen = parser.parse_args(arguments)
    known = {each.id: each for each in defects()}
    if unknown := set(chosen.ids) - known.keys():
        parser.error(f"no defect called {', '.join(sorted(unknown))}")
    wanted = [each for each in known.values() if each.id in (chosen.ids or known) and chosen.area in (None, each.area)]
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 160)
    started = time.monotonic()
    if not chosen.unchecked and (failing := already_failing(wanted)):
        console.print(
            f"these tests fail without any defect, and so cannot tell one: {', '.join(failing)}", markup=False
        )
        return 2
    results = noticed(wanted, chosen.jobs)
    console.print(table(results))
    for result in results:
        if not result.caught:
            console.print(f"\n{result.defect.id}: {result.outcome.verdict}\n{result.outcome.said}", markup=False)
    caught = sum(result.caught for result in results)
    console.print(f"{caught} of {len(results)} caught, {time.monotonic() - started:.0f} s")
    if chosen.json:
        chosen.json.write_text(json.dumps([as_json(result) for result in results], indent=2) + "\n", encoding="utf-8")
    return int(caught < len(results))


def already_failing(wanted: Sequence[Defect]) -> list[str]:
    """The tests of these defects that fail without them."""
    selections = sorted({each.tests for each in wanted})

    def tried(selection: tuple[str, ...], checkout: Checkout) -> list[str]:
        outcome = checkout.test(selection, stop=False)
        return [] if outcome.verdict == "passed" else list(outcome.tests) or [f"{' '.join(selection)}: {outcome.said}"]

    return [test for failing in in_copies(selections, tried, 2) for test in failing]


def table(results: Sequence[Result]) -> Table:
    """What came of each defect, and which test told."""
    made = Table("defect", "area", "what it breaks", "told by", "s", title="Planted defects", title_justify="left")
    for result in results:
        told = ", ".join(test.rpartition("/")[2] for test in result.outcome.tests) or result.outcome.verdict.upper()
        row = (result.defect.id, result.defect.area, result.defect.breaks, told)
        made.add_row(*row, f"{result.outcome.seconds:.0f}", style="" if result.caught else "red")
    return made


def as_json(result: Result) -> dict[str, object]:
    """A result for machines."""
    return {
        "id": result.defect.id,
        "area": result.defect.area,
        "breaks": result.defect.breaks,
        "file": result.defect.file,
        "caught": result.caught,
        "verdict": result.outcome.verdict,
        "tests": result.outcome.tests,
        "seconds": round(result.outcome.seconds, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
