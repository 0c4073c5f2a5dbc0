"""Every correction can be explained: the ids that overlay actions cite are listed with what was observed."""

import pytest

from generator import overlay
from generator.evidence import CITATIONS, citations, unlisted
from generator.layout import Layout
from generator.node import read

LAYOUT = Layout()
ACTIONS = overlay.load(LAYOUT.overlay)


def test_every_cited_id_is_listed() -> None:
    assert list(unlisted(ACTIONS, read(LAYOUT.evidence))) == []


@pytest.mark.parametrize("kind", CITATIONS)
def test_every_kind_of_evidence_is_cited(kind: str) -> None:
    assert any(found == kind for _, found, _ in citations(ACTIONS))
