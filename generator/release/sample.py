"""A value made for a schema, to stand as its example where none is published.

A field gets what its schema states; else what published examples show for a field of that name and type elsewhere;
else, where the name says that it is a stamp, a stamp; and a word or a number that says nothing only after all these.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from generator.examples import examples
from generator.node import Node, is_array, is_object, resolve
from generator.release.kinds import LIMITS, holds, kind, stated, takes
from generator.release.stubs import identifier

DRAFTED = "drafted"
"""What an example made here is called in the document."""

_FORMATS = {
    "date": "2026-01-02",
    "date-time": "2026-01-02T15:04:05Z",
    "time": "15:04:05",
    "uri": "https://example.com",
    "email": "someone@example.com",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
_STAMPS: dict[str, tuple[Any, ...]] = {
    "date": ("2026-01-02", 20260102),
    "expiration": ("2026-01-02", 20260102),
    "expiry": ("20260102", 20260102),
    "time": ("2026-01-02T15:04:05Z", 1767366245000),
    "timestamp": ("2026-01-02T15:04:05Z", 1767366245000),
    "year": ("2026", 2026),
}
"""The last word of a name that tells a stamp → how such a stamp is written, as text and as a number."""
_TEXTS = ("text", "1", "U1234567", "USD", "A", "2026-01-02", "20260102", "2026-01-02 15:04:05", "15:04", "true")
_MOST_FIELDS = 6
"""Optional fields that a synthesised object shows; those it requires come on top."""
_DEEPEST = 4
"""Objects further in show what they require, and no more."""


class _EndlessError(Exception):
    """A schema that holds itself, and no value without end."""


class Sampler:
    """Makes values for the schemas of one document, the same ones every time."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._shown: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
        for example in examples(document):
            if example.name != DRAFTED and example.role.startswith(("request", "reply 2")):
                for name, value in _fields(example.value):
                    self._shown[name, kind(value)].append(value)

    def sample(self, schema: Any) -> Any:
        """A value for `schema`; it need not fit where limits are intricate. `None` where there is no end of it."""
        try:
            return self._value(schema, ())
        except _EndlessError:
            return None

    def _value(self, schema: Any, within: tuple[str, ...], field: str = "") -> Any:
        """A value for `schema`, of `field`; `within` are the references and objects it stands in."""
        if not is_object(schema):
            return {}
        if "$ref" in schema:
            if schema["$ref"] in within:
                raise _EndlessError
            return self._value(resolve(self._document, schema["$ref"]), (*within, schema["$ref"]), field)
        if "const" in schema:
            return schema["const"]
        kinds = stated(schema)
        if not {"object", "array"} & set(kinds):
            for key in ("enum", "x-known-values", "examples"):
                if schema.get(key):
                    return schema[key][0]
        for key in ("anyOf", "oneOf"):
            if key in schema and "properties" not in schema:
                return self._first(schema[key], within, field)
        if "allOf" in schema:
            parts = [self._value(part, within, field) for part in schema["allOf"]]
            parts += [self._object(schema, within)] if "properties" in schema else []
            merged: Node = {name: inner for part in parts if is_object(part) for name, inner in part.items()}
            return merged if any(is_object(part) for part in parts) else parts[0]
        return self._plain(next((name for name in kinds if name != "null"), "object"), schema, within, field)

    def _first(self, branches: Sequence[Any], within: tuple[str, ...], field: str) -> Any:
        for branch in branches:
            if not is_object(branch) or branch.get("type") != "null":
                try:
                    return self._value(branch, within, field)
                except _EndlessError:
                    continue
        raise _EndlessError

    def _plain(self, name: str, schema: Node, within: tuple[str, ...], field: str) -> Any:
        if name == "object":
            return self._object(schema, within)
        if name == "array":
            try:
                return [self._value(schema.get("items"), (*within, "[]"), field)] * max(1, schema.get("minItems", 1))
            except _EndlessError:
                return []
        if name == "boolean":
            return True
        limits = {key: schema[key] for key in LIMITS if key in schema}
        choices: list[Any] = [*self._known(name, schema, field)]
        if name == "string":
            choices += [*_TEXTS, "a" * schema.get("minLength", 1)]
        else:
            least: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
            most: Any = schema.get("maximum", schema.get("exclusiveMaximum", 1))
            choices += [1, least, least + 1, most, most - 1, schema.get("multipleOf", 0)]
        return next((choice for choice in choices if holds(limits, choice)), choices[0])

    def _known(self, name: str, schema: Node, field: str) -> Iterator[Any]:
        """Values that mean something: in the form stated, as examples show it, as the name of the field tells."""
        if stated_form := _FORMATS.get(str(schema.get("format", schema.get("x-format")))):
            yield stated_form
        yield from (value for value in self._shown[field, name] if value != "")
        last = identifier(field).rpartition("_")[2]
        yield from (stamp for stamp in _STAMPS.get(last.removesuffix("s"), ()) if takes({name}, stamp))

    def _object(self, schema: Node, within: tuple[str, ...]) -> Node:
        required = schema.get("required", [])
        optional = [name for name in schema.get("properties", {}) if name not in required]
        made: Node = {}
        for name in [*required, *(optional[:_MOST_FIELDS] if within.count("{}") < _DEEPEST else [])]:
            try:
                made[name] = self._value(schema.get("properties", {}).get(name), (*within, "{}"), name)
            except _EndlessError:
                if name in required:
                    raise
        rest = schema.get("additionalProperties")
        if not made and is_object(rest):
            try:
                made["key"] = self._value(rest, (*within, "{}"))
            except _EndlessError:
                return made
        return made


def _fields(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """The plain values of an example, each with the field it stands in."""
    if is_object(value):
        for key, inner in value.items():
            yield from _fields(inner, key)
    elif is_array(value):
        for inner in value:
            yield from _fields(inner, name)
    elif name:
        yield name, value
