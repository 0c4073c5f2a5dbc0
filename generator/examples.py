"""The examples of a contract, and what makes a JSON value fit a schema here: valid, and nothing undeclared."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs

from generator.node import Node, follow, inner_schemas, is_array, is_object, operations
from generator.reach import component_names


@dataclass(frozen=True)
class Example:
    """One example value of a request body, a reply or a parameter."""

    operation: str
    """`METHOD /path`."""
    role: str
    """`request`, `reply STATUS` or `parameter NAME`."""
    name: str
    media: str
    schema: Node
    value: Any

    def __str__(self) -> str:
        return f"{self.operation} {self.role} example {self.name!r}"


def examples(document: Node) -> Iterator[Example]:
    """Every example of every operation."""
    for method, path, operation in operations(document):
        key = f"{method.upper()} {path}"
        holders = [("request", operation.get("requestBody", {}))]
        holders += [(f"reply {status}", response) for status, response in operation.get("responses", {}).items()]
        for role, holder in holders:
            for media, body in follow(document, holder).get("content", {}).items():
                for name, value in _values(document, body):
                    yield Example(key, role, name, media, body.get("schema", {}), value)
        for reference in operation.get("parameters", ()):
            parameter = follow(document, reference)
            schema = parameter.get("schema", {})
            numbered = ((str(number), value) for number, value in enumerate(schema.get("examples", ())))
            for name, value in [*_values(document, parameter), *numbered]:
                yield Example(key, f"parameter {parameter['name']}", name, "", schema, value)


def success_examples(document: Node) -> Iterator[Example]:
    """The examples of 2xx replies."""
    return (example for example in examples(document) if example.role.startswith("reply 2"))


class Judge:
    """Says of a JSON value whether it fits a schema of one document."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._schemas: Node = document.get("components", {}).get("schemas", {})
        self._validator = cache(self._compile)
        self._direct = cache(self._names)

    def misfits(self, example: Example) -> Iterator[str]:
        """Why an example does not fit its schema; one of a success may not hold an undeclared field either."""
        yield from self.errors(example.schema, example.value)
        if example.role.startswith("reply 2"):
            for place in self.undeclared(example.schema, example.value):
                yield f"{place} is not declared"

    def errors(self, schema: Node, value: Any) -> Iterator[str]:
        """What is wrong with `value`, a sentence each: `/0/conid: "x" is not of type "integer"`."""
        for error in self._for(schema).iter_errors(value):
            yield f"/{'/'.join(str(step) for step in error.instance_path)}: {error.message[:200]}"

    def undeclared(self, schema: Node, value: Any, place: str = "") -> Iterator[str]:
        """Where `value` holds an object key that no fitting branch of `schema` declares, as JSON Pointers."""
        views = list(self._views(schema, value))
        if is_array(value):
            items = [view["items"] for view in views if "items" in view]
            for index, inner in enumerate(value if items else ()):
                yield from self.undeclared(_any_of(items), inner, f"{place}/{index}")
        elif is_object(value):
            for name, inner in value.items():
                declared = [found for view in views for found in _declarations(view, name)]
                if declared:
                    yield from self.undeclared(_any_of(declared), inner, f"{place}/{name}")
                else:
                    yield f"{place}/{name}"

    def _views(self, schema: Node, value: Any) -> Iterator[Node]:
        """The plain schemas that together describe `value`: references followed, unfitting branches left out."""
        schema = follow(self._document, schema)
        yield schema
        for branch in schema.get("allOf", ()):
            yield from self._views(branch, value)
        for key in ("anyOf", "oneOf"):
            for branch in schema.get(key, ()):
                if self._for(branch).is_valid(value):
                    yield from self._views(branch, value)

    def _for(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        reference = schema.get("$ref")
        return self._validator(reference) if isinstance(reference, str) and len(schema) == 1 else self._compile(schema)

    def _names(self, name: str) -> set[str]:
        """The components that component `name` refers to itself."""
        return component_names(inner_schemas(self._schemas[name], ""))

    def _compile(self, schema: Node | str) -> jsonschema_rs.Draft202012Validator:
        """A validator that carries the components `schema` reaches and no more: carrying all is fifty times slower."""
        root: Node = {"$ref": schema} if isinstance(schema, str) else dict(schema)
        reached: set[str] = set()
        waiting = component_names(inner_schemas(root, ""))
        while waiting:
            reached |= waiting
            waiting = {inner for name in waiting for inner in self._direct(name)} - reached
        root["components"] = {"schemas": {name: self._schemas[name] for name in reached}}
        return jsonschema_rs.Draft202012Validator(root)


def _any_of(schemas: list[Node]) -> Node:
    return {"anyOf": schemas} if len(schemas) > 1 else schemas[0]


def _declarations(view: Node, name: str) -> Iterator[Node]:
    """The schemas `view` has for a key."""
    if name in view.get("properties", {}):
        yield view["properties"][name]
        return
    for pattern, schema in view.get("patternProperties", {}).items():
        if re.search(pattern, name):
            yield schema
    rest = view.get("additionalProperties")
    if is_object(rest):
        yield rest
    elif rest is True and "x-any" in view:
        yield {}  # open on purpose, with the reason


def _values(document: Node, holder: Node) -> Iterator[tuple[str, Any]]:
    if "example" in holder:
        yield "example", holder["example"]
    named: Node = holder.get("examples") or {}
    for name, reference in named.items():
        example = follow(document, reference)
        if "value" in example:
            yield name, example["value"]
