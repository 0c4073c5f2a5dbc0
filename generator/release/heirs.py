"""Released classes whose schema moved or went, and how the name of each stays importable.

| what happened | draft |
| --- | --- |
| its fields are in a class that is not released yet | that class gets the name (`title`) |
| its fields are in a released class, where it stood | the name means that class from now on (`x-formerly`) |
| neither | the schema stays for one minor version, in no request or reply (`x-removed`) |
| a closed enum has gone | its values stay so, too |
"""

import copy
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.classes import Class, alike, classes, parents_first
from generator.node import Node, follow, is_object, operations, references
from generator.reach import carry
from generator.register import identity
from generator.release.desk import Desk
from generator.release.place import Place
from generator.release.proposal import Proposal, amend, put

_COMPONENT = "#/components/schemas/"
_ALIKE = 0.6
"""Share of fields two classes have in common for one to be taken for the other."""
_FEWEST_FIELDS = 3
"""A class of fewer fields is like too many others to be known away from its place."""


@dataclass(frozen=True)
class Heir:
    """How one released name is kept."""

    name: str
    how: str
    """A sentence's end: `the name of …`."""


class Heirs:
    """The released names of the `last` contract, to be kept by the next; `found` says how each is that needed it."""

    def __init__(self, last: Node, released: Iterable[str]) -> None:
        self._last = last
        self._released = set(released)
        self.known = classes(last) if self._released else {}
        self._read = ("", dict[str, Class]())
        self.found: dict[str, Heir] = {}

    def names(self, desk: Desk) -> Iterator[Proposal]:
        """A stage: what keeps the names that the document at hand has lost, outermost classes first."""
        if not self._released:
            return
        now = self.classes(desk.document)
        gone = [self.known[name] for name in sorted(self._released & self.known.keys() - now.keys())]
        lines = list(parents_first(gone))
        stood = _at_its_place(self._last, self.known, desk.document, now)
        homeless: list[tuple[Class, str]] = []
        moved = False
        taken: set[str] = set()
        for each in lines:
            near = sorted(stood[each.name], key=lambda other: (alike(each, other), other.name), reverse=True)
            heir = self._unreleased(each, near, now, taken) or self._released_one(each, near)
            if heir is None:
                homeless.append((each, near[0].name if near else ""))
                continue
            moved = True
            taken.add(heir.pointer)
            yield from self._bequeath(desk, each, heir)
        if not moved:  # what others took with them is settled first
            for each, instead in homeless:
                yield from self._keep(desk, each, instead, now)

    def lost(self, document: Node) -> Iterator[str]:
        """The names that a document does not keep even so, a sentence each."""
        for name in sorted(self._released - self.classes(document).keys()):
            yield f"[heirs] the released class {name} is gone, and no draft keeps its name"

    def classes(self, document: Node) -> dict[str, Class]:
        """The classes of a document, none where nothing was released; read once as long as it stays the same."""
        if not self._released:
            return {}
        text = json.dumps(document)
        if text != self._read[0]:
            self._read = text, classes(document)
        return self._read[1]

    def _unreleased(self, gone: Class, near: list[Class], now: dict[str, Class], taken: set[str]) -> Class | None:
        """The class of the same content that has no released name yet: where the old one stood, else the only one."""
        fresh = [each for each in now.values() if each.name not in self._released and each.pointer not in taken]
        here = [each for each in near if each in fresh and alike(gone, each) >= _ALIKE]
        if here:
            return here[0]
        rated = sorted(((alike(gone, each), each.name) for each in fresh if each.fields), reverse=True)
        if len(gone.fields) < _FEWEST_FIELDS or not rated or rated[0][0] < _ALIKE:
            return None
        return now[rated[0][1]] if len(rated) == 1 or rated[1][0] < rated[0][0] else None

    def _released_one(self, gone: Class, near: list[Class]) -> Class | None:
        return next((each for each in near if each.name in self._released and alike(gone, each) >= _ALIKE), None)

    def _bequeath(self, desk: Desk, gone: Class, heir: Class) -> Iterator[Proposal]:
        place = Place.of(desk.document, heir.pointer)
        if heir.name in self._released:
            self.found[gone.name] = Heir(gone.name, f"another name of `{heir.name}`, deprecated")
            new = {**place.node, "x-formerly": [*place.node.get("x-formerly", ()), gone.name]}
            why = f"{heir.name} stands where the released class {gone.name} stood, and has its fields."
        else:
            self.found[gone.name] = Heir(gone.name, f"the name of what would be `{heir.name}`, which has its fields")
            new = {**place.node, "title": gone.name}
            why = f"the class has the fields of {gone.name}, a released name that nothing else bears now."
        yield from amend(place, new, why)

    def _keep(self, desk: Desk, gone: Class, instead: str, now: dict[str, Class]) -> Iterator[Proposal]:
        """Put the schema as it was among the components, and those that it needs and that are not there."""
        version = self._last["info"]["version"]
        self.found[gone.name] = Heir(gone.name, f"kept as it was in {version}, deprecated for one minor version")
        kept = self._schema(gone, now)
        kept |= {"title": gone.name, "x-removed": {"last": version, "instead": instead}}
        target: Node = {"components": {"schemas": dict(desk.document["components"]["schemas"])}}
        carry(kept, self._last, target)
        key = self._key(gone, desk.document)
        why = "a released class that nothing sends or brings any more; take it away with the next minor version."
        for name, schema in {key: kept, **target["components"]["schemas"]}.items():
            if name not in desk.document["components"]["schemas"]:
                yield from put(Place((), desk.document), ("components", "schemas", name), schema, why)

    def _schema(self, gone: Class, now: dict[str, Class]) -> Node:
        """The last schema of a class, with references to where released classes are today."""
        if gone.values:
            kind = "string" if all(isinstance(value, str) for value in gone.values) else "integer"
            return {"type": kind, "enum": list(gone.values)}
        schema: Node = copy.deepcopy(Place.of(self._last, gone.pointer).node)
        today = {self.known[name].pointer: now[name].pointer for name in self.known.keys() & now.keys()}
        for holder in references(schema):
            pointer = today.get(str(holder["$ref"]).removeprefix("#"), "")
            if pointer.startswith(_COMPONENT[1:]) and pointer.count("/") == 3:
                holder["$ref"] = f"#{pointer}"
        return schema

    def _key(self, gone: Class, document: Node) -> str:
        """What the component is called: as it was, if it was one, unless that name is taken."""
        own = gone.pointer.removeprefix(_COMPONENT[1:])
        there = document["components"]["schemas"]
        return own if own and "/" not in own and own not in there else gone.name


def _at_its_place(
    last: Node, known: dict[str, Class], document: Node, now: dict[str, Class]
) -> defaultdict[str, list[Class]]:
    """The classes that stand where those of the last contract stood, by the name of the old one."""
    before = {id(Place.of(last, each.pointer).node): each for each in known.values() if each.pointer}
    after = {id(Place.of(document, each.pointer).node): each for each in now.values() if each.pointer}
    found: defaultdict[str, list[Class]] = defaultdict(list)
    for old, new in _pairs(last, document):
        if id(old) in before and id(new) in after and after[id(new)] not in found[before[id(old)].name]:
            found[before[id(old)].name].append(after[id(new)])
    return found


def _pairs(last: Node, document: Node) -> Iterator[tuple[Node, Node]]:
    """The schemas of the last contract, each with what stands in its place."""
    there = {identity(method, path): operation for method, path, operation in operations(document)}
    seen: set[tuple[int, int]] = set()
    waiting = [
        pair
        for method, path, operation in operations(last)
        if identity(method, path) in there
        for pair in _bodies(last, operation, document, there[identity(method, path)])
    ]
    while waiting:
        old, new = waiting.pop()
        for left in _views(last, old):
            for right in _views(document, new):
                if (id(left), id(right)) not in seen:
                    seen.add((id(left), id(right)))
                    yield left, right
                    waiting += _inside(left, right)


def _bodies(last: Node, old: Node, document: Node, new: Node) -> Iterator[tuple[Node, Node]]:
    """What an operation sends and brings, then and now."""
    for key in ("requestBody", *old.get("responses", {})):
        left = old.get("requestBody") if key == "requestBody" else old["responses"][key]
        right = new.get("requestBody") if key == "requestBody" else new.get("responses", {}).get(key)
        if left and right:
            content = follow(document, right).get("content", {})
            for media, body in follow(last, left).get("content", {}).items():
                if media in content:
                    yield body.get("schema", {}), content[media].get("schema", {})


def _inside(old: Node, new: Node) -> Iterator[tuple[Node, Node]]:
    for key in ("properties", "patternProperties"):
        for name in old.get(key, {}).keys() & new.get(key, {}).keys():
            yield old[key][name], new[key][name]
    for key in ("items", "additionalProperties"):
        if is_object(old.get(key)) and is_object(new.get(key)):
            yield old[key], new[key]


def _views(document: Node, schema: Any) -> Iterator[Node]:
    """The plain schemas that together make up `schema`: references followed, every alternative taken."""
    schema = follow(document, schema)
    yield schema
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(key, ()):
            yield from _views(document, branch)
