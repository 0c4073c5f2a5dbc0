"""What a part of a document reaches by references: above all, which schemas a request sends and which a reply brings.

Many rules hold for one side only.
"""

import copy
from collections.abc import Iterable, Iterator
from typing import Any

from generator.node import Node, inner_schemas, operations, references, root_schemas

_COMPONENT = "#/components/schemas/"


def reply_schemas(document: Node) -> Iterator[tuple[str, Node]]:
    """Every schema, nested ones included, that some reply can bring, as (JSON Pointer, schema), each once."""
    parts: list[tuple[str, Any]] = [("/components/responses", document.get("components", {}).get("responses", {}))]
    for method, path, operation in operations(document):
        parts.append((f"/{method} {path}/responses", operation.get("responses", {})))
    yield from _closure(document, parts)


def request_schemas(document: Node) -> Iterator[tuple[str, Node]]:
    """Every schema, nested ones included, that some request can carry, parameters included."""
    components = document.get("components", {})
    parts: list[tuple[str, Any]] = [
        (f"/components/{kind}", components.get(kind, {})) for kind in ("parameters", "requestBodies")
    ]
    for method, path, operation in operations(document):
        for kind in ("parameters", "requestBody"):
            parts.append((f"/{method} {path}/{kind}", operation.get(kind, [])))
    yield from _closure(document, parts)


def component_names(schemas: Iterable[tuple[str, Node]]) -> set[str]:
    """The names of the components referred to by `schemas`."""
    return {s["$ref"].removeprefix(_COMPONENT) for _, s in schemas if str(s.get("$ref", "")).startswith(_COMPONENT)}


def unused_components(document: Node) -> list[str]:
    """Component schemas that neither an operation nor one kept on purpose (`x-removed`) reaches, in document order."""
    schemas: Node = document.get("components", {}).get("schemas", {})
    kept = {name: schema for name, schema in schemas.items() if "x-removed" in schema}
    used = component_names(reply_schemas(document)) | component_names(request_schemas(document))
    used |= kept.keys() | component_names(_closure(document, [("/components", {"schemas": kept})]))
    return [name for name in schemas if name not in used]


def drop_unused(document: Node) -> int:
    """Take component schemas that no operation reaches off `document`; how many there were."""
    unused = unused_components(document)
    for name in unused:
        del document["components"]["schemas"][name]
    return len(unused)


def carry(node: Any, source: Node, target: Node) -> None:
    """Copy what `node` refers to among the components of `source`, and what that refers to, to those of `target`.

    A component that `target` has already stays; a reference that leads nowhere carries nothing.
    """
    waiting = [node]
    while waiting:
        for holder in references(waiting.pop()):
            kind, _, name = holder["$ref"].removeprefix("#/components/").partition("/")
            found = source.get("components", {}).get(kind, {})
            if name in found and name not in target["components"].setdefault(kind, {}):
                target["components"][kind][name] = copy.deepcopy(found[name])
                waiting.append(found[name])


def _closure(document: Node, parts: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Node]]:
    components = document.get("components", {}).get("schemas", {})
    waiting: list[str] = []
    seen: set[str] = set()

    def visit(roots: Iterable[tuple[str, Node]]) -> Iterator[tuple[str, Node]]:
        for pointer, root in roots:
            for here, schema in inner_schemas(root, pointer):
                reference = str(schema.get("$ref", ""))
                name = reference.removeprefix(_COMPONENT)
                if reference.startswith(_COMPONENT) and name not in seen and name in components:
                    seen.add(name)
                    waiting.append(name)
                yield here, schema

    for pointer, part in parts:
        yield from visit(root_schemas(part, pointer))
    while waiting:
        name = waiting.pop()
        yield from visit([(f"{_COMPONENT}{name}"[1:], components[name])])
