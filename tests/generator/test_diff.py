"""The diff of two documents: each kind of change and whether it breaks, then IBKR's own two releases."""

import copy
import json
from pathlib import Path
from typing import Any, cast

import pytest

from generator import diff
from generator.diff.change import RULES
from generator.node import Node, read

PUBLISHED = Path(__file__).resolve().parents[2].parent / "shared" / "published"


def document(*, paths: Node | None = None, **components: Node) -> Node:
    found: Node = {"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": paths or {}}
    if components:
        found["components"] = components
    return found


def content(schema: Node) -> Node:
    return {"content": {"application/json": {"schema": schema}}}


def reference(name: str, group: str = "schemas") -> Node:
    return {"$ref": f"#/components/{group}/{name}"}


def operation(**described: Any) -> Node:
    return document(paths={"/a/{id}": {"post": {"responses": {}, **described}}})


def found(old: Node, new: Node) -> list[tuple[str, str, str, bool]]:
    return [(change.kind, change.where, change.side, change.breaks) for change in diff.compare(old, new).changes]


STRING: Node = {"type": "string"}
INTEGER: Node = {"type": "integer"}
NUMBER: Node = {"type": "number"}
OBJECT: Node = {"type": "object"}


def fields(required: tuple[str, ...] = (), **properties: Node) -> Node:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


SCHEMA_CHANGES: list[tuple[Node, Node, str, str, bool, bool]] = [
    (fields(), fields(a=STRING), "optional field added", "a", False, False),
    (fields(), fields(("a",), a=STRING), "required field added", "a", True, False),
    (fields(a=STRING), fields(), "field removed", "a", True, True),
    (fields(a=STRING), fields(("a",), a=STRING), "made required", "a", True, False),
    (fields(("a",), a=STRING), fields(a=STRING), "made optional", "a", False, True),
    (fields(a=INTEGER), fields(a=NUMBER), "type widened", "a", False, True),
    (fields(a=NUMBER), fields(a=INTEGER), "type narrowed", "a", True, False),
    (fields(a=INTEGER), fields(a=STRING), "type changed", "a", True, True),
    (fields(a=STRING), fields(a={}), "type widened", "a", False, True),
    (fields(a={}), fields(a=STRING), "type narrowed", "a", True, False),
    (fields(a={}), fields(a=OBJECT), "type changed", "a", True, True),
    (fields(a=STRING), fields(a={**STRING, "format": "date-time"}), "type changed", "a", True, True),
    (fields(a=STRING), fields(a={"type": ["string", "integer"]}), "type widened", "a", False, True),
    (fields(a=STRING), fields(a={**STRING, "nullable": True}), "made nullable", "a", False, True),
    (fields(a={"type": ["string", "null"]}), fields(a=STRING), "no longer nullable", "a", True, False),
    (
        fields(a={**INTEGER, "format": "int32"}),
        fields(a={**INTEGER, "format": "int64"}),
        "format changed",
        "a",
        False,
        False,
    ),
    (
        fields(a={**STRING, "enum": ["x"]}),
        fields(a={**STRING, "enum": ["x", "y"]}),
        "enum values added",
        "a",
        False,
        False,
    ),
    (
        fields(a={**STRING, "enum": ["x", "y"]}),
        fields(a={**STRING, "enum": ["y"]}),
        "enum values removed",
        "a",
        True,
        True,
    ),
    (fields(a=STRING), fields(a={**STRING, "enum": ["x"]}), "enum introduced", "a", True, False),
    (fields(a={**STRING, "enum": ["x"]}), fields(a=STRING), "enum dropped", "a", True, True),
    (fields(a=STRING), fields(a={**STRING, "maxLength": 9}), "limit changed", "a", False, False),
    (fields(a=STRING), fields(a={**STRING, "example": "x"}), "example added", "a", False, False),
    (fields(a={**STRING, "example": "x"}), fields(a=STRING), "example removed", "a", False, False),
    (fields(a={"example": 1}), fields(a={"example": True}), "example changed", "a", False, False),
    ({"type": "array"}, {"type": "array", "items": OBJECT}, "type changed", "[]", True, True),
    ({"items": fields(a=STRING)}, {"items": fields(a=INTEGER)}, "type changed", "[].a", True, True),
    (
        {"type": "object", "additionalProperties": INTEGER},
        {"type": "object", "additionalProperties": NUMBER},
        "type widened",
        "{}",
        False,
        True,
    ),
    ({"oneOf": [STRING, INTEGER]}, {"oneOf": [STRING, INTEGER, OBJECT]}, "variant added", "", False, True),
    ({"oneOf": [STRING, INTEGER, OBJECT]}, {"oneOf": [STRING, INTEGER]}, "variant removed", "", True, False),
    (
        {"oneOf": [STRING, fields(a=STRING)]},
        {"oneOf": [STRING, fields(a=STRING, b=STRING)]},
        "optional field added",
        "|0.b",
        False,
        False,
    ),
    ({"allOf": [fields(a=STRING), fields(b=STRING)]}, fields(a=STRING), "field removed", "b", True, True),
]


@pytest.mark.parametrize(("old", "new", "kind", "where", "in_request", "in_reply"), SCHEMA_CHANGES)
def test_a_change_of_schema_is_told_by_side(
    *, old: Node, new: Node, kind: str, where: str, in_request: bool, in_reply: bool
) -> None:
    asked = found(operation(requestBody=content(old)), operation(requestBody=content(new)))
    replied = found(operation(responses={"200": content(old)}), operation(responses={"200": content(new)}))
    tail = f": {where}" if where else ""
    assert asked == [(kind, f"request body{tail}", "request", in_request)]
    assert replied == [(kind, f"response 200{tail}", "response", in_reply)]


def declared(name: str = "p", place: str = "query", **keywords: Any) -> Node:
    return {"parameters": [{"name": name, "in": place, "schema": STRING, **keywords}]}


OPERATION_CHANGES: list[tuple[Node, Node, str, str, str, bool]] = [
    ({}, declared(), "optional parameter added", "query parameter p", "request", False),
    ({}, declared(required=True), "required parameter added", "query parameter p", "request", True),
    (declared(), {}, "parameter removed", "query parameter p", "request", True),
    (declared(), declared(required=True), "made required", "query parameter p", "request", True),
    (declared(required=True), declared(), "made optional", "query parameter p", "request", False),
    (declared(), declared(schema=INTEGER), "type changed", "query parameter p", "request", True),
    (
        declared(schema={**STRING, "enum": ["x"]}),
        declared(schema={**STRING, "enum": ["x", "y"]}),
        "enum values added",
        "query parameter p",
        "request",
        False,
    ),
    (declared(), declared(place="header"), "parameter moved", "header parameter p", "request", True),
    (declared(), declared(explode=False), "style changed", "query parameter p", "request", False),
    (declared(example="x"), declared(example="y"), "example changed", "query parameter p: example", "request", False),
    ({}, {"requestBody": content(OBJECT)}, "optional body added", "request body", "request", False),
    (
        {},
        {"requestBody": {"required": True, **content(OBJECT)}},
        "required body added",
        "request body",
        "request",
        True,
    ),
    ({"requestBody": content(OBJECT)}, {}, "body removed", "request body", "request", True),
    (
        {"requestBody": content(OBJECT)},
        {"requestBody": {"required": True, **content(OBJECT)}},
        "made required",
        "request body",
        "request",
        True,
    ),
    (
        {"requestBody": {"content": {"a/a": {}, "b/b": {}}}},
        {"requestBody": {"content": {"a/a": {}}}},
        "media type removed",
        "request body",
        "request",
        True,
    ),
    (
        {"responses": {"200": {"content": {"a/a": {}}}}},
        {"responses": {"200": {"content": {"a/a": {}, "b/b": {}}}}},
        "media type added",
        "response 200",
        "response",
        False,
    ),
    (
        {"responses": {"200": {"content": {"*/*": {"schema": OBJECT}}}}},
        {"responses": {"200": content(OBJECT)}},
        "media type changed",
        "response 200",
        "response",
        False,
    ),
    (
        {"responses": {"200": content(OBJECT)}},
        {"responses": {"200": {}}},
        "body removed",
        "response 200",
        "response",
        True,
    ),
    ({}, {"responses": {"200": {}}}, "success status added", "response 200", "response", True),
    ({"responses": {"202": {}}}, {}, "success status removed", "response 202", "response", True),
    ({}, {"responses": {"429": {}}}, "error status added", "response 429", "response", False),
    ({"responses": {"500": {}}}, {}, "error status removed", "response 500", "response", False),
    (
        {"responses": {"200": {"content": {"a/a": {"examples": {"one": {"value": 1}}}}}}},
        {"responses": {"200": {"content": {"a/a": {"examples": {"two": {"value": 1}}}}}}},
        "example removed",
        "response 200: example one",
        "response",
        False,
    ),
    ({"operationId": "a"}, {"operationId": "b"}, "method renamed", "operationId", "both", True),
    ({"tags": ["a", "b"]}, {"tags": ["b"]}, "namespace changed", "tags", "both", True),
    ({}, {"deprecated": True}, "deprecation changed", "deprecated", "both", False),
]


@pytest.mark.parametrize(("old", "new", "kind", "where", "side", "breaks"), OPERATION_CHANGES)
def test_a_change_of_operation_is_told(*, old: Node, new: Node, kind: str, where: str, side: str, breaks: bool) -> None:
    assert (kind, where, side, breaks) in found(operation(**old), operation(**new))


def test_every_kind_of_change_is_tested() -> None:
    elsewhere = ("operation", "schema", "parameter renamed", "example added")
    tested = {case[2] for case in SCHEMA_CHANGES} | {case[2] for case in OPERATION_CHANGES}
    assert {kind for kind in RULES if not kind.startswith(elsewhere)} <= tested


def paths(*labels: str) -> Node:
    found: Node = {}
    for label in labels:
        method, path = label.split()
        found.setdefault(path, {})[method.lower()] = {"responses": {}}
    return document(paths=found)


def test_operations_come_and_go() -> None:
    result = diff.compare(paths("GET /a", "GET /b"), paths("GET /b", "PUT /a"))
    assert (result.added, result.removed, result.renamed, result.counts) == (["PUT /a"], ["GET /a"], [], (2, 2))
    assert [(change.place, change.kind, change.breaks) for change in result.changes] == [
        ("GET /a", "operation removed", True),
        ("PUT /a", "operation added", False),
    ]


def test_a_path_spelled_anew_is_one_operation_and_breaks_nobody() -> None:
    result = diff.compare(paths("GET /v1/api/a/{accountid}/b"), paths("GET /A/{accountId}/b"))
    assert result.renamed == [("GET /a/{accountid}/b", "GET /A/{accountId}/b")]
    assert (result.added, result.removed) == (["GET /A/{accountId}/b"], ["GET /a/{accountid}/b"])
    assert not result.breaking


def test_a_path_parameter_spelled_anew_is_paired_by_its_place_and_breaks_callers() -> None:
    old = document(paths={"/a/{x}/{y}": {"get": {"responses": {}, "parameters": [
        {"name": "x", "in": "path", "required": True, "schema": STRING},
        {"name": "y", "in": "path", "required": True, "schema": STRING},
    ]}}})  # fmt: skip
    new = json.loads(json.dumps(old).replace('"x"', '"z"').replace("{x}", "{z}"))
    assert [(change.kind, change.old, change.new, change.breaks) for change in diff.compare(old, new).changes] == [
        ("operation renamed", "GET /a/{x}/{y}", "GET /a/{z}/{y}", False),
        ("parameter renamed", "x", "z", True),
    ]


def test_prose_prefix_servers_and_extensions_are_no_change() -> None:
    new = operation(responses={"200": content(fields(a=STRING))}, parameters=[{"name": "id", "in": "path"}])
    old = copy.deepcopy(new)
    described = old["paths"].pop("/a/{id}")
    described["post"] |= {"summary": "s", "description": "d", "x-wise": 1, "servers": [{"url": "/"}], "security": []}
    described["post"]["responses"]["200"]["content"]["application/json"]["schema"]["description"] = "d"
    old["paths"]["/v1/api/a/{id}"] = described
    old["servers"] = [{"url": "https://localhost:5000"}]
    old["info"]["version"] = "0"
    assert diff.compare(old, new).bump[0] == "none"


def shared(schema: Node, **more: Node) -> Node:
    """`shared` is asked for by `PUT /a` and replied by `GET /a`, there through another schema."""
    return document(
        paths={
            "/a": {
                "get": {"responses": {"200": content({"type": "array", "items": reference("row")})}},
                "put": {"requestBody": content(reference("shared")), "responses": {}},
            }
        },
        schemas={"shared": schema, "row": fields(inner=reference("shared")), **more},
    )


def test_a_change_in_a_shared_schema_is_told_once_with_all_it_reaches() -> None:
    result = diff.compare(shared(fields(a=INTEGER)), shared(fields(a=NUMBER)))
    [change] = result.changes
    assert (change.place, change.kind, change.where, change.side) == ("schema shared", "type widened", "a", "both")
    assert result.reach["schema shared"] == ("GET /a", "PUT /a")
    assert change.breaks


@pytest.mark.parametrize(("group", "place"), [("responses", "response r"), ("requestBodies", "request body r")])
def test_a_change_in_a_shared_body_is_told_once(group: str, place: str) -> None:
    def one(kind: Node) -> Node:
        uses: Node = {"responses": {"200": reference("r", group)}}
        if group == "requestBodies":
            uses = {"requestBody": reference("r", group), "responses": {}}
        return document(paths={"/a": {"put": uses}, "/b": {"put": uses}}, **{group: {"r": content(kind)}})

    result = diff.compare(one(INTEGER), one(STRING))
    assert [(change.place, change.kind) for change in result.changes] == [(place, "type changed")]
    assert result.reach[place] == ("PUT /a", "PUT /b")


def test_a_change_in_a_shared_parameter_is_told_once() -> None:
    def one(kind: Node) -> Node:
        uses: Node = {"parameters": [reference("p", "parameters")], "responses": {}}
        parameter = {"name": "q", "in": "query", "schema": kind}
        return document(paths={"/a": {"get": uses}, "/b": {"get": uses}}, parameters={"p": parameter})

    [change] = diff.compare(one(INTEGER), one(STRING)).changes
    assert (change.place, change.side, change.breaks) == ("parameter p", "request", True)


def test_a_schema_nobody_reaches_breaks_nobody() -> None:
    result = diff.compare(document(schemas={"a": fields(x=STRING), "b": OBJECT}), document(schemas={"a": fields()}))
    assert [(change.kind, change.side) for change in result.changes] == [
        ("field removed", "unused"),
        ("schema removed", "unused"),
    ]
    assert not result.breaking


def test_a_renamed_equal_schema_is_told_once_and_not_where_it_is_used() -> None:
    old = shared(fields(a=reference("deep")), deep=fields(b=STRING, again=reference("deep")))
    new = json.loads(json.dumps(old).replace("deep", "deeper"))
    [change] = diff.compare(old, new).changes
    assert (change.kind, change.old, change.new, change.side) == ("schema renamed", "deep", "deeper", "both")


def test_another_schema_in_its_place_is_one_change_of_type() -> None:
    both = {"one": fields(a=STRING, b=STRING), "two": fields(c=STRING)}
    result = diff.compare(shared(fields(a=reference("one")), **both), shared(fields(a=reference("two")), **both))
    assert [(change.kind, change.where, change.old, change.new) for change in result.changes] == [
        ("type changed", "a", "one", "two")
    ]


def test_an_inline_schema_moved_to_a_component_is_no_change_but_the_component() -> None:
    old = shared(fields(a=fields(b=STRING)))
    new = shared(fields(a=reference("moved")), moved=fields(b=STRING))
    assert [change.kind for change in diff.compare(old, new).changes] == ["schema added"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"anyOf": [STRING, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"allOf": [reference("row")]}, reference("row")),
        ({"nullable": True, **reference("row")}, {"anyOf": [reference("row"), {"type": "null"}]}),
        ({"properties": {"a": STRING}}, fields(a=STRING)),
        ({"oneOf": [STRING, INTEGER]}, {"anyOf": [INTEGER, STRING]}),
        ({"const": "x"}, {"enum": ["x"]}),
        ({"allOf": [reference("row"), fields(b=STRING)]}, fields(inner=reference("shared"), b=STRING)),
    ],
)
def test_another_spelling_of_the_same_schema_is_no_change(old: Node, new: Node) -> None:
    assert found(shared(fields(a=old)), shared(fields(a=new))) == []


def test_recursive_schemas_end() -> None:
    tree = {"one": fields(next=reference("two")), "two": fields(next=reference("one"))}
    other = {"one": fields(next=reference("one")), "two": fields(next=reference("two"), a=STRING)}
    kinds = {
        change.kind
        for change in diff.compare(shared(reference("one"), **tree), shared(reference("two"), **other)).changes
    }
    assert {"type changed", "optional field added"} <= kinds


def test_a_schema_that_includes_itself_ends() -> None:
    own: Node = {"allOf": [reference("own"), fields(a=STRING)]}
    assert found(shared({}, own=own), shared({}, own=fields(a=INTEGER))) != []


@pytest.mark.parametrize(
    ("new", "bump"),
    [
        (fields(a=INTEGER), "none"),
        (fields(a={**INTEGER, "format": "int64"}), "patch"),
        (fields(a=INTEGER, b=STRING), "minor"),
        (fields(a=NUMBER), "major"),
    ],
)
def test_the_version_bump_follows_the_worst_change(new: Node, bump: str) -> None:
    assert diff.compare(shared(fields(a=INTEGER)), shared(new)).bump[0] == bump


def test_the_order_of_documents_does_not_matter_and_they_are_left_alone() -> None:
    def turned(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        return {key: turned(value) for key, value in reversed(cast("Node", node).items())}

    old, new = paths("GET /v1/api/a", "GET /b"), shared(fields(a=INTEGER, b={"nullable": True}), more=OBJECT)
    before = copy.deepcopy((old, new))
    assert diff.as_json(diff.compare(old, new)) == diff.as_json(diff.compare(turned(old), turned(new)))
    assert (old, new) == before


def test_markdown_has_a_table_then_what_breaks_then_the_rest() -> None:
    old, new = shared(fields(a=INTEGER, c=INTEGER)), shared(fields(a=NUMBER, b=STRING, c=NUMBER))
    text = diff.markdown(diff.compare(old, new))
    parts = [
        "# API changes: 1 → 1",
        "**major** (2 of 3 changes break users' types)",
        "| type widened | 2 | 2 |",
        "## Breaking changes",
        "### schema shared",
        "In requests and replies of `GET /a`, `PUT /a`",
        "- type widened: `integer` → `number` in `a`, `c`",
        "## Other changes",
        "- optional field added: `string` in `b`",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_json_tells_every_change_whole() -> None:
    [change] = diff.as_json(diff.compare(shared(fields(a=INTEGER)), shared(fields(a=NUMBER))))["changes"]
    assert change == {
        "place": "schema shared",
        "kind": "type widened",
        "where": "a",
        "old": "integer",
        "new": "number",
        "side": "both",
        "breaks": True,
        "operations": ["GET /a", "PUT /a"],
    }


def test_a_document_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no OpenAPI 3 document"):
        diff.compare({"swagger": "2.0"}, document())


@pytest.fixture(scope="module")
def released() -> diff.Diff:
    old, new = (PUBLISHED / f"openapi-{version}.json" for version in ("2.28.0", "2.35.0"))
    if not old.exists() or not new.exists():
        pytest.skip("IBKR's OpenAPI documents are not beside this checkout; they may not be committed")
    return diff.compare(read(old), read(new))


def test_the_published_releases_differ_by_22_paths_added_and_2_removed_both_renamed(released: diff.Diff) -> None:
    assert released.counts == (162, 182)
    assert (len(released.added), len(released.removed)) == (22, 2)
    assert released.removed == [old for old, _ in released.renamed]
    assert "GET /portfolio2/{accountId}/positions" in released.added


@pytest.mark.parametrize(
    ("place", "kind", "where", "old", "new", "breaks"),
    [
        ("schema accountSummaryResponse", "type widened", "buyingPower", "integer", "number", True),
        ("schema orderStatus", "format changed", "order_id", "int32", "int64", False),
        ("schema liveOrdersResponse", "format changed", "orders[].orderId", "int32", "int64", False),
        ("schema orderCancelSuccess", "type changed", "order_id", "string", "integer", True),
        ("schema tradesResponse", "type narrowed", "[].order_id", "number", "integer", False),
        (
            "GET /iserver/account/order/status/{orderId}",
            "type changed",
            "path parameter orderId",
            "integer",
            "string",
            True,
        ),
        ("schema iserverSnapshot", "type changed", "[]", "any", "object", True),
    ],
)
def test_the_published_releases_change_these_types(
    *, released: diff.Diff, place: str, kind: str, where: str, old: str, new: str, breaks: bool
) -> None:
    seen = [change for change in released.changes if (change.place, change.kind, change.where) == (place, kind, where)]
    assert [(change.old, change.new, change.breaks) for change in seen] == [(old, new, breaks)]


def test_the_published_release_names_what_a_shared_change_reaches(released: diff.Diff) -> None:
    assert released.reach["schema accountSummaryResponse"] == ("GET /iserver/account/{accountId}/summary",)
    assert released.bump[0] == "major"
    assert len(diff.as_json(released)["changes"]) == len(set(released_keys(released)))


def released_keys(released: diff.Diff) -> list[tuple[str, str, str, str, str]]:
    return [
        (change.place, change.kind, change.where, json.dumps(change.old), json.dumps(change.new))
        for change in released.changes
    ]
