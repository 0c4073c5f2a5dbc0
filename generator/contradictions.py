"""Where two sources describe one operation and disagree.

A lower source never wins, so a disagreement changes nothing by itself; it is evidence for whoever curates. Compared are
the places both sources name: parameters (type, required) and the fields of the success reply (type), arrays and objects
opened up, to the depth both describe.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from generator.node import Node, follow, is_array, is_object

Described = tuple[str, Node, Node]
"""Source name, the document it stands in, and the operation."""


@dataclass(frozen=True, order=True)
class Contradiction:
    """One place of one operation that two sources describe differently."""

    operation: str
    place: str
    followed: str
    says: str
    other: str
    other_says: str

    def as_json(self) -> Node:
        """The row as written to `spec/contradictions.json`."""
        return asdict(self)


def compare_operations(key: str, followed: Described, other: Described) -> list[Contradiction]:
    """The contradictions between the source that is followed and another one, in order of place."""
    ours, theirs = dict(_places(*followed[1:])), dict(_places(*other[1:]))
    return [
        Contradiction(key, place, followed[0], ours[place], other[0], theirs[place])
        for place in sorted(ours.keys() & theirs.keys())
        if ours[place] != theirs[place]
    ]


def _places(document: Node, operation: Node) -> Iterator[tuple[str, str]]:
    for reference in operation.get("parameters", ()):
        parameter = follow(document, reference)
        place = f"{parameter.get('in')} {parameter.get('name')}"
        kind = _kind(follow(document, parameter.get("schema", {})))
        if kind:
            yield place, kind
        if parameter.get("in") != "path":
            yield f"{place} required", str(bool(parameter.get("required"))).lower()
    for status, reference in operation.get("responses", {}).items():
        if str(status) == "200":
            for body in follow(document, reference).get("content", {}).values():
                yield from _fields(document, body.get("schema", {}), "reply", 0)
                break


def _fields(document: Node, schema: Any, place: str, depth: int) -> Iterator[tuple[str, str]]:
    if not is_object(schema) or depth > 6:
        return
    schema = follow(document, schema)
    kind = _kind(schema)
    if kind:
        yield place, kind
    for name, inner in schema.get("properties", {}).items():
        yield from _fields(document, inner, f"{place}/{name}", depth + 1)
    if "items" in schema:
        yield from _fields(document, schema["items"], f"{place}/*", depth + 1)


def _kind(schema: Node) -> str:
    """The type or types a schema admits, `null` aside; empty when it does not say."""
    kind = schema.get("type", "")
    kinds = sorted(k for k in (kind if is_array(kind) else [kind]) if k != "null")
    return "/".join(kinds)
