"""What people lose with the next version is in the changelog: both packages, compared with the last version's tag."""

import re
from pathlib import Path

import pytest

from generator.checkout import checkout, last_version
from generator.surface import Breakage, breakages

ROOT = Path(__file__).resolve().parents[2]


def untold(changelog: str, rows: list[Breakage]) -> list[str]:
    """The owners of breaking changes that the newest part of a changelog does not name."""
    newest = re.split(r"^## ", changelog, flags=re.MULTILINE)[1]
    return sorted({row.owner for row in rows if f"`{row.owner.removeprefix('raw.')}`" not in newest})


def test_what_broke_since_the_last_version_is_in_the_changelog() -> None:
    tag = last_version(ROOT)
    if tag is None:
        pytest.skip("no version is published yet, or its tag is not in this clone: git fetch --tags")
    with checkout(ROOT, tag) as old:
        rows = breakages(old, ROOT)
    missing = untold((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), rows)
    assert missing == [], f"`nox -s surface -- {tag}` says what breaks; say it in CHANGELOG.md, and how to migrate"


def test_a_breaking_change_that_the_changelog_does_not_name_is_found() -> None:
    text = "# Changelog\n\n## [Unreleased]\n\n- `orders.wait`: `poll` removed\n\n## [0.1.0]\n\n- `orders.place`\n"
    rows = [
        Breakage("orders.wait", "poll", "removed"),
        Breakage("raw.orders.wait", "poll", "removed"),
        Breakage("orders.place", "answers", "removed"),
    ]
    assert untold(text, rows) == ["orders.place"]
