"""A reply held against its schema: not only whether it fits, but where it differs, and from what in the contract.

A validator says that a value does not fit; it does not mind fields that nobody declared nor values that are new, and
says little about alternatives. So this walks value and schema together. What a keyword means that is not about shape
(`pattern`, `minimum`, `not`) is left to jsonschema-rs, which also says in the end whether the walk has missed anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import jsonschema_rs

from ibportal.mock.contract import Contract
from ibportal.node import Object, is_array, is_object
from ibportal.proof.inference import kind, stated, takes
from ibportal.proof.place import Steps, at, pointer, referred

LIMITS = (
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
    "dependentRequired",
)
"""Keywords that say which values of a type are meant."""
_ALTERNATIVES = ("anyOf", "oneOf")
_EVERY = "*"
"""Stands for an index in a place: a difference in every row is one difference."""


class Kind(StrEnum):
    """In what a reply differs from the contract."""

    UNDECLARED = "undeclared field"
    MISSING = "missing field"
    NULL = "null"
    TYPE = "type"
    VALUE = "unknown value"
    LIMIT = "limit"
    SHAPE = "shape"
    """It fits no alternative, and no keyword of its own says why."""
    STATUS = "undocumented status"
    MEDIA = "undocumented media type"
    ROUTE = "no such path"
    """The gateway does not know the operation."""


@dataclass(frozen=True)
class Difference:
    """One difference between a reply and the contract."""

    kind: Kind
    place: str
    """Where in the body, as a JSON Pointer; `*` for an index."""
    steps: Steps
    """Where in the contract stands what is contradicted."""
    declared: str
    """What the contract says."""
    seen: str
    """What came, in a few words; data only where it is the point."""
    name: str = ""
    """The field that is undeclared or missing, the keyword of a limit, the status or the media type."""
    value: Any = None
    """What came, for the schema of the correction."""
    fits: bool = False
    """Whether the reply fits the schema all the same."""


@dataclass(frozen=True)
class _Look:
    """What one schema says of one value."""

    differences: tuple[Difference, ...] = ()
    names: frozenset[str] = frozenset()
    """The keys it has a schema for."""
    open: bool = False
    """Any other key is allowed, with the reason (`x-any`), or has the schema of all keys."""
    home: Steps | None = None
    """Where one more field of it would be declared."""

    @property
    def weight(self) -> tuple[int, int]:
        return sum(not each.fits for each in self.differences), len(self.differences)


class Comparison:
    """Compares values with the schemas of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._document = contract.document

    def differences(self, steps: Steps, value: Any) -> list[Difference]:
        """Where `value` differs from the schema that `steps` lead to; a field in every row counts every time."""
        found = list(self._whole(steps, value, ()))
        if all(each.fits for each in found):
            for error in self._contract.validator(at(self._document, steps)).iter_errors(value):
                place = pointer(tuple(error.instance_path))
                found.append(Difference(Kind.SHAPE, place, steps, "another shape", str(error.kind.name)))
        return found

    def _whole(self, steps: Steps, value: Any, place: Steps) -> Iterator[Difference]:
        """The differences of a value with all that is said of it, fields that nobody declares included."""
        look = self._look(steps, value, place)
        yield from look.differences
        if not is_object(value) or look.open or any(_is_alien(each, place) for each in look.differences):
            return
        for name in [each for each in value if each not in look.names]:
            yield Difference(
                Kind.UNDECLARED,
                pointer((*place, name)),
                look.home or steps,
                "not declared",
                kind(value[name]),
                name,
                value[name],
                fits=True,
            )

    def _look(self, steps: Steps, value: Any, place: Steps) -> _Look:
        schema: Object = at(self._document, steps)
        found: list[Difference] = []
        if "$ref" in schema:
            inner = self._look(referred(self._document, schema["$ref"]), value, place)
            mismatch = next((each for each in inner.differences if _is_alien(each, place)), None)
            return _Look((_elsewhere(mismatch, steps),)) if mismatch else inner
        if alien := _alien(schema, steps, value, place):
            return _Look((alien,))
        found += self._plain(schema, steps, value, place)
        looks = [self._look((*steps, "allOf", number), value, place) for number in range(len(schema.get("allOf", ())))]
        for key in _ALTERNATIVES:
            if key in schema:
                looks.append(self._chosen((*steps, key), value, place))
        for look in looks:
            found += look.differences
        names = frozenset(schema.get("properties", {})).union(*(look.names for look in looks))
        rest: Any = schema.get("additionalProperties")
        is_open = "x-any" in schema or is_object(rest) or any(look.open for look in looks)
        if is_open and is_object(value) and is_object(rest):
            names |= value.keys()
        home = steps if "properties" in schema else next((look.home for look in looks if look.home), None)
        return _Look(tuple(found), names, is_open, home)

    def _chosen(self, steps: Steps, value: Any, place: Steps) -> _Look:
        """What the alternative says that the value comes nearest to; where it is like none, that is the difference."""
        branches = [(*steps, number) for number in range(len(at(self._document, steps)))]
        looks = [self._look(branch, value, place) for branch in branches]
        fitting = [look for look in looks if all(each.fits for each in look.differences)]
        if fitting:
            names = frozenset[str]().union(*(look.names for look in fitting))
            is_open = any(look.open for look in fitting)
            best = min(fitting, key=lambda look: look.weight)
            return _Look(best.differences, names, is_open, next((look.home for look in fitting if look.home), None))
        if all(any(_is_alien(each, place) for each in look.differences) for look in looks):
            what = Kind.NULL if value is None else Kind.TYPE
            said = ", ".join(dict.fromkeys(each.declared for look in looks for each in look.differences))
            return _Look((Difference(what, pointer(place), steps[:-1], said, kind(value), value=value),))
        like = [look for look in looks if not any(_is_alien(each, place) for each in look.differences)]
        return min(like, key=lambda look: look.weight)

    def _plain(self, schema: Object, steps: Steps, value: Any, place: Steps) -> Iterator[Difference]:
        """What a schema says by itself, its combinations aside."""
        where = pointer(place)
        for key in LIMITS:
            if key in schema and not _holds({key: schema[key]}, value):
                yield Difference(Kind.LIMIT, where, steps, f"{key} {schema[key]}", "beyond it", key, value)
        if "not" in schema and self._contract.validator(schema["not"]).is_valid(value):
            yield Difference(Kind.SHAPE, where, steps, "not this", kind(value), value=value)
        yield from self._values(schema, steps, value, where)
        if is_array(value) and "items" in schema:
            for item in value:
                yield from self._whole((*steps, "items"), item, (*place, _EVERY))
        if is_object(value):
            for name in schema.get("required", ()):
                if name not in value:
                    yield Difference(Kind.MISSING, pointer((*place, name)), steps, "required", "absent", name)
            properties: Object = schema.get("properties", {})
            for name, inner in value.items():
                if name in properties:
                    yield from self._whole((*steps, "properties", name), inner, (*place, name))
                elif is_object(schema.get("additionalProperties")):
                    yield from self._whole((*steps, "additionalProperties"), inner, (*place, _EVERY))

    def _values(self, schema: Object, steps: Steps, value: Any, where: str) -> Iterator[Difference]:
        """Values that are new; a single known value among text, such as `NA`, is a mark and no list of values."""
        if "const" in schema and value != schema["const"]:
            yield Difference(Kind.VALUE, where, steps, f"always {schema['const']!r}", repr(value), "const", value)
        for key in ("enum", "x-known-values"):
            known: list[Any] = schema.get(key, [])
            if len(known) > (key != "enum") and value is not None and value not in known:
                said = ", ".join(map(str, known[:6])) + (", …" if len(known) > 6 else "")
                fits = key != "enum"
                yield Difference(Kind.VALUE, where, steps, said, repr(value), key, value, fits=fits)


def _alien(schema: Object, steps: Steps, value: Any, place: Steps) -> Difference | None:
    """That a value has none of the types which a schema states."""
    if takes(stated(schema), value):
        return None
    what = Kind.NULL if value is None else Kind.TYPE
    said = " or ".join(stated(schema))
    return Difference(what, pointer(place), steps, said, kind(value), value=value)


def _is_alien(difference: Difference, place: Steps) -> bool:
    return difference.kind in (Kind.NULL, Kind.TYPE) and difference.place == pointer(place)


def _elsewhere(difference: Difference, steps: Steps) -> Difference:
    """The same, laid at the door of what refers to the schema: others may refer to it as well."""
    return Difference(
        difference.kind, difference.place, steps, difference.declared, difference.seen, value=difference.value
    )


def _holds(limits: Object, value: Any) -> bool:
    return jsonschema_rs.Draft202012Validator(limits).is_valid(value)
