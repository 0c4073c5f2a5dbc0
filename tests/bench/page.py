"""`docs/performance.md`: what was measured stands between two marks, the words around it are written by hand."""

import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.findings import Findings, Goal

BEGIN, END = "<!-- measured: written by `nox -s bench` -->", "<!-- end of what was measured -->"


def machine() -> str:
    """The class of this machine: what absolute figures depend on."""
    processors = Path("/proc/cpuinfo")
    models = [
        line.partition(":")[2].strip() for line in processors.read_text("utf-8").splitlines() if "model name" in line
    ]
    cores = f"{len(models)} x {models[0]}" if models else platform.machine()
    return f"{cores}, {platform.system()}, {platform.python_implementation()} {platform.python_version()}"


def written(page: str, sections: Mapping[str, Findings]) -> str:
    """`page` with these findings between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"the page has no {BEGIN} and {END}")
    return f"{before}{BEGIN}\n\n{markdown(sections)}\n{END}{after}"


def markdown(sections: Mapping[str, Findings]) -> str:
    """Goals first, then every table."""
    goals = [goal for found in sections.values() for goal in found.goals]
    lines = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d}: {machine()}.",
        "",
        "| what | goal | reached | |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| {goal.what} | {goal.bound} | {_figure(goal)} | {'' if goal.met else 'missed'} |" for goal in goals]
    for found in sections.values():
        for table in found.tables:
            lines += [
                "",
                f"### {table.title}",
                "",
                f"| | {' | '.join(table.columns)} |",
                "| --- " * (len(table.columns) + 1) + "|",
            ]
            lines += [f"| {' | '.join(row)} |" for row in table.texts()]
    return "\n".join([*lines, ""])


def _figure(goal: Goal) -> str:
    return f"{goal.reached:,.0f}" if goal.reached >= 100 else f"{goal.reached:.2f}"
