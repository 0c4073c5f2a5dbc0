"""Which hand-written code a release touches, which version comes next, and what people call what breaks."""

from pathlib import Path

import pytest

from generator import diff as diffing
from generator.changelog import names_of
from generator.classes import classes
from generator.node import Node
from generator.release.handwork import changed, next_version, touched
from generator.release.owners import Owners

MODULES = {
    "mock/areas/orders.py": '@handles("orders.place", "orders.reply")\ndef place(): ...\n',
    "mock/reply.py": "TEXT = 'orders.'\n",
    "quirks/told_apart.py": 'class ToldApart:\n    operations = frozenset({"orders.place"})\n',
    "orders/submission.py": "from ibportal_generated.calls import orders as calls\n\ndef f(): calls.place(1)\n",
    "orders/book.py": "from ibportal_generated.calls import orders\n\ndef f(): orders.live()\n",
    "writes.py": 'READ_BY_POST = {"orders.preview": "a what-if"}\n',
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, text in MODULES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_code_is_about_an_operation_that_it_names_or_calls(package: Path) -> None:
    found = touched(package, ["orders.place", "orders.preview"])
    assert found.handlers == {"mock/areas/orders.py": ["orders.place"]}
    assert found.quirks == {"quirks/told_apart.py": ["orders.place"]}
    assert found.client == {"orders/submission.py": ["orders.place"], "writes.py": ["orders.preview"]}


def test_nothing_is_touched_by_a_release_that_changes_nothing(package: Path) -> None:
    found = touched(package, [])
    assert (found.handlers, found.quirks, found.client) == ({}, {}, {})


@pytest.mark.parametrize(
    ("now", "bump", "then"),
    [
        ("0.1.0", "major", "0.2.0"),
        ("0.1.4", "minor", "0.1.5"),
        ("0.1.4", "patch", "0.1.5"),
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", ""),
    ],
)
def test_the_next_version_follows_from_what_changes(tmp_path: Path, now: str, bump: str, then: str) -> None:
    (tmp_path / "__init__.py").write_text(f'"""A client."""\n\n__version__ = "{now}"\n', encoding="utf-8")
    assert next_version(tmp_path, bump) == then


def test_without_a_version_there_is_no_next_one(tmp_path: Path) -> None:
    assert next_version(tmp_path, "major") == ""


def document(leg: Node, ticket: Node) -> Node:
    """A contract of one operation, with a list of legs inside an inline request, and a reply all share."""
    text: Node = {"type": "string"}
    body: Node = {"type": "object", "properties": {"legs": {"type": "array", "items": leg}, "ticket": ticket}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/orders": {
                "post": {
                    "operationId": "orders.place",
                    "tags": ["orders"],
                    "requestBody": {"content": {"application/json": {"schema": body}}},
                    "responses": {
                        "200": {
                            "description": "The reply.",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/placed"}}},
                        }
                    },
                }
            }
        },
        "components": {"schemas": {"placed": {"type": "object", "title": "Placed", "properties": {"id": text}}}},
    }


def owners(old: Node, new: Node) -> dict[str, list[str]]:
    """The kind of every change → what people call what it is about."""
    diff = diffing.compare(old, new)
    found = Owners(diff, names_of(old, new), (old, classes(old)), (new, classes(new)))
    return {f"{change.kind} {change.where}": found.of(change) for change in diff.changes}


def test_a_change_is_told_by_the_method_and_by_the_class_that_has_the_field() -> None:
    leg: Node = {"type": "object", "properties": {"ratio": {"type": "integer"}}}
    other: Node = {"type": "object", "properties": {"ratio": {"type": "string"}}}
    side: Node = {"type": "string", "enum": ["BUY", "SELL"]}
    assert owners(document(leg, side), document(other, {**side, "enum": ["BUY"]})) == {
        "type changed request body: legs[].ratio": ["orders.place", "models.OrdersPlaceBodyLegsItem"],
        "enum values removed request body: ticket": [
            "orders.place",
            "models.OrdersPlaceBody",
            "models.OrdersPlaceBodyTicket",
        ],
    }


def test_a_change_of_a_component_is_told_by_its_class_and_reaches_the_operations_that_use_it() -> None:
    leg: Node = {"type": "object", "properties": {"ratio": {"type": "integer"}}}
    old, new = document(leg, {"type": "string"}), document(leg, {"type": "string"})
    new["components"]["schemas"]["placed"]["properties"]["id"] = {"type": "integer"}
    assert owners(old, new) == {"type changed id": ["models.Placed"]}
    assert changed(diffing.compare(old, new), names_of(old, new).methods) == {"orders.place"}
