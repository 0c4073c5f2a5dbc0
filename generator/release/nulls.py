"""Nulls that a program printed: where a published example says `"None"`, the gateway sends `null`.

IBKR makes examples with Python, whose null is written `None`; once it is text in an example, a date that is not there
looks like one that nobody can read.
"""

from collections.abc import Iterator
from typing import Any

from generator.node import Node, all_schemas, is_array, is_object
from generator.release.desk import Desk
from generator.release.place import Place
from generator.release.proposal import Proposal, amend
from generator.release.sightings import shown

_PRINTED = "None"


def printed(desk: Desk) -> Iterator[Proposal]:
    """Fields of examples that say `"None"` and are no enum in which that is a value."""
    meant = set(_meant(desk.document))
    for item in shown(desk.document):
        for place in _objects(item.place):
            nulls = {name: None for name, value in place.node.items() if value == _PRINTED and name not in meant}
            if nulls:
                why = f'"{_PRINTED}" is a null printed by a program; the gateway sends null.'
                yield from amend(place, {**place.node, **nulls}, why, [item.key])


def _meant(document: Node) -> Iterator[str]:
    """The fields in which `None` is a word: their schema lists it among its values."""
    for _, schema in all_schemas(document):
        properties: Node = schema.get("properties", {})
        for name, field in properties.items():
            if is_object(field) and any(_PRINTED in field.get(key, ()) for key in ("enum", "x-known-values")):
                yield name


def _objects(place: Place) -> Iterator[Place]:
    """Every object of an example, the outermost first."""
    node: Any = place.node
    if is_object(node):
        yield place
        for name in node:
            yield from _objects(place.at(name))
    elif is_array(node):
        for number in range(len(node)):
            yield from _objects(place.at(number))
