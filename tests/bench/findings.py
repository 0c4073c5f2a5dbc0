"""What a section found: tables for people, and goals with what was reached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.bench.ratios import Ratio

Cell = str | float | Ratio | None


@dataclass(frozen=True)
class Table:
    """Rows of numbers, by name."""

    title: str
    columns: Sequence[str]
    rows: Mapping[str, Sequence[Cell]]

    def texts(self) -> list[list[str]]:
        """The cells as they are shown."""
        return [[name, *map(_shown, cells)] for name, cells in self.rows.items()]


@dataclass(frozen=True)
class Goal:
    """What is to be reached, and what was."""

    what: str
    reached: float
    at_most: float | None = None
    at_least: float | None = None

    @property
    def met(self) -> bool:
        """Whether it was reached; ratios are good to 15 %, which is for whoever reads them to allow."""
        above = self.at_least is None or self.reached >= self.at_least
        return above and (self.at_most is None or self.reached <= self.at_most)

    @property
    def bound(self) -> str:
        """Such as `≤ 1.05`."""
        return f"≤ {self.at_most:g}" if self.at_most is not None else f"≥ {self.at_least:g}"


@dataclass
class Findings:
    """What one section found."""

    tables: list[Table] = field(default_factory=list[Table])
    goals: list[Goal] = field(default_factory=list[Goal])

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "tables": [
                {
                    "title": table.title,
                    "columns": list(table.columns),
                    "rows": {name: [_plain(cell) for cell in cells] for name, cells in table.rows.items()},
                }
                for table in self.tables
            ],
            "goals": [{**vars(goal), "met": goal.met} for goal in self.goals],
        }


def _plain(cell: Cell) -> Any:
    return vars(cell) if isinstance(cell, Ratio) else cell


def _shown(cell: Cell) -> str:
    if cell is None:
        return "-"
    if isinstance(cell, float):
        return f"{cell:,.0f}" if cell >= 100 else f"{cell:.2f}"
    return str(cell)
