"""Facts: what is left of a published document once prose, servers and dialect are gone.

Every adapter ends in `tidy`, so that all sources are one shape: an OpenAPI 3.1 document whose paths are relative to the
gateway's `/v1/api`, with no sentence of IBKR's in it. Names, types, limits, status codes and example values are facts;
`description`, `summary` and `title` are prose. What is wrong in a published schema stays wrong here: `normalise` and
the overlay mend it, visibly.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from generator.node import METHODS, Node, all_schemas, is_array, is_object, operations

_PREFIX = re.compile(r"^(?:https?://[^/]+)?/v1/(?:api|portal)(?=/)")
_SCHEMA_PROSE = ("description", "title", "externalDocs", "xml", "$comment", "deprecationMessage")
_OBJECT_PROSE = ("description", "summary", "externalDocs")
_NAMED = (
    "paths",
    "responses",
    "parameters",
    "requestBodies",
    "securitySchemes",
    "content",
    "headers",
    "links",
    "callbacks",
)
"""Objects whose keys are names, not keywords: nothing in them is prose."""


class NotThisDocument(ValueError):
    """A text is not the kind of document its source promises; the message says what was found instead."""


def loaded(documents: Mapping[str, str]) -> Node:
    """The JSON object that is the only one of `documents`; empty where it is JSON of another kind."""
    [text] = documents.values()
    try:
        document = json.loads(text)
    except ValueError as error:
        raise NotThisDocument(f"not JSON: {error}") from None
    return document if is_object(document) else {}


def short_path(path: str) -> str:
    """`path` without host and gateway prefix: `/v1/api/tickle` is `/tickle`; `/gw/api/v1/…` stays as it is."""
    return _PREFIX.sub("", path)


def tidy(document: Node) -> Node:
    """`document` (OpenAPI 3.0 or 3.1, any prefix) as facts; the argument is changed in place and returned."""
    for _, schema in list(all_schemas(document)):
        _schema_facts(schema)
    paths: Node = {}
    for path, item in document.get("paths", {}).items():
        kept = {key: value for key, value in item.items() if key in METHODS or key in ("parameters", "$ref")}
        paths.setdefault(short_path(path), {}).update(kept)
    for _, _, operation in operations({"paths": paths}):
        operation.pop("servers", None)
    components = {
        kind: entries
        for kind, entries in document.get("components", {}).items()
        if is_object(entries)
        and kind in ("schemas", "responses", "parameters", "requestBodies", "examples", "securitySchemes")
    }
    info = document.get("info", {})
    facts: Node = {
        "openapi": "3.1.0",
        "info": {"title": "facts", "version": str(info.get("version", "0"))},
        "paths": paths,
    }
    if components:
        facts["components"] = components
    _strip(facts)
    return facts


def _strip(node: Any, *, inside_map: bool = False) -> None:
    """Take prose and extensions off everything that is not a schema or an example value."""
    if is_array(node):
        for inner in node:
            _strip(inner)
    elif is_object(node):
        if not inside_map:
            for key in [k for k in node if k in _OBJECT_PROSE or (k.startswith("x-") and k != "x-page")]:
                del node[key]
        for key, inner in node.items():
            if key == "examples" and is_object(inner):
                for example in inner.values():
                    if is_object(example):
                        example.pop("summary", None)
                        example.pop("description", None)
            elif key not in ("schema", "schemas", "example", "examples"):
                _strip(inner, inside_map=key in _NAMED and not inside_map)


def _schema_facts(schema: Node) -> None:
    """Take prose off one schema and bring OpenAPI 3.0 spellings to 3.1."""
    for key in [k for k in schema if k in _SCHEMA_PROSE or k.startswith("x-")]:
        del schema[key]
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])
    if schema.pop("nullable", False):
        _admit_null(schema)
    for bound in ("minimum", "maximum"):
        strict = "exclusive" + bound.capitalize()
        if isinstance(schema.get(strict), bool) and schema.pop(strict) and bound in schema:
            schema[strict] = schema.pop(bound)


def _admit_null(schema: Node) -> None:
    """`nullable: true` as OpenAPI 3.1 says it; a schema without any type admits null as it is."""
    kind = schema.get("type")
    if isinstance(kind, str):
        schema["type"] = [kind, "null"]
    for choice in ("anyOf", "oneOf"):
        if choice in schema:
            schema[choice] = [*schema[choice], {"type": "null"}]
    for whole in ("$ref", "allOf"):
        if whole in schema and not isinstance(kind, str):
            schema["anyOf"] = [{whole: schema.pop(whole)}, {"type": "null"}]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
