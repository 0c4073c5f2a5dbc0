"""What became of a source that was pulled, and how people are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from generator.sources import Record

State = Literal["new", "changed", "unchanged", "left alone", "refused"]


@dataclass(frozen=True)
class Pulled:
    """What became of one source."""

    source: str
    state: State
    found: Record | None
    """What its facts on disk now rest on; `None` when there are none."""
    reason: str = ""
    """A sentence for people: why it was refused or left alone, or what else is worth knowing."""


def report(pulled: Sequence[Pulled], console: Console) -> int:
    """Print what became of each source; return the exit status: 1 when any was refused."""
    rows = [("source", "version", "operations", "schemas", "state"), *(_row(each) for each in pulled)]
    if console.is_terminal:
        table = Table(*rows[0])
        for row in rows[1:]:
            table.add_row(*(Text(cell) for cell in row))
        console.print(table)
    else:
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
            console.print(Text("  ".join([*cells, row[4]])), soft_wrap=True)
    return int(any(each.state == "refused" for each in pulled))


def _row(pulled: Pulled) -> tuple[str, str, str, str, str]:
    state = f"{pulled.state}: {pulled.reason}" if pulled.reason else pulled.state
    found = pulled.found
    if found is None:
        return pulled.source, "-", "-", "-", state
    return pulled.source, found.version or "-", str(found.operations), str(found.schemas), state
