"""The page that says what the mock gateway covers."""

from pathlib import Path

import pytest

from ibportal import facts
from ibportal.mock import coverage
from ibportal.mock.gateway import MockGateway
from ibportal.mock.handlers import HANDLERS
from ibportal.mock.streams.feed import ANSWERED, SUBSCRIBED, UNASKED
from ibportal.quirks.catalogue import catalogue

PAGE = Path(__file__).resolve().parents[2] / "docs" / "mock-coverage.md"


def test_the_committed_page_is_what_is_generated() -> None:
    if not PAGE.exists():
        pytest.skip("the page has not been generated: python -m ibportal.mock.coverage > docs/mock-coverage.md")
    assert PAGE.read_text(encoding="utf-8") == coverage.page()


def test_every_operation_and_every_quirk_has_its_row() -> None:
    page = coverage.page()
    for name in MockGateway().contract.operations:
        answer = "stateful" if name in HANDLERS else "example"
        assert f"| `{name}` | " in page
        assert next(line for line in page.splitlines() if line.startswith(f"| `{name}` |")).endswith(f" {answer} |")
    for quirk in catalogue():
        assert f"| `{quirk.id}` | " in page


def test_every_topic_of_the_contract_is_simulated() -> None:
    channels = facts.load("streaming.json")["channels"]
    rows = [line for line in coverage.page().splitlines() if line.startswith("| `") and "| does not have it |" in line]
    assert rows == []
    assert set(channels) == {*SUBSCRIBED, *ANSWERED, *UNASKED}


def test_no_handler_is_of_an_operation_that_there_is_not() -> None:
    assert set(MockGateway().contract.operations) >= set(HANDLERS)
