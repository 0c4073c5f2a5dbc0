"""The committed contract passes every gate by itself, whoever made it and however."""

from generator.layout import Layout
from generator.validate import examine, expected
from ibportal import contract

LAYOUT = Layout()


def test_the_contract_passes_every_gate() -> None:
    report = examine(contract.load(), expected(LAYOUT.facts(), LAYOUT.census, LAYOUT.left_out))
    assert report.problems == []
    assert report.examples == report.fitting > 0
