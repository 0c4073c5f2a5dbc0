"""The planted defects: what `defects.toml` lists, and whether the tests notice each of them."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.defects.checkout import Checkout, Outcome
from tests.defects.pool import in_copies

FILE = Path(__file__).with_name("defects.toml")


class MisfitError(ValueError):
    """The text of a defect is not in its file, or not once."""


@dataclass(frozen=True)
class Defect:
    """One defect, as somebody might make it by mistake."""

    id: str
    area: str
    """`client`, `mock` or `contract`, which includes what makes it."""
    breaks: str
    """What goes wrong then, in words."""
    file: str
    find: str
    """Text that is in the file once; or, below `after`, the first of its kind."""
    replace: str
    tests: tuple[str, ...]
    """What has to fail: arguments of pytest."""
    after: str = ""
    """Text that is in the file once, where `find` alone would not be."""

    @classmethod
    def of(cls, row: dict[str, Any]) -> Self:
        """A row of `defects.toml`."""
        words: dict[str, str] = {name: value for name, value in row.items() if name != "tests"}
        return cls(**words, tests=tuple(row["tests"]))

    def planted(self, text: str) -> str:
        """The text of the file with the defect; raises `MisfitError` unless it is clear where it goes."""
        anchor = self.after or self.find
        if (count := text.count(anchor)) != 1:
            raise MisfitError(f"{self.id}: {self.file} says {anchor!r} {count} times, not once")
        place = text.find(self.find, text.index(anchor) + len(self.after))
        if place < 0:
            raise MisfitError(f"{self.id}: {self.file} does not say {self.find!r} below {self.after!r}")
        return text[:place] + self.replace + text[place + len(self.find) :]


def defects() -> tuple[Defect, ...]:
    """Every planted defect."""
    with FILE.open("rb") as file:
        return tuple(Defect.of(row) for row in tomllib.load(file)["defect"])


@dataclass(frozen=True)
class Result:
    """Whether a defect was noticed."""

    defect: Defect
    outcome: Outcome

    @property
    def caught(self) -> bool:
        """Whether a test has failed; a checkout that cannot even begin its tests has not been tested."""
        return self.outcome.verdict in ("failed", "hung")


def noticed(wanted: Iterable[Defect], jobs: int = 1) -> list[Result]:
    """Plant each defect in a copy of the checkout, run the tests that have to fail, and say what they did."""

    def tried(defect: Defect, checkout: Checkout) -> Result:
        with checkout.changed(defect.file, defect.planted(checkout.read(defect.file))):
            return Result(defect, checkout.test(defect.tests))

    return in_copies(tuple(wanted), tried, jobs)
