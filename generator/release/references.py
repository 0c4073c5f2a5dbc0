"""References that lead nowhere: what nobody can read past, and so the first to be mended."""

import re
from collections.abc import Iterator
from typing import Any

from generator.node import Node, follow, is_array, is_object
from generator.release.desk import Desk
from generator.release.inference import open_object
from generator.release.place import Place
from generator.release.proposal import Proposal, amend, put

_COMPONENT = re.compile(r"#/components/(schemas|responses)/([^/]+)")
_NAMED = ("paths", "schemas", "responses", "parameters", "requestBodies", "headers", "content", "properties")
"""Objects whose keys are names, not keywords."""
_DATA = ("example", "value", "enum", "const", "default", "x-known-values", "x-default")
"""Keywords whose values are data; what looks like a reference in them is none."""


def unresolved(desk: Desk) -> Iterator[Proposal]:
    """What is referred to and is not there; nobody can read on before."""
    for place in _reference_places(Place((), desk.document)):
        reference = str(place.node["$ref"])
        why = f"`{reference}` leads nowhere."
        if _leads_somewhere(desk.document, reference):
            continue
        component = _COMPONENT.fullmatch(reference)
        if component and component[2] not in desk.document.get("components", {}).get(component[1], {}):
            new = {"description": "The reply."} if component[1] == "responses" else open_object()
            yield from put(Place((), desk.document), ("components", component[1], component[2]), new, why)
        elif place.steps[-2:-1] == ("parameters",) and place.parent and place.parent.parent:
            kept = [parameter for parameter in place.parent.node if parameter is not place.node]
            yield from amend(place.parent.parent, {**place.parent.parent.node, "parameters": kept}, why)
        elif "requestBody" in place.steps[-1:] or {"examples", "headers", "requestBodies"} & set(place.steps[-2:-1]):
            yield Proposal(place.path, why, {"$ref": reference})
        else:
            new = {"description": "The reply."} if place.steps[-2:-1] == ("responses",) else open_object()
            yield from amend(place, new, why)


def _reference_places(place: Place, *, names: bool = False) -> Iterator[Place]:
    """Every object that is a reference, data aside."""
    node: Any = place.node
    if is_array(node):
        for number in range(len(node)):
            yield from _reference_places(place.at(number))
    elif is_object(node):
        if isinstance(node.get("$ref"), str) and not names:
            yield place
        for key, inner in node.items():
            if names:
                yield from _reference_places(place.at(key))
            elif key == "examples" and is_object(inner):
                yield from (
                    place.at(key, n) for n, e in inner.items() if is_object(e) and isinstance(e.get("$ref"), str)
                )
            elif key not in (*_DATA, "examples"):
                yield from _reference_places(place.at(key), names=key in _NAMED)


def _leads_somewhere(document: Node, reference: str) -> bool:
    """Whether a reference, and what that refers to in turn, ends at something."""
    try:
        follow(document, {"$ref": reference})
    except LookupError:
        return False
    return True
