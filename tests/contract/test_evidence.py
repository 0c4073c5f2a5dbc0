"""Every correction can be explained: the ids that overlay actions cite are listed with what was observed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import overlay
from generator.layout import Layout
from generator.node import read

LAYOUT = Layout()
EVIDENCE = read(LAYOUT.root / "spec" / "evidence.json")
CITATIONS = {
    "quirks": re.compile(r"\bQ\d{3}\b"),
    "error_bodies": re.compile(r"\bE\d{2}\b"),
    "observed_statuses": re.compile(r"\bobserved[ _]status(?:es)? (\w+_\w+)"),
    "recordings": re.compile(r"^recordings? ([\w.-]+)"),
}


def cited(folder: Path) -> Iterator[tuple[str, str]]:
    for action in overlay.load(folder):
        for evidence in action.body.get("x-evidence") or ():
            yield str(action), str(evidence)


@pytest.mark.parametrize("kind", CITATIONS)
def test_every_cited_id_is_listed(kind: str) -> None:
    listed = {name.removesuffix(".json") for name in EVIDENCE[kind]}
    found = [
        (action, name.removesuffix(".json"))
        for action, evidence in cited(LAYOUT.overlay)
        for name in CITATIONS[kind].findall(evidence)
    ]
    assert found, f"no overlay action cites {kind} any more"
    unknown = [f"{action} cites {name}" for action, name in found if name not in listed]
    assert not unknown
