"""The changelog's part on a release of IBKR's: in our names, what breaks marked, put in its place once."""

import copy
from typing import Any

import pytest

from generator.changelog import entry, insert
from generator.diff import compare
from generator.node import Node

STRING: Node = {"type": "string"}
PART = "### IBKR 1.0.0 → 2.0.0\n\n1 operations before, 1 now.\n"
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- A thing.

## [0.1.0] - 2026-11-22

- The first.

[Unreleased]: https://example.com/compare
"""


def operation(name: str, *parameters: Node, reply: Node | None = None) -> Node:
    content = {"application/json": {"schema": reply or {"$ref": "#/components/schemas/order"}}}
    return {
        "operationId": name,
        "tags": [name.split(".")[0]],
        "parameters": list(parameters),
        "responses": {"200": {"description": "Fine.", "content": content}},
    }


def query(name: str, schema: Node | None = None, *, required: bool = False) -> Node:
    return {"name": name, "in": "query", "required": required, "schema": schema or STRING}


def document(version: str = "1.0.0") -> Node:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": version},
        "paths": {
            "/orders": {"get": operation("orders.live", query("acctId")), "post": operation("orders.place")},
            "/session": {"get": operation("session.status", reply=STRING)},
        },
        "components": {
            "schemas": {
                "order": {
                    "type": "object",
                    "title": "LiveOrder",
                    "properties": {"orderId": {"type": "integer"}, "avgPrice": {"type": "integer"}},
                }
            }
        },
    }


@pytest.fixture
def old() -> Node:
    return document()


@pytest.fixture
def new() -> Node:
    return document("2.0.0")


def told(old: Node, new: Node, **options: Any) -> list[str]:
    """The lines of the entry, wrapped ones joined and empty ones left out."""
    text = entry(compare(old, new), old, new, **options).replace("\n  ", " ")
    return [line for line in text.splitlines() if line]


def order_fields(contract: Node) -> Node:
    fields: Node = contract["components"]["schemas"]["order"]["properties"]
    return fields


def test_a_release_that_nobody_notices_is_a_heading_and_a_count(old: Node, new: Node) -> None:
    order_fields(new)["orderId"]["format"] = "int64"
    new["paths"]["/orders"]["get"]["responses"]["503"] = {"description": "Gone."}
    assert told(old, new) == ["### IBKR 1.0.0 → 2.0.0", "3 operations before, 3 now."]


def test_what_came_and_went_is_told_by_method_and_model(old: Node, new: Node) -> None:
    del new["paths"]["/session"]
    new["paths"]["/trades"] = {"get": operation("orders.trades", reply={"$ref": "#/components/schemas/trade"})}
    new["paths"]["/orders/{id}"] = {"get": operation("orders.details")}
    new["components"]["schemas"]["trade"] = {"type": "object", "properties": {"conid": {"type": "integer"}}}
    assert told(old, new)[1:] == [
        "3 operations before, 4 now. What breaks programs is marked **breaking**.",
        "#### Added",
        "- `orders.details`, `orders.trades`",
        "- `models.Trade`",
        "#### Removed",
        "- **breaking** `session.status`",
    ]


def test_changes_are_grouped_by_method_and_model_and_breaking_ones_stand_first(old: Node, new: Node) -> None:
    new["paths"]["/orders"]["get"]["parameters"] = [query("acctId", {"type": "integer"}), query("newOnly")]
    order_fields(new).update(avgPrice={"type": "number"}, orderId={"type": ["integer", "null"]}, side=STRING)
    assert told(old, new)[2:] == [
        "#### Changed",
        "- **breaking** `models.LiveOrder`: type widened `avg_price` (`integer` → `number`); made nullable `order_id`",
        "- **breaking** `orders.live`: type changed `acct_id` (`string` → `integer`)",
        "- `models.LiveOrder`: optional field added `side`",
        "- `orders.live`: optional parameter added `new_only`",
    ]


def test_types_and_replies_are_called_as_in_python(old: Node, new: Node) -> None:
    rows: Node = {"type": "array", "items": {"type": "object", "properties": {"acctId": {"type": "integer"}}}}
    old["paths"]["/session"]["get"] = operation("session.status", reply=rows)
    changed = copy.deepcopy(rows)
    changed["items"]["properties"]["acctId"] = {"anyOf": [STRING, {"$ref": "#/components/schemas/order"}]}
    new["paths"]["/session"]["get"] = operation("session.status", reply=changed)
    assert told(old, new)[-1] == (
        "- **breaking** `session.status`: type changed `reply [].acct_id` (`integer` → `models.LiveOrder | string`)"
    )


def test_a_parameter_that_is_spelled_otherwise_by_ibkr_only_is_not_told(old: Node, new: Node) -> None:
    slot: Node = {"name": "accountID", "in": "path", "required": True, "schema": STRING}
    old["paths"]["/a/{accountID}"] = {"get": operation("accounts.a", slot)}
    new["paths"]["/a/{accountId}"] = {"get": operation("accounts.a", {**slot, "name": "accountId"})}
    assert not any(line.startswith("- ") for line in told(old, new))


def test_a_deprecated_method_has_its_own_heading(old: Node, new: Node) -> None:
    new["paths"]["/orders"]["post"]["deprecated"] = True
    assert told(old, new)[2:] == ["#### Deprecated", "- `orders.place`"]


def test_a_shared_component_is_told_by_the_methods_that_meet_it(old: Node, new: Node) -> None:
    for contract, kind in ((old, "string"), (new, "integer")):
        contract["components"]["parameters"] = {"exchange": query("exchange", {"type": kind})}
        contract["paths"]["/orders"]["post"]["parameters"] = [{"$ref": "#/components/parameters/exchange"}]
    assert told(old, new)[-1] == "- **breaking** `orders.place`: type changed (`string` → `integer`)"


def test_a_large_release_is_counted_and_every_method_named(old: Node, new: Node) -> None:
    for number in range(60):
        path = f"/many/{number}"
        old["paths"][path] = {"get": operation(f"many.m{number}", query("a"))}
        new["paths"][path] = {"get": operation(f"many.m{number}", query("a", {"type": "integer"}), query("b"))}
        new["paths"][f"/more/{number}"] = {"get": operation(f"more.m{number}")}
    lines = told(old, new, lines=40)
    items = [line for line in lines if line.startswith("- ")]
    assert len(items) == 40
    assert items[-1] == "- and 82 more, 22 of them **breaking**: `nox -s diff` lists them."
    assert all(f"`more.m{number}`" in items[0] for number in range(60))


def test_documents_without_names_are_told_by_path(old: Node, new: Node) -> None:
    for published in (old, new):
        for item in published["paths"].values():
            for one in item.values():
                del one["operationId"]
    order_fields(new)["avgPrice"] = {"type": "number"}
    new["paths"]["/trades"] = {"get": operation("")}
    assert told(old, new)[3:] == [
        "- `GET /trades`",
        "#### Changed",
        "- **breaking** `order`: type widened `avg_price` (`integer` → `number`)",
    ]


def test_no_line_is_longer_than_the_changelogs(old: Node, new: Node) -> None:
    for number in range(40):
        new["paths"][f"/more/{number}"] = {"get": operation(f"more.method_with_a_long_name_{number}")}
    assert max(map(len, entry(compare(old, new), old, new).splitlines())) <= 120


def test_the_part_goes_to_the_end_of_unreleased() -> None:
    assert insert(CHANGELOG, PART) == CHANGELOG.replace("- A thing.\n", f"- A thing.\n\n{PART}")


def test_the_part_on_the_same_release_is_replaced() -> None:
    once = insert(CHANGELOG, PART)
    assert insert(once, PART) == once
    assert insert(once, PART.replace("1 now", "2 now")) == once.replace("1 now", "2 now")


def test_the_part_on_another_release_stays() -> None:
    other = PART.replace("2.0.0", "3.0.0")
    both = insert(insert(CHANGELOG, PART), other)
    assert both == CHANGELOG.replace("- A thing.\n", f"- A thing.\n\n{PART}\n{other}")
    assert insert(both, other) == both


def test_an_unreleased_section_may_be_empty_or_the_last_one() -> None:
    links = "[Unreleased]: https://example.com\n"
    assert insert("# C\n\n## [Unreleased]\n", PART) == f"# C\n\n## [Unreleased]\n\n{PART}"
    assert insert(f"## Unreleased\n\n{links}", PART) == f"## Unreleased\n\n{PART}\n{links}"


def test_a_changelog_without_unreleased_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no section `## \[Unreleased\]`; put one above"):
        insert("# Changelog\n\n## [0.1.0]\n", PART)
