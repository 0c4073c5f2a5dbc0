"""Where examples and schemas part, and what would bring them together: a wider schema, or another example.

`sightings` lays every example over its schema and notes, at each place of the document, which values came by; `mended`
says what the schema there would have to be. `inferred` makes a schema from values, `sample` a value from a schema. All
of it is a proposal to a person, so it prefers what is easy to judge to what is clever.
"""

import copy
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import jsonschema_rs

from generator.examples import Example, Judge, examples
from generator.node import Node, escape, is_array, is_object, resolve, root_schemas

NOTHING_SEEN = "not published; nothing seen yet"
UNTYPED = ("type", "$ref", "anyOf", "oneOf", "allOf", "x-any", "enum", "const")
"""A schema with none of these says nothing about its values."""
_LIMITS = (
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "propertyNames",
)
_DATUM = re.compile(r"[A-Z]{0,4}\d[\d.:/-]*")
"""A key that is no field's name but a datum: a date, a conid, an account, a number."""
_STAMPS = {
    "date": "2026-01-02",
    "date-time": "2026-01-02T15:04:05Z",
    "time": "15:04:05",
    "uri": "https://example.com",
    "email": "someone@example.com",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
_TEXTS = ("text", "1", "U1234567", "USD", "A", "2026-01-02", "20260102", "2026-01-02 15:04:05", "15:04", "true")
_MOST_FIELDS = 6
"""Optional fields that a synthesised object shows; those it requires come on top."""
_DEEPEST = 4
"""Objects further in show what they require, and no more."""


@dataclass(frozen=True)
class Place:
    """A node of a document and the way to it."""

    steps: tuple[str | int, ...]
    node: Any = field(compare=False, repr=False)
    parent: "Place | None" = field(compare=False, repr=False, default=None)

    @classmethod
    def of(cls, document: Node, pointer: str) -> "Place":
        """The place that a JSON Pointer, or a `$ref` made of one, names; `LookupError` or the like if there is none."""
        place = cls((), document)
        for token in pointer.removeprefix("#").split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            place = place.at(int(key) if is_array(place.node) else key)
        return place

    def at(self, *steps: str | int) -> "Place":
        """The place some steps further in."""
        place = self
        for step in steps:
            place = Place((*place.steps, step), place.node[step], place)
        return place

    @property
    def path(self) -> str:
        """The normalised JSONPath (RFC 9535)."""
        return "$" + "".join(f"[{step}]" if isinstance(step, int) else f"['{quoted(step)}']" for step in self.steps)

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901)."""
        return "".join(f"/{escape(str(step))}" for step in self.steps)


@dataclass(frozen=True)
class Shown:
    """An example, the place of its schema and its own."""

    example: Example
    schema: Place
    place: Place

    @property
    def key(self) -> str:
        """What it is called in evidence."""
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


def mended(sighting: Sighting) -> tuple[Node, list[str]]:
    """The schema that takes what was seen, and the reasons; no reasons when the schema takes it as it is."""
    node: Node = sighting.place.node
    new = copy.deepcopy(node)
    if sighting.strangers:
        extra = _alternatives(sighting.strangers)
        new = {**new, "anyOf": [*new["anyOf"], *extra]} if "anyOf" in new else {"anyOf": [new, *extra]}
        return new, [f"{_kinds_in_words(sighting.strangers)} seen"]
    untyped = not any(key in node for key in UNTYPED)
    if (untyped and sighting.values) or ("x-any" in node and sighting.undeclared):
        for key in ("type", "x-any", "additionalProperties"):
            new.pop(key, None)
        found = inferred(sighting.values)
        if "properties" in new:
            found["properties"] = {**found.get("properties", {}), **new["properties"]}
        return {**new, **found}, [f"{_kinds_in_words(sighting.values)} seen"]
    why = [
        *_widen(new, sighting.values),
        *_declare(new, sighting),
        *_require_less(new, sighting.missing),
        *_admit(new, sighting.values),
        *_lift_limits(new, sighting.values),
    ]
    return new, why


def kind(value: Any) -> str:
    """The JSON type of a value."""
    names = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"), (dict, "object"))
    return next((name for type_, name in names if isinstance(value, type_)), "null")


def inferred(values: Sequence[Any]) -> Node:
    """A schema that takes `values`: fields, maps and arrays, nested ones included."""
    kinds = {kind(value) for value in values}
    if not kinds:
        return {"x-any": NOTHING_SEEN}
    if kinds == {"null"}:
        return {"x-any": "only null has been seen"}
    schema: Node = {"type": _spelt([kind(value) for value in values])}
    if "object" in kinds:
        schema |= _fields([value for value in values if is_object(value)])
    if "array" in kinds:
        inner = [item for value in values if is_array(value) for item in value]
        schema["items"] = inferred(inner) if inner else {"x-any": "an array that has only been seen empty"}
    return schema


def sample(document: Node, schema: Any) -> Any:
    """A value for `schema`, the same every time; it need not fit where limits are intricate."""
    try:
        return _Sampler(document).value(schema, ())
    except _EndlessError:
        return None


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
        forbidden = any(view.node.get("additionalProperties") is False for view in views)
        for name, inner in value.items():
            declared = [found for view in views for found in _declarations(view, name)]
            for found in declared:
                if found is not None:
                    self._visit(found, inner)
            if not declared and (forbidden or role.startswith("reply 2")):
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
        return _takes(_kinds(self._document, place.node, ()), value)

    def _at(self, place: Place) -> Sighting:
        sighting = self.found.setdefault(place, Sighting(place))
        if self._now:
            sighting.shown[self._now.place] = self._now
        return sighting


class _EndlessError(Exception):
    """A schema that holds itself, and no value without end."""


class _Sampler:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Node) -> None:
        self._document = document

    def value(self, schema: Any, within: tuple[str, ...]) -> Any:
        """A value for `schema`; `within` are the references and objects it stands in."""
        if not is_object(schema):
            return {}
        if "$ref" in schema:
            if schema["$ref"] in within:
                raise _EndlessError
            return self.value(resolve(self._document, schema["$ref"]), (*within, schema["$ref"]))
        if "const" in schema:
            return schema["const"]
        kinds = _types(schema)
        if not {"object", "array"} & set(kinds):
            for key in ("enum", "x-known-values", "examples"):
                if schema.get(key):
                    return schema[key][0]
        for key in ("anyOf", "oneOf"):
            if key in schema and "properties" not in schema:
                return self._first(schema[key], within)
        if "allOf" in schema:
            parts = [self.value(part, within) for part in schema["allOf"]]
            parts += [self._object(schema, within)] if "properties" in schema else []
            merged: Node = {name: inner for part in parts if is_object(part) for name, inner in part.items()}
            return merged if any(is_object(part) for part in parts) else parts[0]
        return self._plain(next((name for name in kinds if name != "null"), "object"), schema, within)

    def _first(self, branches: Sequence[Any], within: tuple[str, ...]) -> Any:
        for branch in branches:
            if not is_object(branch) or branch.get("type") != "null":
                try:
                    return self.value(branch, within)
                except _EndlessError:
                    continue
        raise _EndlessError

    def _plain(self, name: str, schema: Node, within: tuple[str, ...]) -> Any:
        if name == "object":
            return self._object(schema, within)
        if name == "array":
            try:
                return [self.value(schema.get("items"), (*within, "[]"))] * max(1, schema.get("minItems", 1))
            except _EndlessError:
                return []
        if name == "boolean":
            return True
        limits = {key: schema[key] for key in _LIMITS if key in schema}
        if name == "string":
            stamp = _STAMPS.get(str(schema.get("format", schema.get("x-format"))))
            filler = "a" * schema.get("minLength", 1)
            choices: list[Any] = [*([stamp] if stamp else []), *_TEXTS, filler]
        else:
            least: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
            most: Any = schema.get("maximum", schema.get("exclusiveMaximum", 1))
            choices = [1, least, least + 1, most, most - 1, schema.get("multipleOf", 0)]
        return next((choice for choice in choices if _holds(limits, choice)), choices[0])

    def _object(self, schema: Node, within: tuple[str, ...]) -> Node:
        required = schema.get("required", [])
        optional = [name for name in schema.get("properties", {}) if name not in required]
        made: Node = {}
        for name in [*required, *(optional[:_MOST_FIELDS] if within.count("{}") < _DEEPEST else [])]:
            try:
                made[name] = self.value(schema.get("properties", {}).get(name), (*within, "{}"))
            except _EndlessError:
                if name in required:
                    raise
        rest = schema.get("additionalProperties")
        if not made and is_object(rest):
            try:
                made["key"] = self.value(rest, (*within, "{}"))
            except _EndlessError:
                return made
        return made


def _widen(new: Node, values: Sequence[Any]) -> Iterator[str]:
    """Admit the kinds of all values, where a type is stated at all."""
    types = _types(new)
    alien = [value for value in values if types and not _takes(set(types), value)]
    if not alien:
        return
    new["type"] = _spelt([*types, *map(kind, alien)])
    if any(map(is_object, alien)):
        new.update(_fields([value for value in alien if is_object(value)]))
    if any(map(is_array, alien)):
        new["items"] = inferred([item for value in alien if is_array(value) for item in value])
    yield f"{_kinds_in_words(alien)} seen"


def _declare(new: Node, sighting: Sighting) -> Iterator[str]:
    """Say what an array or an object holds where examples show it and the schema does not."""
    arrays = [value for value in sighting.values if is_array(value)]
    if "array" in _types(new) and "items" not in new and any(arrays):
        new["items"] = inferred([item for value in arrays for item in value])
        yield "what the array holds was seen"
    fields = sighting.undeclared
    if not fields:
        return
    data = _data(fields) if new.get("additionalProperties") in (None, True) else []
    if data:
        new["additionalProperties"] = inferred([value for name in data for value in fields[name]])
        yield f"keys that are data: {_few(data)}"
    declared = {name: inferred(values) for name, values in fields.items() if name not in data}
    if declared:
        new["properties"] = {**new.get("properties", {}), **declared}
        yield f"undeclared: {_few(declared)}"


def _require_less(new: Node, missing: Sequence[str]) -> Iterator[str]:
    if missing:
        new["required"] = [name for name in new["required"] if name not in missing]
        yield f"not always there: {_few(missing)}"


def _admit(new: Node, values: Sequence[Any]) -> Iterator[str]:
    """Requests keep their enum closed; what a published example sends belongs to it."""
    others = [value for value in values if "enum" in new and value not in new["enum"]]
    if others:
        known = [*new["enum"], *(value for number, value in enumerate(others) if value not in others[:number])]
        if len({kind(value) for value in known} - {"null"}) > 1:  # no generator reads an enum of several kinds
            del new["enum"]
            new["x-known-values"] = known
        else:
            new["enum"] = known
        yield f"not among the published values: {_few([str(value) for value in others])}"


def _lift_limits(new: Node, values: Sequence[Any]) -> Iterator[str]:
    for key in _LIMITS:
        if key in new and not all(_holds({key: new[key]}, value) for value in values):
            del new[key]
            yield f"beyond `{key}`"


def _alternatives(values: Sequence[Any]) -> list[Node]:
    """What has to stand beside others in an `anyOf` so that it takes `values`; null is the last."""
    solid = [value for value in values if value is not None]
    return [*([inferred(solid)] if solid else []), *([{"type": "null"}] if len(solid) < len(values) else [])]


def _fields(objects: Sequence[Node]) -> Node:
    """The keywords that say what objects hold: fields, or one schema for all keys if those are data."""
    fields: dict[str, list[Any]] = {}
    for value in objects:
        for name, inner in value.items():
            fields.setdefault(name, []).append(inner)
    if not fields:
        return {"additionalProperties": True, "x-any": "an object that has only been seen empty"}
    data = _data(fields)
    found: Node = {"properties": {name: inferred(values) for name, values in fields.items() if name not in data}}
    if data:
        found["additionalProperties"] = inferred([value for name in data for value in fields[name]])
    return {key: value for key, value in found.items() if value}


def _data(names: Iterable[str]) -> list[str]:
    """The keys that are data: several of them, or one that stands alone."""
    every = list(names)
    data = [name for name in every if _DATUM.fullmatch(name)]
    return data if len(data) > 1 or data == every else []


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


def _kinds(document: Node, schema: Any, within: tuple[str, ...]) -> set[str] | None:
    """The JSON types a schema admits, as far as its types tell; `None` for any."""
    if not is_object(schema):
        return None
    if "$ref" in schema:
        reference = schema["$ref"]
        return None if reference in within else _kinds(document, resolve(document, reference), (*within, reference))
    found = set(_types(schema)) or None
    for key in ("anyOf", "oneOf"):
        if key in schema:
            branches = [_kinds(document, branch, within) for branch in schema[key]]
            several = {name for branch in branches for name in branch or ()}
            found = found if None in branches else several if found is None else found & several
    for branch in schema.get("allOf", ()):
        kinds = _kinds(document, branch, within)
        found = kinds if found is None else found if kinds is None else found & kinds
    return found


def _takes(kinds: set[str] | None, value: Any) -> bool:
    if kinds is None or kind(value) in kinds:
        return True
    numeric = isinstance(value, int | float) and not isinstance(value, bool)
    return numeric and ("number" in kinds or ("integer" in kinds and float(value).is_integer()))


def _types(schema: Node) -> list[str]:
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else list(types)


def _spelt(kinds: Iterable[str]) -> str | list[str]:
    """`type` for some kinds, in order, null last; an integer is a number."""
    names = list(dict.fromkeys(kinds))
    names = ["number" if name == "integer" and "number" in names else name for name in names]
    names = [*dict.fromkeys(name for name in names if name != "null"), *(["null"] if "null" in names else [])]
    return names[0] if len(names) == 1 else names


def _holds(limits: Node, value: Any) -> bool:
    return not limits or jsonschema_rs.Draft202012Validator(limits).is_valid(value)


def _kinds_in_words(values: Sequence[Any]) -> str:
    return " and ".join(dict.fromkeys(map(kind, values)))


def _few(names: Iterable[str], most: int = 4) -> str:
    every = list(dict.fromkeys(names))
    return ", ".join(f"`{name}`" for name in every[:most]) + (
        f" and {len(every) - most} more" if len(every) > most else ""
    )


def quoted(step: str) -> str:
    """A name as it stands between the quotes of a normalised JSONPath."""
    return step.replace("\\", "\\\\").replace("'", "\\'")
