"""What became of mutants, a line each in a file: a run that was stopped goes on from there."""

import json
from hashlib import sha256
from pathlib import Path


class Journal:
    """The results of earlier runs and of this one; without a file nothing is kept.

    A mutant that was noticed is not tried again while its module says the same. One that survived is: there may be a
    test for it by now.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        lines = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
        self._noticed = {row["mutant"] for row in map(json.loads, lines) if row["noticed"]}

    def __contains__(self, text: str) -> bool:
        """Whether the module of this text was noticed by a test."""
        return _named(text) in self._noticed

    def add(self, text: str, result: dict[str, object], *, noticed: bool) -> None:
        """Keep what became of the module of this text."""
        if self._file:
            row = {"mutant": _named(text), "noticed": noticed, **result}
            with self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")


def _named(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
