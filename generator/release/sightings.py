"""Examples laid over their schemas: at each place of the document, which values came by.

The walk follows references and picks, of several alternatives, the one that an example means.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.examples import Example, Judge, examples
from generator.node import Node, is_array, is_object, root_schemas
from generator.release.kinds import admitted, takes
from generator.release.place import Place


@dataclass(frozen=True)
class Shown:
    """An example, the place of its schema and its own."""

    example: Example
    schema: Place
    place: Place
    witness: bool = False
    """Whether it was seen elsewhere: it cannot be taken away, and holds nothing that may go undeclared."""

    @property
    def exact(self) -> bool:
        """Whether an undeclared field in it is a misfit: examples of errors are taken as they are."""
        return self.witness or self.example.role.startswith("reply 2")

    @property
    def key(self) -> str:
        """What it is called in evidence."""
        if self.witness:
            return self.example.name
        return f"{self.example.operation} {self.example.role} example {self.example.name}"


@dataclass
class Sighting:
    """What the examples hold at one place of the document."""

    place: Place
    values: list[Any] = field(default_factory=list[Any])
    undeclared: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])
    missing: list[str] = field(default_factory=list[str])
    """Required fields that an example of a reply does without."""
    strangers: list[Any] = field(default_factory=list[Any])
    """Values of a kind that neither what is referred to here nor any alternative admits."""
    shown: dict[Place, Shown] = field(default_factory=dict[Place, Shown])
    """The examples that came by."""


def shown(document: Node) -> list[Shown]:
    """Every example of the document with its place; once, also when several operations share it."""
    schemas: dict[int, Place] = {}
    for pointer, root in root_schemas(document):
        schemas.setdefault(id(root), Place.of(document, pointer))
    found: dict[Place, Shown] = {}
    for example in examples(document):
        schema = schemas.get(id(example.schema))
        if schema is None or schema.parent is None:
            continue
        holder = schema.parent
        if example.name == "example" and "example" in holder.node:
            place = holder.at("example")
        elif example.name in (holder.node.get("examples") or {}):
            place = holder.at("examples", example.name)
        else:
            place = schema.at("examples", int(example.name))
        found.setdefault(place, Shown(example, schema, place))
    return list(found.values())


def sightings(document: Node, every: Iterable[Shown]) -> list[Sighting]:
    """What the examples hold at each place they reach, outermost places first."""
    walk = _Walk(document)
    for item in every:
        walk.show(item)
    for place in walk.rivals:  # alternatives are told apart by what they require
        walk.found[place].missing.clear()
    return sorted(walk.found.values(), key=lambda sighting: len(sighting.place.steps))


class _Walk:
    """Lays examples over schemas."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._judge = Judge(document)
        self._now: Shown | None = None
        self.found: dict[Place, Sighting] = {}
        self.rivals: set[Place] = set()
        """Places whose object is one alternative among several."""

    def show(self, item: Shown) -> None:
        """Note what one example holds; a list given for a plain parameter says nothing, it is how a page spells it."""
        value = item.example.value
        spelling = item.example.role.startswith("parameter") and isinstance(value, dict | list)
        if not spelling or self._admits(item.schema, value):
            self._now = item
            self._visit(item.schema, value)

    def _visit(self, place: Place, value: Any) -> None:
        views = list(self._views(place, value))
        for view in views:
            self._at(view).values.append(value)
        if is_array(value):
            for view in views:
                if is_object(view.node.get("items")):
                    for inner in value:
                        self._visit(view.at("items"), inner)
        elif is_object(value) and views:
            self._fields(views, place, value)

    def _fields(self, views: list[Place], place: Place, value: Node) -> None:
        role = self._now.example.role if self._now else ""
        exact = self._now is not None and self._now.exact
        forbidden = any(view.node.get("additionalProperties") is False for view in views)
        for name, inner in value.items():
            declared = [found for view in views for found in _declarations(view, name)]
            for found in declared:
                if found is not None:
                    self._visit(found, inner)
            if not declared and (forbidden or exact):
                self._at(_home(views, place)).undeclared.setdefault(name, []).append(inner)
        if role.startswith("reply"):
            for view in views:
                required = view.node.get("required", ())
                self._at(view).missing += [name for name in required if name not in value]

    def _views(self, place: Place, value: Any) -> Iterator[Place]:
        """The plain schemas that together describe `value`, the nearest first; strangers are noted on the way."""
        node: Any = place.node
        if not is_object(node):
            return
        if ("$ref" in node or "allOf" in node) and not self._admits(place, value):
            self._at(place).strangers.append(value)
            return
        if "$ref" in node:
            yield from self._views(Place.of(self._document, node["$ref"]), value)
            return
        unions = [key for key in ("anyOf", "oneOf") if key in node]
        if not unions or "type" in node or "properties" in node:
            yield place
        for number in range(len(node.get("allOf", ()))):
            yield from self._views(place.at("allOf", number), value)
        for key in unions:
            yield from self._chosen(place, key, value)

    def _chosen(self, place: Place, key: str, value: Any) -> Iterator[Place]:
        """The views of every alternative that takes `value`; of the one that comes nearest, if none does."""
        branches = [place.at(key, number) for number in range(len(place.node[key]))]
        alike = [branch for branch in branches if self._admits(branch, value)]
        if not alike:
            self._at(place).strangers.append(value)
            return
        errors = {branch: sum(1 for _ in self._judge.errors(branch.node, value)) for branch in alike}
        distance = {b: 2 * errors[b] + sum(1 for _ in self._judge.undeclared(b.node, value)) for b in alike}
        alike.sort(key=lambda branch: distance[branch])
        fitting = [branch for branch in alike if not errors[branch]]
        if not fitting and len(alike) > 1 and distance[alike[0]] == distance[alike[1]]:
            return  # as far from one as from the other: nobody can say which was meant
        for branch in fitting or alike[:1]:
            views = list(self._views(branch, value))
            if len(alike) > 1 and is_object(value):
                self.rivals.update(self._at(view).place for view in views)
            yield from views

    def _admits(self, place: Place, value: Any) -> bool:
        return takes(admitted(self._document, place.node), value)

    def _at(self, place: Place) -> Sighting:
        sighting = self.found.setdefault(place, Sighting(place))
        if self._now:
            sighting.shown[self._now.place] = self._now
        return sighting


def _declarations(view: Place, name: str) -> Iterator[Place | None]:
    """The schemas `view` has for a key; `None` stands for one that is open on purpose."""
    if name in view.node.get("properties", {}):
        yield view.at("properties", name)
        return
    for pattern in view.node.get("patternProperties", {}):
        if re.search(pattern, name):
            yield view.at("patternProperties", pattern)
    rest = view.node.get("additionalProperties")
    if is_object(rest):
        yield view.at("additionalProperties")
    elif rest is True and "x-any" in view.node:
        yield None


def _home(views: Sequence[Place], place: Place) -> Place:
    """The view to declare a field in: one that has fields, rather here than in a component that others share."""
    fielded = [view for view in views if "properties" in view.node] or views
    return next((view for view in fielded if view.steps[: len(place.steps)] == place.steps), fielded[0])
