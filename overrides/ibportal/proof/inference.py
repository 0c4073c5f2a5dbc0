"""What a schema has to be to take values that came by; a proposal to a person, for an overlay action."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from ibportal.node import Object, is_array, is_object

_DATUM = re.compile(r"[A-Z]{0,4}\d[\w.:/-]*")
"""A key that is no field's name but a datum: a date, a conid, an account."""


def kind(value: Any) -> str:
    """The JSON type of a value."""
    names = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"), (dict, "object"))
    return next((name for type_, name in names if isinstance(value, type_)), "null")


def stated(schema: Object) -> list[str]:
    """The JSON types that a schema states itself; none when it has no `type`."""
    found: Any = schema.get("type", [])
    return [found] if isinstance(found, str) else list(found)


def spelt(kinds: Iterable[str]) -> str | list[str]:
    """`type` for some kinds, in order, null last; an integer is a number."""
    names = list(dict.fromkeys(kinds))
    names = [name for name in names if name != "integer" or "number" not in names]
    names.sort(key=lambda name: name == "null")
    return names[0] if len(names) == 1 else names


def takes(kinds: Sequence[str], value: Any) -> bool:
    """Whether a value is of one of the types; 1.0 is an integer, and where none is stated anything goes."""
    if not kinds or kind(value) in kinds:
        return True
    numeric = isinstance(value, int | float) and not isinstance(value, bool)
    return numeric and ("number" in kinds or ("integer" in kinds and float(value).is_integer()))


def inferred(values: Sequence[Any]) -> Object:
    """A schema that takes `values`: fields, maps and arrays, nested ones included."""
    kinds = [kind(value) for value in values]
    if not set(kinds) - {"null"}:
        return {"x-any": "only null has been seen"}
    schema: Object = {"type": spelt(kinds)}
    if "object" in kinds:
        schema |= fields([value for value in values if is_object(value)])
    if "array" in kinds:
        inner = [item for value in values if is_array(value) for item in value]
        schema["items"] = inferred(inner) if inner else {"x-any": "an array that has only been seen empty"}
    return schema


def fields(objects: Sequence[Object]) -> Object:
    """The keywords that say what objects hold: fields, or one schema for all keys where those are data."""
    seen: dict[str, list[Any]] = {}
    for value in objects:
        for name, inner in value.items():
            seen.setdefault(name, []).append(inner)
    if not seen:
        return {"additionalProperties": True, "x-any": "an object that has only been seen empty"}
    if all(_DATUM.fullmatch(name) for name in seen):
        return {"additionalProperties": inferred([value for values in seen.values() for value in values])}
    return {"properties": {name: inferred(values) for name, values in seen.items()}}
