"""The Swagger 2.0 adapter: each rule on a small document, then the real one when it is at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.adapters import swagger
from generator.facts import NotThisDocument
from generator.node import Node, all_schemas, operations, resolve

PUBLISHED = Path(__file__).resolve().parents[2].parent / "shared" / "published" / "swagger2-2024-07.json"


def facts(document: Node) -> Node:
    return swagger.facts({"doc.json": json.dumps({"swagger": "2.0", "info": {"version": "1"}, **document})})


def operation(described: Node, **document: Any) -> Node:
    """The facts of one operation standing at `POST /things/{id}` under the gateway's prefix."""
    described.setdefault("responses", {})
    converted = facts({"basePath": "/v1/api", "paths": {"/things/{id}": {"post": described}}, **document})
    found: Node = converted["paths"]["/things/{id}"]["post"]
    return found


def parameter(**keywords: Any) -> Node:
    [found] = operation({"parameters": [{"name": "p", "in": "query", **keywords}]})["parameters"]
    converted: Node = found
    return converted


def test_definitions_become_components_and_references_follow() -> None:
    schema = {"type": "array", "items": {"$ref": "#/definitions/thing"}}
    document = facts(
        {
            "paths": {"/things": {"get": {"responses": {"200": {"schema": schema}}}}},
            "definitions": {"thing": {"properties": {"parent": {"$ref": "#/definitions/thing"}}}},
            "produces": ["application/json"],
        }
    )
    thing = document["components"]["schemas"]["thing"]
    assert thing["properties"]["parent"] == {"$ref": "#/components/schemas/thing"}
    content = document["paths"]["/things"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"]["items"] == {"$ref": "#/components/schemas/thing"}


def test_illegal_definition_names_become_legal_and_stay_apart() -> None:
    document = facts(
        {
            "paths": {"/things": {"get": {"responses": {}}}},
            "definitions": {
                "Map_String_": {"type": "string"},
                "Map«String»": {"type": "integer"},
                "a/b": {"properties": {"map": {"$ref": "#/definitions/Map%C2%ABString%C2%BB"}}},
                "c": {"properties": {"slashed": {"$ref": "#/definitions/a~1b"}}},
            },
        }
    )
    schemas = document["components"]["schemas"]
    assert {name: schemas[name].get("type") for name in schemas} == {
        "Map_String_": "string",
        "Map_String__": "integer",
        "a_b": None,
        "c": None,
    }
    assert schemas["a_b"]["properties"]["map"] == {"$ref": "#/components/schemas/Map_String__"}
    assert schemas["c"]["properties"]["slashed"] == {"$ref": "#/components/schemas/a_b"}


def test_the_base_path_is_the_gateway_prefix_and_goes() -> None:
    assert list(facts({"basePath": "/v1/api/", "paths": {"/tickle": {"post": {"responses": {}}}}})["paths"]) == [
        "/tickle"
    ]


def test_keywords_on_a_parameter_move_to_its_schema() -> None:
    assert parameter(type="string", enum=["min", "h"], default="h", required=True) == {
        "name": "p",
        "in": "query",
        "required": True,
        "schema": {"type": "string", "enum": ["min", "h"], "default": "h"},
    }


def test_odd_parameters_stay_as_published() -> None:
    assert parameter(**{"in": "path"}) == {"name": "p", "in": "path", "schema": {}}
    assert parameter(type="string", example=[31, 84])["example"] == [31, 84]


@pytest.mark.parametrize(
    ("collection", "style"),
    [
        ({}, {"explode": False}),
        ({"collectionFormat": "csv"}, {"explode": False}),
        ({"collectionFormat": "multi"}, {"style": "form", "explode": True}),
        ({"collectionFormat": "ssv"}, {"style": "spaceDelimited", "explode": False}),
        ({"collectionFormat": "pipes"}, {"style": "pipeDelimited", "explode": False}),
    ],
)
def test_collection_format_becomes_style_and_explode(collection: Node, style: Node) -> None:
    converted = parameter(type="array", items={"type": "integer"}, **collection)
    assert {key: converted[key] for key in ("style", "explode") if key in converted} == style
    assert converted["schema"] == {"type": "array", "items": {"type": "integer"}}


def test_a_body_parameter_becomes_the_request_body() -> None:
    body = {"name": "any", "in": "body", "required": True, "schema": {"type": "object"}}
    content = {"application/json": {"schema": {"type": "object"}}}
    assert operation({"parameters": [body]})["requestBody"] == {"required": True, "content": content}
    assert "parameters" not in operation({"parameters": [body]})


def test_form_fields_become_one_object_of_the_consumed_media_type() -> None:
    fields = [
        {"name": "user", "in": "formData", "type": "string", "required": True},
        {"name": "flags", "in": "formData", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
    ]
    body = operation({"parameters": fields, "consumes": ["application/x-www-form-urlencoded"]})["requestBody"]
    assert body["required"] is True
    media = body["content"]["application/x-www-form-urlencoded"]
    assert media["schema"]["required"] == ["user"]
    assert list(media["schema"]["properties"]) == ["user", "flags"]
    assert media["encoding"] == {"flags": {"style": "form", "explode": True}}


def test_a_file_in_a_form_is_sent_as_multipart() -> None:
    body = operation({"parameters": [{"name": "scan", "in": "formData", "type": "file"}]})["requestBody"]
    assert body["content"]["multipart/form-data"]["schema"]["properties"]["scan"] == {
        "type": "string",
        "format": "binary",
    }


def test_a_path_item_parameter_is_inherited_unless_the_operation_has_its_own() -> None:
    shared = [{"name": "id", "in": "path", "type": "string"}, {"name": "page", "in": "query", "type": "string"}]
    own = {"name": "page", "in": "query", "type": "integer"}
    item: Node = {"parameters": shared, "get": {"parameters": [own], "responses": {}}}
    converted = facts({"paths": {"/things/{id}": item}})["paths"]["/things/{id}"]
    kinds = {one["name"]: one["schema"]["type"] for one in converted["get"]["parameters"]}
    assert kinds == {"id": "string", "page": "integer"}
    assert "parameters" not in converted


@pytest.mark.parametrize(
    ("own", "document", "kinds"),
    [
        ({"produces": ["text/csv"]}, {"produces": ["application/json"]}, ["text/csv"]),
        ({}, {"produces": ["application/json", "text/csv"]}, ["application/json", "text/csv"]),
        ({}, {}, ["*/*"]),
    ],
)
def test_a_response_schema_stands_under_what_is_produced(own: Node, document: Node, kinds: list[str]) -> None:
    responses = {"200": {"schema": {"$ref": "#/definitions/a"}}, "500": {"description": "nothing to read"}}
    converted = operation({"responses": responses, **own}, definitions={"a": {}}, **document)["responses"]
    reference = {"schema": {"$ref": "#/components/schemas/a"}}
    assert converted["200"]["content"] == dict.fromkeys(kinds, reference)
    assert converted["500"] == {}


def test_response_examples_and_headers_are_kept() -> None:
    response = {"examples": {"application/json": {"a": 1}}, "headers": {"X-Left": {"type": "integer"}}}
    converted = operation({"responses": {"200": response}})["responses"]["200"]
    assert converted["content"] == {"application/json": {"example": {"a": 1}}}
    assert converted["headers"] == {"X-Left": {"schema": {"type": "integer"}}}


def test_published_mistakes_in_schemas_stay() -> None:
    wrong = {"type": "array", "properties": {"a": {"required": True}}, "required": "yes"}
    document = facts({"paths": {"/a": {"get": {"responses": {}}}}, "definitions": {"wrong": wrong}})
    assert document["components"]["schemas"]["wrong"] == wrong


def test_a_nullable_extension_and_a_discriminator_are_kept_in_their_new_words() -> None:
    definitions = {"a": {"type": "string", "x-nullable": True}, "b": {"type": "object", "discriminator": "kind"}}
    schemas = facts({"paths": {"/a": {"get": {"responses": {}}}}, "definitions": definitions})["components"]["schemas"]
    assert schemas["a"] == {"type": ["string", "null"]}
    assert schemas["b"]["discriminator"] == {"propertyName": "kind"}


REFUSED: list[tuple[Node, str]] = [
    ({"security": []}, "POST /things/{id}: no rule brings `security`"),
    ({"parameters": [{"name": "p", "in": "query", "mystery": 1}]}, "parameter `p`: no rule brings `mystery`"),
    ({"parameters": [{"name": "p", "in": "query", "type": "array", "collectionFormat": "tsv"}]}, "`tsv`"),
    (
        {"parameters": [{"name": "p", "in": "query", "type": "array", "items": {"collectionFormat": "csv"}}]},
        "inside `items`",
    ),
    ({"parameters": [{"name": n, "in": "body", "schema": {}} for n in "ab"]}, "more than one request body"),
    ({"responses": {"200": {"mystery": 1}}}, "response 200: no rule brings `mystery`"),
    ({"responses": {"200": {"schema": {"$ref": "#/definitions/gone"}}}}, "not a definition of this document"),
]


@pytest.mark.parametrize(("described", "complaint"), REFUSED)
def test_what_cannot_be_expressed_is_refused_with_its_place(described: Node, complaint: str) -> None:
    with pytest.raises(NotThisDocument) as refusal:
        operation(described)
    assert complaint in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<html>", "not JSON"),
        ("[]", "not a Swagger 2.0 document"),
        ('{"openapi": "3.0.1", "paths": {"/a": {}}}', "not a Swagger 2.0 document"),
        ('{"swagger": "2.0"}', "without `paths`"),
    ],
)
def test_another_document_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(NotThisDocument, match=complaint):
        swagger.facts({"doc.json": text})


@pytest.fixture(scope="module")
def published() -> Node:
    if not PUBLISHED.exists():
        pytest.skip("IBKR's Swagger 2.0 document is not beside this checkout; it may not be committed")
    return swagger.facts({PUBLISHED.name: PUBLISHED.read_text(encoding="utf-8")})


def test_every_published_operation_is_there(published: Node) -> None:
    assert len(list(operations(published))) == 83
    assert len(published["components"]["schemas"]) == 36
    assert {"/iserver/accounts", "/tickle", "/iserver/reply/{replyid}"} <= set(published["paths"])


def test_every_published_body_and_typed_reply_survives(published: Node) -> None:
    described = [operation for _, _, operation in operations(published)]
    responses = [response for one in described for response in one["responses"].values()]
    assert sum("requestBody" in one for one in described) == 23
    assert len(responses) == 120
    assert sum("content" in response for response in responses) == 90


def test_every_published_reference_resolves(published: Node) -> None:
    references = [schema["$ref"] for _, schema in all_schemas(published) if "$ref" in schema]
    assert len(references) > 100
    for reference in references:
        assert isinstance(resolve(published, reference), dict)


def test_no_prose_is_left(published: Node) -> None:
    for pointer, schema in all_schemas(published):
        assert not {"description", "title", "summary"} & schema.keys(), pointer
    for _, path, described in operations(published):
        replies = described["responses"].values()
        for node in (described, *described.get("parameters", ()), described.get("requestBody", {}), *replies):
            assert not {"description", "summary"} & node.keys(), path
