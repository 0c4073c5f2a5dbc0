"""JSON types: which one a value has, which ones a schema admits, and how a schema says so."""

from collections.abc import Iterable
from typing import Any

import jsonschema_rs

from generator.node import Node, is_object, resolve

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
)
"""Keywords that say which values of a type are meant."""


def kind(value: Any) -> str:
    """The JSON type of a value."""
    names = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"), (dict, "object"))
    return next((name for type_, name in names if isinstance(value, type_)), "null")


def stated(schema: Node) -> list[str]:
    """The JSON types a schema states itself; none when it has no `type`."""
    found: str | list[str] = schema.get("type", [])
    return [found] if isinstance(found, str) else list(found)


def spelt(kinds: Iterable[str]) -> str | list[str]:
    """`type` for some kinds, in order, null last; an integer is a number."""
    names = list(dict.fromkeys(kinds))
    names = ["number" if name == "integer" and "number" in names else name for name in names]
    names = [*dict.fromkeys(name for name in names if name != "null"), *(["null"] if "null" in names else [])]
    return names[0] if len(names) == 1 else names


def admitted(document: Node, schema: Any, within: tuple[str, ...] = ()) -> set[str] | None:
    """The JSON types a schema admits, as far as its types tell; `None` for any.

    `within` are the references that led to it.
    """
    if not is_object(schema):
        return None
    if "$ref" in schema:
        reference = schema["$ref"]
        return None if reference in within else admitted(document, resolve(document, reference), (*within, reference))
    found = set(stated(schema)) or None
    for key in ("anyOf", "oneOf"):
        if key in schema:
            branches = [admitted(document, branch, within) for branch in schema[key]]
            several = {name for branch in branches for name in branch or ()}
            found = found if None in branches else several if found is None else found & several
    for branch in schema.get("allOf", ()):
        kinds = admitted(document, branch, within)
        found = kinds if found is None else found if kinds is None else found & kinds
    return found


def takes(kinds: set[str] | None, value: Any) -> bool:
    """Whether a value is of one of the types that were `admitted`; 1.0 is an integer."""
    if kinds is None or kind(value) in kinds:
        return True
    numeric = isinstance(value, int | float) and not isinstance(value, bool)
    return numeric and ("number" in kinds or ("integer" in kinds and float(value).is_integer()))


def holds(limits: Node, value: Any) -> bool:
    """Whether a value keeps within `LIMITS`."""
    return not limits or jsonschema_rs.Draft202012Validator(limits).is_valid(value)
