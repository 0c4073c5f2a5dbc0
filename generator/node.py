"""JSON documents as this pipeline handles them: reading, writing, pointing into, and walking their schemas."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

Node: TypeAlias = dict[str, Any]
"""A JSON object. Documents are data, not code: their shape is checked by `validate`, not by the type checker."""

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_MAPS = ("properties", "patternProperties", "$defs")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLES = ("items", "additionalProperties", "propertyNames", "contentSchema")


def is_object(value: object) -> TypeGuard[Node]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def read(path: Path) -> Node:
    """The JSON object in `path`."""
    document: Node = json.loads(path.read_text(encoding="utf-8"))
    return document


def dump(document: Node) -> str:
    """The one spelling of a document on disk: two-space indent, order kept, newline at the end."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def write(path: Path, document: Node) -> None:
    """Write `document` to `path`, whole or not at all."""
    write_whole(path, dump(document).encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` whole or not at all: to a neighbour first, then renamed into place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".draft")
    draft.write_bytes(content)
    draft.replace(path)


def escape(token: str) -> str:
    """One reference token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The key that a reference token of a JSON Pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def point(node: Any, pointer: str) -> Any:
    """What a JSON Pointer names in `node`; `LookupError` when nothing is there."""
    for key in map(unescape, pointer.split("/")[1:]):
        try:
            node = node[int(key)] if is_array(node) else node[key]
        except (LookupError, TypeError, ValueError):
            raise LookupError(f"{pointer} names nothing") from None
    return node


def resolve(document: Node, reference: str) -> Any:
    """What a local `$ref` such as `#/components/schemas/ledger` refers to; `LookupError` when nothing is there."""
    try:
        return point(document, reference.removeprefix("#") if reference.startswith("#/") else f"/{reference}")
    except LookupError:
        raise LookupError(f"{reference} is referred to and not there") from None


def follow(document: Node, node: Node) -> Node:
    """`node`, or what it refers to in the end; `LookupError` when that is no object, or the reference itself."""
    passed: list[str] = []
    while "$ref" in node:
        reference = node["$ref"]
        if reference in passed:
            raise LookupError(f"{reference} refers to itself")
        passed.append(reference)
        node = resolve(document, reference)
        if not is_object(node):
            raise LookupError(f"{reference} refers to no object")
    return node


def references(node: Any) -> Iterator[Node]:
    """Every object of `node` that is a reference, wherever it stands."""
    if is_array(node):
        for inner in node:
            yield from references(inner)
    elif is_object(node):
        if isinstance(node.get("$ref"), str):
            yield node
        for inner in list(node.values()):
            yield from references(inner)


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every (method, path, operation) of an OpenAPI document, in document order; methods in lower case."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in METHODS:
                yield method, path, operation


def inner_schemas(schema: Any, pointer: str) -> Iterator[tuple[str, Node]]:
    """`schema` and every schema in it, outermost first, as (JSON Pointer, schema); references are not followed."""
    if not is_object(schema):
        return
    yield pointer, schema
    for key in _MAPS:
        for name, inner in schema.get(key, {}).items():
            yield from inner_schemas(inner, f"{pointer}/{key}/{escape(name)}")
    for key in _LISTS:
        for index, inner in enumerate(schema.get(key, ())):
            yield from inner_schemas(inner, f"{pointer}/{key}/{index}")
    for key in _SINGLES:
        if key in schema:
            yield from inner_schemas(schema[key], f"{pointer}/{key}")


def root_schemas(node: Any, pointer: str = "") -> Iterator[tuple[str, Node]]:
    """Every outermost schema of an OpenAPI document or of a part of it, as (JSON Pointer, schema).

    Schemas stand under `components/schemas` and under any `schema` key outside examples.
    """
    if is_array(node):
        for index, inner in enumerate(node):
            yield from root_schemas(inner, f"{pointer}/{index}")
    elif is_object(node):
        for key, inner in node.items():
            if key in ("example", "examples", "value"):
                continue
            here = f"{pointer}/{escape(key)}"
            if key == "schema":
                yield here, inner
            elif here == "/components/schemas":
                for name, schema in inner.items():
                    yield f"{here}/{escape(name)}", schema
            else:
                yield from root_schemas(inner, here)


def all_schemas(document: Node) -> Iterator[tuple[str, Node]]:
    """Every schema of an OpenAPI document, nested ones included, as (JSON Pointer, schema)."""
    for pointer, schema in root_schemas(document):
        yield from inner_schemas(schema, pointer)
