"""The mechanical rules, each on the defect it was written for, and on a document that has it no more."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from generator import rules
from generator.node import Node


def operation(**more: Any) -> Node:
    return {"responses": {"200": {"description": "ok"}}, **more}


def document(get: Node, schemas: Node | None = None) -> Node:
    return {"paths": {"/a/{id}": {"get": get}}, "components": {"schemas": schemas or {}}}


def reply(schema: Node) -> Node:
    return operation(responses={"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}})


def body(schema: Node) -> Node:
    return operation(requestBody={"content": {"application/json": {"schema": schema}}})


def schema_of(found: Node) -> Node:
    schema: Node = found["paths"]["/a/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def path_parameter(name: str) -> Node:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def test_null_scopes_become_empty() -> None:
    broken = document(operation(security=[{"bearer": [None]}]))
    assert rules.null_scopes(broken) == 1
    assert broken["paths"]["/a/{id}"]["get"]["security"] == [{"bearer": []}]


def test_a_scheme_without_type_is_http() -> None:
    broken = document(operation())
    broken["components"]["securitySchemes"] = {"sso": {"scheme": "bearer"}, "oauth": {"type": "oauth2"}}
    assert rules.scheme_types(broken) == 1
    assert broken["components"]["securitySchemes"]["sso"]["type"] == "http"


@pytest.mark.parametrize(("path", "optional"), [("/a", True), ("/gw/api/v1/a", False)])
def test_a_token_is_optional_on_the_gateway_only(path: str, *, optional: bool) -> None:
    token: Node = {"sso": []}
    broken: Node = {"paths": {path: {"get": operation(security=[token])}}, "components": {}}
    rules.session_security(broken)
    assert broken["paths"][path]["get"]["security"] == ([{}, token] if optional else [token])


def test_media_types_are_media_types() -> None:
    content: Node = {
        "*/*": {"schema": {}},
        "application/json; charset=utf-8": {"schema": {"type": "string"}},
        "application/json (a remark)": {},
    }
    broken = document(operation(responses={"200": {"content": content}, "415": {"content": {"*/*": {}}}}))
    assert rules.media_types(broken) == 4
    responses = broken["paths"]["/a/{id}"]["get"]["responses"]
    assert responses["200"]["content"] == {"application/json": {"schema": {"type": "string"}}}
    assert "content" not in responses["415"]


@pytest.mark.parametrize(
    ("declared", "count"),
    [
        ([path_parameter("ID")], 1),
        ([path_parameter("other")], 1),
        ([path_parameter("id"), path_parameter("client-id")], 1),
        ([], 1),
    ],
)
def test_path_parameters_follow_the_template(declared: list[Node], count: int) -> None:
    broken = document(operation(parameters=declared))
    assert rules.path_parameters(broken) == count
    assert [p["name"] for p in broken["paths"]["/a/{id}"]["get"]["parameters"]] == ["id"]


def test_properties_on_an_array_describe_its_items() -> None:
    broken = document(reply({"type": "array", "properties": {"n": {"type": "integer"}}, "required": ["n"]}))
    assert rules.misplaced_properties(broken) == 1
    assert schema_of(broken) == {
        "type": "array",
        "items": {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]},
    }


def test_an_array_gets_items() -> None:
    broken = document(reply({"type": "array"}))
    assert rules.array_items(broken) == 1
    assert schema_of(broken) == {"type": "array", "items": {}}


def test_properties_mean_object() -> None:
    broken = document(reply({"properties": {}}))
    assert rules.object_types(broken) == 1
    assert schema_of(broken)["type"] == "object"


@pytest.mark.parametrize(("required", "left"), [(True, None), (["n", "gone"], ["n"]), (["gone"], None)])
def test_required_is_a_list_of_declared_names(required: object, left: object) -> None:
    broken = document(reply({"type": "object", "properties": {"n": {"type": "integer"}}, "required": required}))
    assert rules.required_lists(broken) == 1
    assert schema_of(broken).get("required") == left


def test_required_of_a_sibling_branch_stays() -> None:
    composed = {"allOf": [{"type": "object", "properties": {"n": {"type": "integer"}}}, {"required": ["n"]}]}
    assert rules.required_lists(document(reply(composed))) == 0


def test_defaults_are_documentation() -> None:
    broken = document(body({"type": "object", "properties": {"n": {"type": "integer", "default": 3}}}))
    assert rules.defaults(broken) == 1
    content = broken["paths"]["/a/{id}"]["get"]["requestBody"]["content"]["application/json"]["schema"]
    assert content["properties"]["n"] == {"type": "integer", "x-default": 3}


def test_parameters_keep_their_examples_and_fields_lose_theirs() -> None:
    parameter = {"name": "q", "in": "query", "schema": {"type": "string", "examples": ["AAPL"]}}
    broken = document({**reply({"type": "string", "examples": [1]}), "parameters": [parameter]})
    assert rules.field_examples(broken) == 1
    assert "examples" not in schema_of(broken)
    assert parameter["schema"] == {"type": "string", "examples": ["AAPL"]}


def test_reply_enums_open_and_request_enums_stay_closed() -> None:
    closed: Node = {"enum": ["BUY", "SELL", None]}
    broken = document(
        {**reply({"$ref": "#/components/schemas/side"}), "requestBody": body(copy.deepcopy(closed))["requestBody"]},
        {"side": closed},
    )
    assert rules.open_enums(broken) == 1
    assert broken["components"]["schemas"]["side"] == {"type": "string", "x-known-values": ["BUY", "SELL"]}
    assert broken["paths"]["/a/{id}"]["get"]["requestBody"]["content"]["application/json"]["schema"]["enum"] == [
        "BUY",
        "SELL",
        None,
    ]


def test_examples_stand_where_they_belong() -> None:
    broken = document(reply({"type": "string"}))
    content = broken["paths"]["/a/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
    content["examples"] = {"one": {"$ref": "#/components/examples/shared"}}
    broken["components"]["examples"] = {"shared": {"value": "x"}}
    assert rules.example_references(broken) == 1
    assert content["examples"] == {"one": {"value": "x"}}
    assert "examples" not in broken["components"]


def test_stamps_stay_text() -> None:
    broken = document(reply({"type": "string", "format": "date-time"}))
    assert rules.stamps(broken) == 1
    assert schema_of(broken) == {"type": "string", "x-format": "date-time"}


def test_one_of_becomes_any_of() -> None:
    broken = document(reply({"oneOf": [{"type": "string"}, {"type": "integer"}]}))
    assert rules.any_of(broken) == 1
    assert list(schema_of(broken)) == ["anyOf"]


def test_every_response_is_described_once() -> None:
    broken = document(operation(responses={"200": {}, "500": {"$ref": "#/components/responses/Broken"}}))
    broken["components"]["responses"] = {"Broken": {}}
    assert rules.response_descriptions(broken) == 2
    assert broken["components"]["responses"]["Broken"]["description"] == "The gateway could not answer."


def test_schemas_nobody_reaches_go_and_reached_ones_stay() -> None:
    schemas = {
        "used": {"properties": {"x": {"$ref": "#/components/schemas/inner"}}},
        "inner": {"type": "string"},
        "idle": {"type": "string"},
    }
    broken = document(reply({"$ref": "#/components/schemas/used"}), schemas)
    assert rules.unused_schemas(broken) == 1
    assert sorted(broken["components"]["schemas"]) == ["inner", "used"]


@pytest.mark.parametrize("rule", rules.RULES)
def test_a_rule_that_has_run_finds_nothing_more(rule: Callable[[Node], int], mended: Node) -> None:
    assert rule(copy.deepcopy(mended)) == 0


@pytest.fixture(scope="module")
def mended() -> Node:
    broken = document(
        {
            **reply(
                {
                    "properties": {
                        "s": {"enum": ["a"], "examples": [1]},
                        "l": {"type": "array"},
                        "d": {"type": "string", "format": "date"},
                    }
                }
            ),
            "security": [{"sso": [None]}],
            "parameters": [{"name": "ID", "in": "path", "schema": {"type": "string", "default": "x"}}],
        },
        {"idle": {}},
    )
    for rule in rules.RULES:
        rule(broken)
    return broken
