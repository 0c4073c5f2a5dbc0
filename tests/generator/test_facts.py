"""Reducing a published document to facts: what goes, what stays, and how 3.0 becomes 3.1."""

import json
from typing import Any

import pytest

from generator.adapters.openapi import facts
from generator.facts import NotThisDocument, short_path, tidy
from generator.node import Node, operations


def published(schema: Node, path: str = "/v1/api/a") -> Node:
    return {
        "openapi": "3.0.0",
        "info": {"title": "IB", "version": "2.35.0", "description": "Prose."},
        "servers": [{"url": "https://x"}],
        "tags": [{"name": "Trading Orders", "x-ib-tag-group-name": "Trading"}],
        "paths": {
            path: {
                "summary": "Prose.",
                "post": {
                    "tags": ["Trading Orders"],
                    "summary": "Submit New Order",
                    "description": "Prose.",
                    "x-ib-provider": "x",
                    "servers": [{"url": "https://y"}],
                    "parameters": [
                        {"name": "description", "in": "query", "description": "Prose.", "schema": {"type": "string"}}
                    ],
                    "responses": {
                        "200": {
                            "description": "Prose.",
                            "content": {
                                "application/json": {
                                    "schema": schema,
                                    "examples": {"summary": {"summary": "Prose.", "value": {"description": "a value"}}},
                                }
                            },
                        }
                    },
                },
            }
        },
        "components": {"schemas": {}, "extensions": {}},
    }


def schema_of(document: Node) -> Node:
    [(_, _, operation)] = operations(document)
    schema: Node = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def test_prose_servers_and_extensions_go_and_names_and_values_stay() -> None:
    done = facts(
        {
            "d": json.dumps(
                published(
                    {
                        "type": "object",
                        "description": "Prose.",
                        "properties": {"title": {"type": "string", "title": "Prose."}},
                    }
                )
            )
        }
    )
    assert "Prose." not in json.dumps(done)
    [(method, path, operation)] = operations(done)
    assert (method, path) == ("post", "/a")
    assert operation["parameters"][0]["name"] == "description"
    assert operation["responses"]["200"]["content"]["application/json"]["examples"]["summary"]["value"] == {
        "description": "a value"
    }
    assert schema_of(done) == {"type": "object", "properties": {"title": {"type": "string"}}}
    assert operation["x-page"] == "trading/trading-orders/submit-new-order"
    assert "servers" not in json.dumps(done)
    assert done["info"] == {"title": "facts", "version": "2.35.0"}
    assert "extensions" not in done["components"]


def test_a_summary_that_is_a_sentence_is_not_kept_as_an_address() -> None:
    document = published({"type": "string"})
    document["paths"]["/v1/api/a"]["post"]["summary"] = "Create one thing or several of them at a time"
    [(_, _, operation)] = operations(facts({"d": json.dumps(document)}))
    assert operation["x-page"] == "trading/trading-orders"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        (
            {"$ref": "#/components/schemas/x", "nullable": True},
            {"anyOf": [{"$ref": "#/components/schemas/x"}, {"type": "null"}]},
        ),
        (
            {"allOf": [{"type": "object"}], "nullable": True},
            {"anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}]},
        ),
        ({"oneOf": [{"type": "object"}], "nullable": True}, {"oneOf": [{"type": "object"}, {"type": "null"}]}),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 0}),
        ({"type": "number", "maximum": 9, "exclusiveMaximum": False}, {"type": "number", "maximum": 9}),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
    ],
)
def test_the_dialect_of_3_0_becomes_3_1(old: Node, new: Node) -> None:
    assert schema_of(tidy(published(old))) == new


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("/v1/api/iserver/accounts", "/iserver/accounts"),
        ("/v1/portal/iserver/accounts", "/iserver/accounts"),
        ("https://localhost:5000/v1/api/tickle", "/tickle"),
        ("/gw/api/v1/accounts", "/gw/api/v1/accounts"),
        ("/iserver/accounts", "/iserver/accounts"),
    ],
)
def test_paths_lose_host_and_prefix(path: str, short: str) -> None:
    assert short_path(path) == short


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<html>", "not JSON"),
        ("[]", "not an OpenAPI 3 document"),
        ('{"openapi": "3.0.0"}', "without `paths`"),
        ('{"swagger": "2.0"}', "not an OpenAPI 3"),
    ],
)
def test_another_document_is_refused(text: str, said: str) -> None:
    with pytest.raises(NotThisDocument, match=said):
        facts({"d": text})


def test_3_1_stays_as_it_is() -> None:
    schema: dict[str, Any] = {"type": ["string", "null"], "examples": ["x"], "exclusiveMinimum": 3}
    document = published(dict(schema))
    document["openapi"] = "3.1.0"
    assert schema_of(facts({"d": json.dumps(document)})) == schema
