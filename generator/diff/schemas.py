"""What differs between two schemas of two documents.

Schemas are compared by *shape*: one spelling for what OpenAPI lets people write in several. `anyOf` with a null branch
is nullable; a lone `allOf`, `anyOf` or `oneOf` branch is that branch; inline parts of `allOf` are one object; `const`
is an enum of one; `properties` without `type` is an object, `items` without `type` an array.

A reference is not followed where both documents have the component under one name (or a new name and an equal shape):
it is compared at its own place. It is followed where the two sides name different things, and then every pair of names
once a branch, so recursive schemas end.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from generator.node import Node, resolve

_SHAPED = ("$ref", "type", "format", "const", "enum", "properties", "required", "items", "allOf", "anyOf", "oneOf")
_PARSED_FORMATS = ("date", "date-time", "binary", "uuid")
_PARSED = frozenset(("object", "array", "union", *(f"string:{known}" for known in _PARSED_FORMATS)))
"""Types whose values the client parses; an untyped value is handed over as the JSON it is."""

Met = frozenset[tuple[str, str]]
"""Pairs of differently named references that led here."""


class Difference(NamedTuple):
    """A change before it is known whom it touches: its kind, where inside its place, old and new."""

    kind: str
    where: str
    old: Any = None
    new: Any = None

    def inside(self, outer: str) -> "Difference":
        """The same difference seen from further out."""
        return self._replace(where=": ".join(part for part in (outer, self.where) if part))


@dataclass(slots=True)
class _Shape:
    """One schema, normalised. `bases` are the references it is made of; one that stands alone *is* the schema."""

    types: set[str] = field(default_factory=set[str])
    nullable: bool = False
    format: str | None = None
    enum: list[Any] | None = None
    fields: Node = field(default_factory=dict[str, Any])
    required: set[str] = field(default_factory=set[str])
    items: Any = None
    values: Any = None
    variants: list[Any] = field(default_factory=list[Any])
    bases: list[str] = field(default_factory=list[str])
    limits: Node = field(default_factory=dict[str, Any])
    examples: Any = None

    @property
    def reference(self) -> str | None:
        """The component this is, when it is nothing else."""
        inline = self.fields or self.variants or self.items is not None or self.values is not None
        return self.bases[0] if len(self.bases) == 1 and not inline else None

    @property
    def kinds(self) -> frozenset[str]:
        """Its types, with formats that make another Python type (`string:date`) and what the keywords imply."""
        if self.types:
            suffix = f":{self.format}" if self.format in _PARSED_FORMATS else ""
            return frozenset(kind + suffix if kind == "string" else kind for kind in self.types)
        if self.variants:
            return frozenset(["union"])
        if self.fields or self.bases or self.values is not None:
            return frozenset(["object"])
        return frozenset(["array"]) if self.items is not None else frozenset()

    @property
    def label(self) -> str:
        """How a person would call it."""
        if self.reference:
            return name_of(self.reference)
        kinds = [_shape(variant).label for variant in self.variants] if "union" in self.kinds else self.kinds
        return " | ".join(sorted(kinds)) or "any"

    def merge(self, part: "_Shape") -> None:
        """Take in a part of `allOf`, or the only branch of a union; what is known already wins."""
        self.types = self.types or part.types
        self.nullable |= part.nullable
        self.format = self.format or part.format
        self.enum = part.enum if self.enum is None else self.enum
        self.fields = part.fields | self.fields
        self.required |= part.required
        self.items = part.items if self.items is None else self.items
        self.values = part.values if self.values is None else self.values
        self.variants += part.variants
        self.bases += part.bases
        self.limits = part.limits | self.limits
        self.examples = self.examples or part.examples


def _shape(schema: Any) -> _Shape:
    """The shape of `schema`; `true`, and anything that is no schema, has that of an untyped one."""
    schema = cast("Node", schema if isinstance(schema, dict) else {})
    kinds = schema.get("type", [])
    kinds = {kinds} if isinstance(kinds, str) else set(kinds)
    enum = [schema["const"]] if "const" in schema else schema.get("enum")
    required = schema.get("required")  # `true` on a field is a published mistake, and says nothing here
    branches = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    found = _Shape(
        types=kinds - {"null"},
        format=schema.get("format"),
        enum=None if enum is None else [value for value in enum if value is not None],
        fields=schema.get("properties", {}),
        required=set(cast("list[str]", required)) if isinstance(required, list) else set(),
        items=schema.get("items"),
        variants=[branch for branch in branches if branch != {"type": "null"}],
        bases=[schema["$ref"]] if "$ref" in schema else [],
        limits={key: value for key, value in schema.items() if key not in _SHAPED},
    )
    found.nullable = "null" in kinds or None in (enum or ()) or len(found.variants) < len(branches)
    found.examples = found.limits.pop("examples", None)
    if isinstance(found.limits.get("additionalProperties"), dict):
        found.values = found.limits.pop("additionalProperties")
    lone = [found.variants.pop()] if len(found.variants) == 1 else []
    for part in (*schema.get("allOf", ()), *lone):
        found.merge(_shape(part))
    return found


class Schemas:
    """The schemas of two documents, side by side."""

    def __init__(self, old: Node, new: Node) -> None:
        self._old, self._new = old, new
        self.twins: dict[str, str] = {}
        self.twins = self._renamed()

    def _renamed(self) -> dict[str, str]:
        """Old reference → new one of schemas with fields that only changed their name: no other is equal in shape."""
        prefix = "#/components/schemas/"
        old, new = (document.get("components", {}).get("schemas", {}) for document in (self._old, self._new))
        gone = [name for name in old if name not in new and _shape(old[name]).fields]
        come = [name for name in new if name not in old and _shape(new[name]).fields]
        equal = [(before, after) for before in gone for after in come if self._equal(old[before], new[after])]
        rivals = {pair: sum(pair[0] == before or pair[1] == after for before, after in equal) for pair in equal}
        return {prefix + before: prefix + after for (before, after), count in rivals.items() if count == 1}

    def shared(self, old: Node, new: Node) -> bool:
        """Whether both nodes refer to one shared component."""
        return "$ref" in old and "$ref" in new and self._twin(old["$ref"]) == new["$ref"]

    def differences(self, old: Any, new: Any, where: str = "", met: Met = frozenset()) -> Iterator[Difference]:
        """What differs between two schemas, `where` being the path of fields that led to them."""
        before, after = _shape(old), _shape(new)
        pair = (before.reference, after.reference)
        if not all(pair) and [self._twin(base) for base in before.bases] != after.bases:
            before, after = _whole(before, self._old), _whole(after, self._new)
        if before.nullable != after.nullable:
            yield Difference("made nullable" if after.nullable else "no longer nullable", where)
        if not pair[0] or not pair[1]:
            yield from self._structure(before, after, where, met)
        elif self._twin(pair[0]) != pair[1] and not self._equal_targets(pair[0], pair[1], met):
            yield Difference("type changed", where, before.label, after.label)
        yield from _annotations(before, after, where)

    def _twin(self, reference: str) -> str:
        return self.twins.get(reference, reference)

    def _equal(self, old: Any, new: Any, met: Met = frozenset()) -> bool:
        """Whether two schemas differ in no more than examples."""
        return all(found.kind.startswith("example") for found in self.differences(old, new, "", met))

    def _equal_targets(self, old: str, new: str, met: Met) -> bool:
        known = (old, new) in met
        return known or self._equal(resolve(self._old, old), resolve(self._new, new), met | {(old, new)})

    def _structure(self, old: _Shape, new: _Shape, where: str, met: Met) -> Iterator[Difference]:
        if kind := _type_change(old.kinds, new.kinds):
            yield Difference(kind, where, old.label, new.label)
        elif old.format != new.format:
            yield Difference("format changed", where, old.format, new.format)
        yield from _enum(old.enum, new.enum, where)
        if kind and not old.kinds & new.kinds:
            return  # another type altogether: the insides have nothing to do with each other
        for name in sorted(old.fields.keys() | new.fields.keys()):
            here = f"{where}.{name}" if where else name
            if name not in new.fields:
                yield Difference("field removed", here, _shape(old.fields[name]).label, None)
            elif name not in old.fields:
                need = "required" if name in new.required else "optional"
                yield Difference(f"{need} field added", here, None, _shape(new.fields[name]).label)
            else:
                if (name in old.required) != (name in new.required):
                    yield Difference("made required" if name in new.required else "made optional", here)
                yield from self.differences(old.fields[name], new.fields[name], here, met)
        for before, after, mark in ((old.items, new.items, "[]"), (old.values, new.values, "{}")):
            if before is not None or after is not None:
                yield from self.differences(before, after, where + mark, met)
        yield from self._variants(old.variants, new.variants, where, met)

    def _variants(self, old: list[Any], new: list[Any], where: str, met: Met) -> Iterator[Difference]:
        """Pair the branches of a union: equal ones first, then inline ones in order."""
        gone, come = list(old), list(new)
        for branch in old:
            if (twin := next((one for one in come if self._equal(branch, one, met)), None)) is not None:
                gone.remove(branch)
                come.remove(twin)
        inline = [[one for one in side if not _shape(one).reference] for side in (gone, come)]
        for index, (before, after) in enumerate(zip(*inline, strict=False)):
            gone.remove(before)
            come.remove(after)
            yield from self.differences(before, after, f"{where}|{index}", met)
        yield from (Difference("variant removed", where, _shape(branch).label, None) for branch in gone)
        yield from (Difference("variant added", where, None, _shape(branch).label) for branch in come)


def name_of(reference: str) -> str:
    """The last part of a reference: the component's name."""
    return reference.rpartition("/")[2]


def same(old: Any, new: Any) -> bool:
    """Equality as on the wire, where `1`, `1.0` and `true` differ."""
    return json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True)


def _whole(found: _Shape, document: Node) -> _Shape:
    """`found` with what its bases refer to merged in."""
    merged = set[str]()
    while found.bases:
        if (base := found.bases.pop(0)) not in merged:
            merged.add(base)
            found.merge(_shape(resolve(document, base)))
    return found


def _type_change(old: frozenset[str], new: frozenset[str]) -> str | None:
    if old == new:
        return None
    if not old or not new:
        return "type changed" if (old | new) & _PARSED else "type narrowed" if new else "type widened"
    before, after = (kinds | {"integer"} if "number" in kinds else kinds for kinds in (old, new))
    return "type widened" if before < after else "type narrowed" if after < before else "type changed"


def _enum(old: list[Any] | None, new: list[Any] | None, where: str) -> Iterator[Difference]:
    if old is None or new is None:
        if old is not new:
            yield Difference("enum introduced" if old is None else "enum dropped", where, old, new)
        return
    if gone := [value for value in old if not any(same(value, kept) for kept in new)]:
        yield Difference("enum values removed", where, gone, None)
    if come := [value for value in new if not any(same(value, kept) for kept in old)]:
        yield Difference("enum values added", where, None, come)


def _annotations(old: _Shape, new: _Shape, where: str) -> Iterator[Difference]:
    for keyword in sorted(old.limits.keys() | new.limits.keys()):
        before, after = old.limits.get(keyword), new.limits.get(keyword)
        if not same(before, after):
            yield Difference("limit changed", where, {keyword: before}, {keyword: after})
    if not same(old.examples, new.examples):
        verb = "added" if not old.examples else "changed" if new.examples else "removed"
        yield Difference(f"example {verb}", where, old.examples, new.examples)
