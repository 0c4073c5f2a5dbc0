"""A value made for a schema, to stand as its example where none is published."""

from collections.abc import Sequence
from typing import Any

from generator.node import Node, is_object, resolve
from generator.release.kinds import LIMITS, holds, stated

_FORMATS = {
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


def sample(document: Node, schema: Any) -> Any:
    """A value for `schema`, the same every time; it need not fit where limits are intricate."""
    try:
        return _Sampler(document).value(schema, ())
    except _EndlessError:
        return None


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
        kinds = stated(schema)
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
        limits = {key: schema[key] for key in LIMITS if key in schema}
        if name == "string":
            stamp = _FORMATS.get(str(schema.get("format", schema.get("x-format"))))
            filler = "a" * schema.get("minLength", 1)
            choices: list[Any] = [*([stamp] if stamp else []), *_TEXTS, filler]
        else:
            least: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
            most: Any = schema.get("maximum", schema.get("exclusiveMaximum", 1))
            choices = [1, least, least + 1, most, most - 1, schema.get("multipleOf", 0)]
        return next((choice for choice in choices if holds(limits, choice)), choices[0])

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
