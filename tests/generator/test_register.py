"""Released names stay: through respelled paths, renamed schemas, and for one minor version through a removal."""

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.node import Node, operations
from generator.normalise import normalise
from generator.register import Register, registered, restore, retain, succeed, vanished

FIELDS = {name: {"type": "string"} for name in ("acctId", "conid", "position", "currency")}


def document(path: str = "/a/{accountId}", *, schema: str = "position", fields: Node = FIELDS) -> Node:
    parameters: list[Node] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in _names(path)
    ]
    reply = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    operation: Node = {"operationId": "a.read", "parameters": parameters, "responses": {"200": {"content": reply}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "facts", "version": "1"},
        "paths": {path: {"get": operation}},
        "components": {"schemas": {schema: {"type": "object", "properties": copy.deepcopy(fields)}}},
    }


def _names(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


@pytest.fixture
def released() -> Register:
    return registered(document(), document(), ["Position"])


def test_the_register_survives_its_file(released: Register, tmp_path: Path) -> None:
    released.write(tmp_path / "register.json")
    assert Register.load(tmp_path / "register.json") == released
    assert Register.load(tmp_path / "none.json") == Register()


@pytest.mark.parametrize("path", ["/a/{accountid}", "/a/{account-id}", "/a/{id}"])
def test_a_respelled_path_keeps_its_spelling_and_parameter(released: Register, path: str) -> None:
    newer = document(path)
    [renamed] = restore(newer, released)
    assert (renamed.published, renamed.kept) == (path, "/a/{accountId}")
    [(_, kept, operation)] = operations(newer)
    assert kept == "/a/{accountId}"
    assert [p["name"] for p in operation["parameters"]] == ["accountId"]


def test_a_renamed_schema_is_known_by_its_fields(released: Register) -> None:
    newer = document(schema="individualPosition", fields={**FIELDS, "sector": {"type": "string"}})
    [renamed] = restore(newer, released)
    assert (renamed.kind, renamed.published, renamed.kept) == ("schema", "individualPosition", "position")
    assert list(newer["components"]["schemas"]) == ["position"]
    [(_, _, operation)] = operations(newer)
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/position"}


def test_another_schema_is_not_taken_for_a_released_one(released: Register) -> None:
    other = {name: {"type": "string"} for name in ("acctId", "balance", "limit", "owner")}
    assert restore(document(schema="account", fields=other), released) == []


def test_two_candidates_alike_are_left_alone(released: Register) -> None:
    newer = document(schema="one")
    newer["components"]["schemas"]["two"] = copy.deepcopy(newer["components"]["schemas"]["one"])
    assert restore(newer, released) == []


def test_nothing_changes_without_a_register() -> None:
    newer = document("/a/{x}")
    before = copy.deepcopy(newer)
    assert restore(newer, Register()) == []
    assert newer == before


def test_normalise_restores_and_says_so(released: Register) -> None:
    result = normalise({"openapi": document("/a/{accountid}")}, released, strict=False)
    assert list(result.document["paths"]) == ["/a/{accountId}"]
    assert [each.published for each in result.renamed] == ["/a/{accountid}"]


def test_what_vanished_or_was_renamed_is_named(released: Register) -> None:
    assert list(vanished(document(), ["Position"], released)) == []
    renamed = document()
    renamed["paths"]["/a/{accountId}"]["get"]["operationId"] = "a.fetch"
    assert list(vanished(renamed, [], released)) == [
        "a.read (GET /a/{}) is now called a.fetch; a released name stays",
        "class Position is gone; a released name stays (the release check drafts how)",
    ]
    [gone] = vanished(document("/b"), ["Position"], released)
    assert gone.startswith("a.read (GET /a/{}) is gone")


def test_a_removed_operation_is_kept_with_what_it_refers_to() -> None:
    kept, gone = retain(document(), document("/b", schema="other"), {})
    assert gone == ["GET /a/{}"]
    [(_, path, operation)] = operations(kept)
    assert (path, operation["deprecated"]) == ("/a/{accountId}", True)
    assert operation["x-removed"] == {"last": "1", "instead": ""}
    assert list(kept["components"]["schemas"]) == ["position"]


def test_what_is_there_or_kept_already_is_not_kept_twice() -> None:
    nothing: Node = {"paths": {}}
    kept, _ = retain(document(), nothing, {})
    for current, before in ((document("/a/{other}"), Node()), (nothing, kept)):
        again, gone = retain(document(), current, before)
        assert gone == []
        assert sum(1 for _ in operations(again)) == sum(1 for _ in operations(before)) if before else not again["paths"]


def test_facts_are_not_changed_by_keeping_them() -> None:
    last: Any = document()
    before = copy.deepcopy(last)
    retain(last, {"paths": {}}, {})
    assert last == before


@pytest.mark.parametrize(
    ("new", "instead"),
    [
        ({"GET /v2/a/{account}": "a.read_v2"}, "a.read_v2"),
        ({"POST /v2/a/{account}": "a.write"}, ""),
        ({"GET /other/{id}": "other.read"}, ""),
        ({"GET /v2/a/{x}": "a.one", "GET /v3/a/{x}": "a.two"}, ""),
        ({}, ""),
    ],
)
def test_a_removed_operation_names_its_successor_where_there_is_one(new: dict[str, str], instead: str) -> None:
    kept, _ = retain(document(), {"paths": {}}, {})
    succeed(kept, new)
    [(_, _, operation)] = operations(kept)
    assert operation["x-removed"]["instead"] == instead
