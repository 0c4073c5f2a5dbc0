"""A release in which everything goes wrong at once, and releases in which nothing happens."""

import copy
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.adapters import openapi
from generator.generate import models
from generator.node import Node, follow, operations, read
from generator.register import Register, identity
from generator.release import Release, check
from generator.validate import ContractError
from tests.generator.rehearsal import Rehearsal, rehearsal, silent

pytestmark = pytest.mark.slow

GONE = ("get", "/gw/api/v1/participating-banks")
SUCCESSOR = "/gw/api/v9/participating-banks"
REPLACED = "liveOrdersResponse"
RENAMED = ("ledger", "accountLedgerV2")
CLOSED = "orderStatus"


def hostile(source: Node) -> Node:
    """The published facts after a release in which everything goes wrong at once."""
    worse = copy.deepcopy(source)
    worse["info"]["version"] = "3.0.0-rc1"
    worse["paths"][SUCCESSOR] = {GONE[0]: worse["paths"][GONE[1]].pop(GONE[0])}
    schemas: Node = worse["components"]["schemas"]
    schemas[REPLACED] = {"type": "object", "properties": {"rows": {"type": "array"}, "next": {"type": "string"}}}
    schemas[CLOSED]["properties"]["order_status"] = {"type": "string", "enum": ["Filled"]}
    schemas[CLOSED]["additionalProperties"] = False
    _rename_schema(worse, *RENAMED)
    for number, (_, _, operation) in enumerate(operations(worse)):
        operation["operationId"] = f"v3_{operation.get('operationId', number)}"
        if number % 3 == 0:
            _break_examples(worse, operation)
    paths: Node = worse["paths"]
    for path in list(itertools.islice(paths, len(paths) * 3 // 10)):
        worse["paths"][f"/v3{path}"] = copy.deepcopy(worse["paths"][path])
    text = (
        json.dumps(worse).replace("{accountId}", "{account-id}").replace('"name": "accountId"', '"name": "account-id"')
    )
    respelled: Node = json.loads(text)
    respelled["paths"] = {f"/v1/api{path}": item for path, item in respelled["paths"].items()}
    return openapi.facts({"document": json.dumps({**respelled, "openapi": "3.0.3"})})


def _rename_schema(document: Node, old: str, new: str) -> None:
    if old in document["components"]["schemas"]:
        document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)
    text = json.dumps(document["paths"]).replace(f'#/components/schemas/{old}"', f'#/components/schemas/{new}"')
    document["paths"] = json.loads(text)


def _break_examples(document: Node, operation: Node) -> None:
    for reply in operation["responses"].values():
        for body in follow(document, reply).get("content", {}).values():
            for example in body.get("examples", {}).values():
                if isinstance(example.get("value"), dict):
                    example["value"] = {**example["value"], "surprise": [{"nested": None}], "error_code": 7.5}


@pytest.fixture(scope="module")
def worst(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rehearsal, Register, Release]:
    stage = rehearsal(tmp_path_factory.mktemp("hostile") / "repository")
    register = stage.publish()
    return stage, register, stage.release(hostile(stage.layout.facts()["openapi"]))


def test_nothing_is_lost_unnamed(worst: tuple[Rehearsal, Register, Release]) -> None:
    stage, register, found = worst
    there = {identity(method, path) for method, path, _ in operations(found.document)}
    assert set(register.operations) - there == set()
    report, text = stage.report(), stage.text()
    assert found.heirs
    assert all(f"`{heir.name}`" in text for heir in found.heirs)
    assert all(f"`{name}`" in text for name in [*report["added"], *report["removed"]])
    assert all(f"`{place}` → `{name}`" in text for place, name in found.new.items())
    assert f"GET {GONE[1]}" in text


def test_what_is_refused_leaves_the_tree_as_it_was(worst: tuple[Rehearsal, Register, Release]) -> None:
    """Drafted names and words need a person: until then nothing is written, not even half of it."""
    stage, _, _ = worst
    before = stage.state()
    with pytest.raises(ContractError, match=r"\[written\]"):
        pipeline.regenerate(stage.layout, silent)
    assert stage.state() == before


def test_thirty_percent_more_operations_get_names_of_their_own(worst: tuple[Rehearsal, Register, Release]) -> None:
    _, register, found = worst
    drafted = list(found.new.values())
    assert len(drafted) >= 0.25 * len(register.operations)
    assert len(set(drafted)) == len(drafted)
    assert not set(drafted) & {row["name"] for row in register.operations.values()}


def test_respelled_parameters_and_prefixes_move_no_name(worst: tuple[Rehearsal, Register, Release]) -> None:
    _, register, found = worst
    names = {identity(m, p): operation.get("operationId") for m, p, operation in operations(found.document)}
    assert {key: names[key] for key in register.operations} == {
        key: row["name"] for key, row in register.operations.items()
    }


def test_a_closed_enum_stays_open(worst: tuple[Rehearsal, Register, Release]) -> None:
    schema: Any = worst[2].document["components"]["schemas"][CLOSED]
    assert "enum" not in schema["properties"]["order_status"]
    assert schema.get("additionalProperties") is not False


def test_a_hostile_release_regenerates_once_drafts_are_accepted(worst: tuple[Rehearsal, Register, Release]) -> None:
    stage, register, found = worst
    stage.regenerate()
    assert stage.names().keys() >= register.operations.keys()
    assert set(register.models) <= set(models(read(stage.layout.contract)))
    assert found.drafts.left == []
    assert found.streaming == []


def test_a_removed_operation_stays_and_warns(worst: tuple[Rehearsal, Register, Release]) -> None:
    stage, _, found = worst
    assert found.retained == ["GET /gw/api/v1/participating-banks"]
    if not stage.layout.generated.exists():
        stage.regenerate()
    module = (stage.layout.generated / "namespaces" / "reference.py").read_text(encoding="utf-8")
    successor = found.new[f"GET {SUCCESSOR}"]
    said = f"reference.banks: IBKR removed this operation after release 2.35.0; use {successor}"
    assert module.count(said) == 2
    assert module.count("DeprecationWarning") == 2


def test_a_source_that_is_pulled_for_the_first_time_changes_nothing_by_itself(tmp_path: Path) -> None:
    stage = rehearsal(tmp_path / "repository")
    found = check(stage.layout, {"docs-openapi": stage.layout.facts()["openapi"]})
    assert found.upstream.changes == ()
    assert found.drafts.actions == []
    assert not found.changed


def test_a_source_that_is_pulled_for_the_first_time_hides_no_change_of_another(tmp_path: Path) -> None:
    stage = rehearsal(tmp_path / "repository")
    known = stage.layout.facts()
    newer = copy.deepcopy(known["openapi"])
    newer["info"]["version"] = "2.36.0"
    newer["paths"]["/lamps"] = newer["paths"]["/iserver/accounts"]
    found = check(stage.layout, {"docs-openapi": known["openapi"], "openapi": newer})
    assert found.upstream.versions == ("2.35.0", "2.36.0")
    assert found.upstream.added == ["GET /lamps"]
    assert found.changed


def test_a_source_that_is_pulled_for_the_first_time_counts_by_what_it_brings(tmp_path: Path) -> None:
    stage = rehearsal(tmp_path / "repository")
    more = copy.deepcopy(stage.layout.facts()["openapi"])
    more["paths"]["/lamps"] = more["paths"]["/iserver/accounts"]
    found = check(stage.layout, {"docs-openapi": more})
    assert list(found.new) == ["GET /lamps"]
    assert found.changed


def test_a_release_that_changes_nothing_says_so(tmp_path: Path) -> None:
    stage = rehearsal(tmp_path / "repository")
    found = check(stage.layout, {})
    assert not found.changed
    assert found.obstacles == []
    assert found.drafts.actions == []
