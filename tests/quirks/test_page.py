"""docs/quirks.md says what the catalogue says, and what became of every quirk that was observed."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_committed_page_is_what_is_generated() -> None:
    command = [sys.executable, "docs/quirks.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert (ROOT / "docs" / "quirks.md").read_text(encoding="utf-8") == done.stdout


def test_no_observed_quirk_is_unaccounted_for() -> None:
    page = (ROOT / "docs" / "quirks.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| Q")]
    assert len(rows) == 218
    assert [row[0] for row in rows if not row[2].strip(" |")] == []


def test_what_is_not_handled_has_a_reason() -> None:
    rows = tomllib.loads((ROOT / "spec" / "quirks.toml").read_text(encoding="utf-8"))
    assert set(rows) <= {"client", "not_handled", "overlay"}
    assert all(len(why) > 20 for section in rows.values() for why in section.values())
