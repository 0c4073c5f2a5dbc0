"""Replies seen elsewhere correct the contract: recordings always, examples of other sources where IBKR changed it."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator import overlay
from generator.layout import Layout
from generator.node import Node, read, write
from generator.recordings import Recording
from generator.release import accept, check
from generator.release.drafts import Drafts, as_actions, draft
from generator.release.witnesses import witnesses
from generator.validate import Expected

WANTED = Expected({"GET /things": "openapi"}, {})
ROOT = Path(__file__).resolve().parents[2]


def recording(body: Any, status: int = 200, name: str = "recording things.json") -> Recording:
    return Recording(name, "GET", "/things", status, body)


def drafted(document: Node, *seen: Recording) -> Drafts:
    return draft(document, WANTED, "openapi 2.36.0", seen)


def fields(document: Node) -> Node:
    properties: Node = document["components"]["schemas"]["thing"]["properties"]
    return properties


def test_a_field_that_was_seen_null_is_made_nullable_and_names_the_recording(document: Node) -> None:
    drafts = drafted(document, recording([{"name": None, "tags": {}}]))
    assert drafts.actions == [
        {
            "target": "$['components']['schemas']['thing']['properties']['name']",
            "description": "Draft: null seen.",
            "x-evidence": ["openapi 2.36.0", "recording things.json"],
            "x-expect": {"type": "string"},
            "update": {"type": ["string", "null"]},
        }
    ]


@pytest.mark.parametrize(
    ("body", "change"),
    [
        ([{"name": 5}], {"type": ["string", "integer"]}),
        ([{"tags": {"x": 1.5}}], {"type": "number"}),
        ([{"colour": "red"}], {"properties": {"colour": {"type": "string"}}}),
    ],
)
def test_whatever_was_seen_is_taken(document: Node, body: Any, change: Node) -> None:
    drafts = drafted(document, recording(body))
    assert [action["update"] for action in drafts.actions] == [change]
    assert drafted(overlay.apply(document, as_actions(drafts.actions)), recording(body)).actions == []


def test_a_recording_that_fits_drafts_nothing(document: Node) -> None:
    assert drafted(document, recording([{"name": "a", "tags": {"x": 1}}])) == Drafts([], [])


def test_a_status_that_nobody_declared_is_declared_as_it_was_seen(document: Node) -> None:
    drafts = drafted(document, recording({"error": "not authenticated"}, 401))
    mended = overlay.apply(document, as_actions(drafts.actions))
    reply = mended["paths"]["/things"]["get"]["responses"]["401"]
    schema = reply["content"]["application/json"]["schema"]
    assert schema == {"type": "object", "properties": {"error": {"type": "string"}}}
    assert drafts.actions[0]["x-evidence"] == ["openapi 2.36.0", "recording things.json"]
    assert drafts.left == []


def test_whose_data_it_was_is_not_said(document: Node) -> None:
    fields(document)["tags"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    drafts = drafted(document, recording([{"tags": {"U7654321": 1, "DU456": 2}}]))
    assert drafts.actions
    assert not any(name in json.dumps(drafts.actions) for name in ("7654321", "456"))
    assert drafts.actions[0]["description"] == "Draft: keys that are data: `U0000000`, `DU000`."


def test_a_recording_of_no_operation_is_left_alone(document: Node) -> None:
    assert drafted(document, Recording("recording lamps.json", "GET", "/lamps", 200, [])).actions == []


# Other sources --------------------------------------------------------------------------------------------------------


def source(schema: Node, value: Any) -> Node:
    body = {"schema": schema, "examples": {"page": {"value": value}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "facts", "version": "1"},
        "paths": {"/things": {"get": {"responses": {"200": {"content": {"application/json": body}}}}}},
        "components": {},
    }


NUMBER, NULLABLE = {"type": "integer"}, {"type": ["integer", "null"]}


def test_another_source_witnesses_what_a_release_changed() -> None:
    last = {"openapi": source(NULLABLE, 1), "campus": source({}, None)}
    current = {**last, "openapi": source(NUMBER, 1)}
    [seen] = witnesses(last["openapi"], last, current)
    assert (seen.name, seen.body) == ("campus: GET /things example page", None)


def test_another_source_does_not_witness_what_stayed() -> None:
    facts = {"openapi": source(NULLABLE, 1), "campus": source({}, None)}
    assert witnesses(facts["openapi"], facts, facts) == []


def test_what_the_last_contract_refused_is_no_witness() -> None:
    last = {"openapi": source(NUMBER, 1), "campus": source({}, None)}
    assert witnesses(last["openapi"], last, {**last, "openapi": source({"type": "number"}, 1)}) == []


def test_an_example_of_the_source_itself_is_no_witness() -> None:
    last = {"openapi": source(NUMBER, 1)}
    assert witnesses(last["openapi"], last, {"openapi": source(NUMBER, 2)}) == []


# A release check ------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_release_check_corrects_what_a_recording_contradicts_and_lists_it_as_evidence(tmp_path: Path) -> None:
    layout = Layout(tmp_path / "repository")
    for path in (ROOT / "spec").rglob("*"):
        if path.is_file() and path.name != "register.json":
            copied = layout.root / path.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            copied.write_bytes(path.read_bytes())
    folder = tmp_path / "recorded"
    write(folder / "index.json", {"mine.json": {"method": "GET", "path": "/portfolio/U7654321/ledger", "status": 200}})
    write(folder / "mine.json", {"BASE": {"acctcode": None}})
    found = check(layout, {}, folder)
    assert found.complaints == []
    assert found.changed
    [action] = found.drafts.actions
    assert action["x-evidence"][1] == "recording mine.json"
    accept(layout, found)
    before = read(ROOT / "spec" / "evidence.json")
    row = {"method": "GET", "path": "/portfolio/{accountId}/ledger", "status": 200}
    assert read(layout.evidence) == {**before, "recordings": {"mine.json": row, **before["recordings"]}}
    assert check(layout, {}, folder).drafts.actions == []
