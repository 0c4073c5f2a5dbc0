"""Merging sources: precedence, lent examples, room for names, and disagreements that are listed."""

from typing import Any

import pytest

from generator import normalise as normalising
from generator.node import Node, operations
from generator.normalise import NormaliseError, normalise
from generator.register import identity


def facts(
    path: str, schema: Node, *, method: str = "get", example: Any = None, schemas: Node | None = None, **more: Any
) -> Node:
    body: Node = {"schema": schema}
    if example is not None:
        body["examples"] = {"one": {"value": example}}
    operation: Node = {"responses": {"200": {"content": {"application/json": body}}}, **more}
    return {
        "openapi": "3.1.0",
        "info": {"title": "facts", "version": "1"},
        "paths": {path: {method: operation}},
        "components": {"schemas": schemas or {}},
    }


def reply(document: Node, path: str) -> Node:
    content: Node = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    return content


def test_identity_ignores_parameter_names_and_case_of_the_method() -> None:
    assert identity("get", "/a/{accountId}/b/") == identity("GET", "/a/{id}/b") == "GET /a/{}/b"


def test_the_first_source_gives_the_structure_and_the_others_are_listed() -> None:
    merged = normalise(
        {"openapi": facts("/a/{x}", {"type": "integer"}), "campus": facts("/a/{y}", {"type": "string"})}, strict=False
    )
    assert [path for _, path, _ in operations(merged.document)] == ["/a/{x}"]
    assert reply(merged.document, "/a/{x}")["schema"] == {"type": "integer"}
    assert [row.as_json() for row in merged.contradictions] == [
        {
            "operation": "GET /a/{}",
            "place": "reply",
            "followed": "openapi",
            "says": "integer",
            "other": "campus",
            "other_says": "string",
        }
    ]


def test_contradictions_name_fields_and_parameters() -> None:
    def source(kind: str, *, required: bool) -> Node:
        schema = {"type": "array", "items": {"type": "object", "properties": {"conid": {"type": kind}}}}
        return facts(
            "/a", schema, parameters=[{"name": "q", "in": "query", "required": required, "schema": {"type": kind}}]
        )

    merged = normalise(
        {"openapi": source("integer", required=True), "campus": source("string", required=False)}, strict=False
    )
    assert [row.place for row in merged.contradictions] == ["query q", "query q required", "reply/*/conid"]


def test_nullability_alone_is_no_contradiction() -> None:
    merged = normalise(
        {"openapi": facts("/a", {"type": "integer"}), "campus": facts("/a", {"type": ["integer", "null"]})},
        strict=False,
    )
    assert merged.contradictions == []


def test_an_example_is_lent_only_where_there_is_none() -> None:
    bare, rich = facts("/a", {"type": "integer"}), facts("/a", {"type": "integer"}, example=7)
    lent = normalise({"openapi": bare, "campus": rich}, strict=False)
    assert reply(lent.document, "/a")["examples"] == {"campus1": {"value": 7}}
    kept = normalise({"openapi": facts("/a", {"type": "integer"}, example=1), "campus": rich}, strict=False)
    assert reply(kept.document, "/a")["examples"] == {"one": {"value": 1}}


def test_a_name_taken_by_another_schema_is_made_unique_with_its_references() -> None:
    reference = {"$ref": "#/components/schemas/thing"}
    merged = normalise(
        {
            "openapi": facts("/a", reference, schemas={"thing": {"type": "string"}}),
            "swagger": facts("/b", reference, schemas={"thing": {"type": "integer"}}),
        },
        strict=False,
    )
    assert merged.document["components"]["schemas"] == {
        "thing": {"type": "string"},
        "swagger_thing": {"type": "integer"},
    }
    assert reply(merged.document, "/b")["schema"] == {"$ref": "#/components/schemas/swagger_thing"}


def test_only_the_retired_source_marks_its_operations_deprecated() -> None:
    merged = normalise(
        {"openapi": facts("/a", {"type": "string"}), "swagger": facts("/b", {"type": "string"})}, strict=False
    )
    deprecated = {path: bool(operation.get("deprecated")) for _, path, operation in operations(merged.document)}
    assert deprecated == {"/a": False, "/b": True}


@pytest.mark.parametrize(
    ("path", "hosted"), [("/gw/api/v1/a", True), ("/oauth2/api/v1/token", True), ("/iserver/a", False)]
)
def test_hosted_paths_have_a_server_of_their_own(path: str, *, hosted: bool) -> None:
    merged = normalise({"openapi": facts(path, {"type": "string"})}, strict=False)
    assert ("servers" in merged.document["paths"][path]) is hosted


def test_a_rule_that_mends_nothing_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def idle_rule(_: Node) -> int:
        return 0

    monkeypatch.setattr(normalising, "RULES", (idle_rule,))
    with pytest.raises(NormaliseError, match="idle_rule"):
        normalise({"openapi": facts("/a", {"type": "string"})})


def test_the_facts_are_not_changed() -> None:
    source = facts("/a", {"type": "string", "enum": ["x"]})
    before = repr(source)
    normalise({"openapi": source}, strict=False)
    assert repr(source) == before
