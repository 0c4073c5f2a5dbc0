"""Whom a change breaks: the methods and classes, under the names that people write, of a change of the contract.

A change is told by its place, an operation or a component, and the way from there to a field. On that way stand
classes of `ibportal.models`: the one that has the field, and what the field holds. The fields of a request body are
arguments of the method, too.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from generator.changelog import Names
from generator.classes import Class
from generator.diff import Change, Diff
from generator.node import Node, follow, is_object, operations, resolve
from generator.release.place import Place

_WAY = re.compile(r"\[\]|\{\}|[^.\[\]{}]+")
_BODY = re.compile(r"(request body|response \S+?)(?:: (.*))?")
_SCHEMA = "#/components/schemas/"


class Owners:
    """The public names of two contracts, the last and the next, by the places of a diff between them."""

    def __init__(self, diff: Diff, names: Names, *contracts: tuple[Node, Mapping[str, Class]]) -> None:
        self._diff, self._names = diff, names
        self._contracts = [(document, _Classes(document, known)) for document, known in contracts]
        self._bodies: defaultdict[str, set[str]] = defaultdict(set)
        for document, _ in contracts:
            for method, path, operation in operations(document):
                label = f"{method.upper()} {path}"
                for body in follow(document, operation.get("requestBody", {})).get("content", {}).values():
                    self._bodies[str(body.get("schema", {}).get("$ref", ""))].add(names.methods[label])

    def of(self, change: Change) -> list[str]:
        """`orders.place`, `models.Position`: the method or class whose place it is, then the classes inside."""
        group, _, name = change.place.partition(" ")
        found: list[str] = []
        if change.place in self._names.methods:
            found.append(self._names.methods[change.place])
        elif group == "schema":
            found.append(self._names.classes[name])
            found += sorted(self._bodies[_SCHEMA + name]) if change.side in ("request", "both") else ()
        else:
            reached = self._diff.reach.get(change.place, ())
            found += sorted({self._names.methods.get(label, label) for label in reached})
        for document, classes in self._contracts:
            for root, way in _roots(document, change):
                found += (f"models.{inner}" for inner in classes.on(root, way))
        return list(dict.fromkeys(found))


class _Classes:
    """The classes of one contract, by the schemas they are made of."""

    def __init__(self, document: Node, known: Mapping[str, Class]) -> None:
        self._document = document
        self._names: defaultdict[int, list[str]] = defaultdict(list)
        self._enums: dict[tuple[str | int, ...], str] = {}
        for each in known.values():
            if each.values:
                self._enums[each.values] = each.name
            elif each.pointer:
                self._names[id(Place.of(document, each.pointer).node)].append(each.name)

    def on(self, root: Node, way: list[str]) -> Iterator[str]:
        """The class that has the last field of a way, and those written inside what is there."""
        nodes = list(self._views(root))
        owner: list[Node] = []
        for step in way:
            if step not in ("[]", "{}"):
                owner = nodes
            nodes = [view for node in nodes for inner in _inside(node, step) for view in self._views(inner)]
        for node in owner:
            yield from self._names[id(node)]
        for node in nodes:
            yield from self._within(node)

    def _within(self, node: Any) -> Iterator[str]:
        """The classes of a schema and of those written inside it."""
        if is_object(node):
            yield from self._names[id(node)]
            values = tuple(sorted((value for value in node.get("enum", ()) if value is not None), key=str))
            if values in self._enums:
                yield self._enums[values]
            inner = [*node.get("properties", {}).values(), node.get("items"), node.get("additionalProperties")]
            for key in ("allOf", "anyOf", "oneOf"):
                inner += node.get(key, ())
            for one in inner:
                yield from self._within(one)

    def _views(self, schema: Any) -> Iterator[Node]:
        """The schemas that together make up `schema`: references followed, every alternative taken."""
        if is_object(schema):
            schema = follow(self._document, schema)
            yield schema
            for key in ("allOf", "anyOf", "oneOf"):
                for branch in schema.get(key, ()):
                    yield from self._views(branch)


def _roots(document: Node, change: Change) -> Iterator[tuple[Node, list[str]]]:
    """The schemas in which a change stands, each with the way from there."""
    group, _, name = change.place.partition(" ")
    if group == "schema":
        if name in document["components"]["schemas"]:
            yield resolve(document, _SCHEMA + name), _WAY.findall(change.where)
        return
    body = _BODY.fullmatch(change.where)
    for method, path, operation in operations(document):
        if body and f"{method.upper()} {path}" == change.place:
            part, way = body.groups()
            key = part.removeprefix("response ")
            holder = operation.get("requestBody", {}) if key == part else operation["responses"].get(key, {})
            for media in follow(document, holder).get("content", {}).values():
                yield media.get("schema", {}), _WAY.findall(way or "")


def _inside(node: Node, step: str) -> list[Any]:
    """What a step leads to: `[]` to items, `{}` to the values of a map, all else to a property."""
    if step in ("[]", "{}"):
        key = "items" if step == "[]" else "additionalProperties"
        return [node[key]] if key in node else []
    properties: Node = node.get("properties", {})
    return [properties[step]] if step in properties else []
