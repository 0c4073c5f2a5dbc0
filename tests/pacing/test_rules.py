"""The table of limits: true to the contract, to the catalogue, and to what was seen."""

import json
from pathlib import Path
from typing import Any

import pytest

from ibportal import contract, facts
from ibportal.pacing import rules
from ibportal.quirks.catalogue import catalogue

EVIDENCE = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "pacing.json"
TABLE: dict[str, Any] = facts.load("pacing.json")
ROWS: list[dict[str, Any]] = [*TABLE["rates"], *TABLE["in_flight"]]
OPERATIONS: dict[str, tuple[str, str]] = {
    operation["operationId"]: (method.upper(), path)
    for path, item in contract.load()["paths"].items()
    for method, operation in item.items()
    if isinstance(operation, dict) and "operationId" in operation
}


def test_every_operation_of_the_table_is_in_the_contract() -> None:
    named = {name for row in ROWS for name in row["operations"]}
    named |= {row["operation"] for row in TABLE["batches"]}
    assert named <= OPERATIONS.keys()


def test_every_limit_that_is_kept_belongs_to_a_quirk_of_the_catalogue() -> None:
    kept = [*ROWS, TABLE["everything"], TABLE["penalty"]]
    assert {row["quirk"] for row in kept if "quirk" in row} <= {quirk.id for quirk in catalogue()}


@pytest.mark.parametrize("quirk", ["endpoint-rates", "analyst-windows", "info-lane"])
def test_a_limit_is_not_kept_without_its_quirk(quirk: str) -> None:
    touched = {name for row in ROWS if row.get("quirk") == quirk for name in row["operations"]}
    off = rules(lambda name: name != quirk)
    assert touched <= rules().lanes.keys() | rules().in_flight.keys()
    assert not touched & (off.lanes.keys() | off.in_flight.keys())


def test_nothing_is_kept_without_any_quirk() -> None:
    off = rules(lambda _: False)
    assert (off.everything, off.lanes, off.in_flight, off.penalty, off.told) == ((), {}, {}, None, False)


@pytest.mark.parametrize("quirk", ["endpoint-rates", "analyst-windows", "info-lane"])
def test_the_catalogue_names_the_operations_of_the_table(quirk: str) -> None:
    touched = {name for row in ROWS if row.get("quirk") == quirk for name in row["operations"]}
    [found] = [each for each in catalogue() if each.id == quirk]
    assert found.operations == touched


def test_a_limit_that_only_one_other_client_knows_of_is_not_kept() -> None:
    unkept = {name for row in ROWS if row["basis"] == "peer" for name in row["operations"]}
    assert unkept == {"session.logout", "session.reauthenticate", "session.reauthenticate_by_get"}
    assert not unkept & rules().lanes.keys()


@pytest.mark.parametrize(
    ("operation", "count", "seconds"),
    [
        ("orders.live", 1, 5),
        ("market_data.snapshot", 10, 1),
        ("scanner.params", 1, 900),
        ("performance.all_periods", 1, 900),
        ("session.validate", 1, 60),
        ("session.tickle", 1, 1),
        ("contracts.info", 4, 1),
    ],
)
def test_the_limit_of_an_operation(operation: str, count: int, seconds: float) -> None:
    [lane] = rules().lanes[operation]
    assert (lane.limit, lane.seconds) == (count, seconds)


def test_a_window_is_kept_longer_than_it_is() -> None:
    [everything] = rules().everything
    assert (everything.limit, everything.seconds, everything.window) == (10, 1, 1050)


def test_every_row_of_the_evidence_is_in_the_table() -> None:
    if not EVIDENCE.is_file():
        pytest.skip("the evidence is not part of the repository")
    table = {(*OPERATIONS[name], row["count"], row["seconds"]) for row in TABLE["rates"] for name in row["operations"]}
    paths = {(method, path.lower(), count, seconds) for method, path, count, seconds in table}
    for row in json.loads(EVIDENCE.read_text(encoding="utf-8"))["endpoints"]:
        if row["kind"] == "rate":
            method = "POST" if "POST" in row["method"] else row["method"]
            assert (method, row["endpoint"].lower(), row["count"], row["window_s"]) in paths
