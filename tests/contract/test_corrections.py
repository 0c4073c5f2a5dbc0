"""Contract against evidence: wherever a published schema was seen to be wrong, the contract is right.

`corrections.json` lists, field by field, what published schemas promise and what examples and recordings hold instead.
The few rows that were judged to be wrong themselves stand in `JUDGED`, each with the reason.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.examples import success_examples
from generator.node import Node, follow, is_object, operations, read
from generator.recordings import reply_schema
from generator.register import identity
from ibportal import contract

FILE = Path(__file__).resolve().parents[2].parent / "shared" / "evidence" / "corrections.json"
CORRECTIONS: Node = read(FILE) if FILE.is_file() else {}
CONTRACT = contract.load()
OPERATIONS = {identity(method, path): operation for method, path, operation in operations(CONTRACT)}

ERROR_ELSEWHERE = "an error body that came with another status (Q069, Q091), where the contract declares it"
JUDGED: dict[tuple[str, str], str] = {
    ("GET /iserver/account/{accountId}/alerts", "/"): (
        "a fault of the published example, which shows one row bare; its schema and the campus page have a list of rows"
    ),
    ("GET /portfolio/positions/{conid}", "/"): (
        "the campus page shows the list of one account without the account; the published examples have the map (Q167)"
    ),
    ("GET /iserver/account/search/{searchPattern}", "/error"): ERROR_ELSEWHERE,
    ("GET /iserver/account/search/{searchPattern}", "/statusCode"): ERROR_ELSEWHERE,
    ("POST /iserver/dynaccount", "/error"): ERROR_ELSEWHERE,
    ("POST /iserver/dynaccount", "/statusCode"): ERROR_ELSEWHERE,
    ("POST /iserver/marketdata/unsubscribe", "/error"): ERROR_ELSEWHERE,
}
"""(operation, field) of rows that are wrong themselves, with the reason."""

pytestmark = pytest.mark.skipif(
    not CORRECTIONS, reason="The evidence is not part of the repository: no ../shared/evidence/corrections.json"
)


def rows(kind: str) -> pytest.MarkDecorator:
    """A test's parameter `row`: every row of one kind, judged ones left out; ids say operation and field."""
    found = [row for row in CORRECTIONS.get(kind, ()) if (row["operation"], row.get("field")) not in JUDGED]
    ids = [f"{row['operation']} {row.get('field') or row['example']}" for row in found]
    return pytest.mark.parametrize("row", found, ids=ids)


def operation_of(row: Node) -> Node | None:
    """The contract's operation of a row; names of path parameters do not matter."""
    method, path = row["operation"].split(" ")
    return OPERATIONS.get(identity(method, path))


def views(schema: Node) -> Iterator[Node]:
    """The plain schemas that together make up `schema`: references followed, every alternative taken."""
    schema = follow(CONTRACT, schema)
    yield schema
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(key, ()):
            yield from views(branch)


def inner(schema: Node, step: str) -> Iterator[Node]:
    """The schemas of what `schema` holds at one step of a path: a field's name, or `*` for any item or key."""
    for view in views(schema):
        if step == "*":
            yield from (view[key] for key in ("items", "additionalProperties") if is_object(view.get(key)))
            yield from view.get("patternProperties", {}).values()
        elif step in view.get("properties", {}):
            yield view["properties"][step]
        else:
            yield from (value for name, value in view.get("patternProperties", {}).items() if re.search(name, step))
            if is_object(view.get("additionalProperties")):
                yield view["additionalProperties"]


def schemas_at(row: Node) -> list[Node]:
    """Every plain schema the contract has for the field of a row, in the success reply of its operation."""
    operation = operation_of(row)
    if operation is None:
        return []
    found = [schema for status in ("200", "201") if (schema := reply_schema(CONTRACT, operation, int(status)))]
    for step in row["field"].strip("/").split("/"):
        if step:
            found = [deeper for schema in found for deeper in inner(schema, step)]
    return [view for schema in found for view in views(schema)]


def admits(schema: Node, kind: str) -> bool:
    """Whether a plain schema takes values of a JSON type."""
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return "x-any" in schema or kind in kinds or (kind == "integer" and "number" in kinds)


def takes(schema: Node, value: Any) -> bool:
    """Whether a plain schema takes one value: a text or null, as rows about enums have them."""
    return admits(schema, "null" if value is None else "string") and value in schema.get("enum", [value])


def test_all_rows_are_read() -> None:
    counts = {kind: len(found) for kind, found in CORRECTIONS.items()}
    assert counts == {"contradictions": 338, "undeclared_fields": 57, "ambiguous_oneOf_in_spec_examples": 18}


@rows("contradictions")
def test_the_contract_admits_what_was_seen(row: Node) -> None:
    schemas = schemas_at(row)
    assert schemas, "the contract has no such field"
    if row["rule"] == "enum":
        refused = [text for text in row["observed"] if not any(takes(schema, json.loads(text)) for schema in schemas)]
    else:
        refused = [kind for kind in row["observed"] if not any(admits(schema, kind) for schema in schemas)]
    assert not refused, f"seen in {row['evidence']}, and refused by {schemas}"


@rows("undeclared_fields")
def test_the_contract_declares_what_was_seen(row: Node) -> None:
    assert schemas_at(row), f"seen in {row['evidence']}"


@rows("ambiguous_oneOf_in_spec_examples")
def test_an_example_is_one_thing_only(row: Node, ambiguities: Callable[[Node, Any], list[str]]) -> None:
    operation = operation_of(row)
    published = [
        each for each in success_examples(CONTRACT) if OPERATIONS[identity(*each.operation.split())] is operation
    ]
    shown = [each for each in published if each.name == row["example"]] or published  # an overlay may have replaced it
    assert shown, "the contract has no such example"
    for example in shown:
        assert not ambiguities(example.schema, example.value)


def test_every_judgement_is_about_a_row_that_the_contract_still_contradicts() -> None:
    judged = [
        row
        for kind in ("contradictions", "undeclared_fields")
        for row in CORRECTIONS[kind]
        if (row["operation"], row["field"]) in JUDGED
    ]
    assert len(judged) == len(JUDGED)
    for row in judged:
        kinds = row.get("observed", {"any": 1})
        assert not any(admits(schema, kind) for schema in schemas_at(row) for kind in kinds), row
