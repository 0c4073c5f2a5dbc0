"""What a schema would have to be to take the values that came by: wider than it is, or made from them alone.

All of it is a proposal to a person, so it prefers what is easy to judge to what is clever.
"""

import copy
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.node import Node, is_array, is_object
from generator.release.kinds import LIMITS, holds, kind, spelt, stated, takes
from generator.release.sightings import Sighting
from generator.validate import TYPED

NOTHING_SEEN = "not published; nothing seen yet"
_DATUM = re.compile(r"[A-Z]{0,4}\d[\d.:/-]*")
"""A key that is no field's name but a datum: a date, a conid, an account, a number."""
_DIGIT = re.compile(r"\d")


def open_object() -> Node:
    """The schema of an object of which nobody knows more."""
    return {"type": "object", "x-any": NOTHING_SEEN}


def mended(sighting: Sighting) -> tuple[Node, list[str]]:
    """The schema that takes what was seen, and the reasons; no reasons when the schema takes it as it is."""
    node: Node = sighting.place.node
    new = copy.deepcopy(node)
    if sighting.strangers:
        extra = _alternatives(sighting.strangers)
        new = {**new, "anyOf": [*new["anyOf"], *extra]} if "anyOf" in new else {"anyOf": [new, *extra]}
        return new, [f"{_kinds_in_words(sighting.strangers)} seen"]
    untyped = not any(key in node for key in TYPED)
    fielded = "properties" in node or is_object(node.get("additionalProperties"))
    if untyped and fielded and any(map(is_object, sighting.values)):
        new["type"] = spelt(map(kind, sighting.values))  # what it holds is said already
        return new, [f"{_kinds_in_words(sighting.values)} seen", *_declare(new, sighting)]
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


def inferred(values: Sequence[Any]) -> Node:
    """A schema that takes `values`: fields, maps and arrays, nested ones included."""
    kinds = {kind(value) for value in values}
    if not kinds:
        return {"x-any": NOTHING_SEEN}
    if kinds == {"null"}:
        return {"x-any": "only null has been seen"}
    schema: Node = {"type": spelt([kind(value) for value in values])}
    if "object" in kinds:
        schema |= _fields([value for value in values if is_object(value)])
    if "array" in kinds:
        inner = [item for value in values if is_array(value) for item in value]
        schema["items"] = inferred(inner) if inner else {"x-any": "an array that has only been seen empty"}
    return schema


def _widen(new: Node, values: Sequence[Any]) -> Iterator[str]:
    """Admit the kinds of all values, where a type is stated at all."""
    types = stated(new)
    alien = [value for value in values if types and not takes(set(types), value)]
    if not alien:
        return
    new["type"] = spelt([*types, *map(kind, alien)])
    if any(map(is_object, alien)):
        new.update(_fields([value for value in alien if is_object(value)]))
    if any(map(is_array, alien)):
        new["items"] = inferred([item for value in alien if is_array(value) for item in value])
    yield f"{_kinds_in_words(alien)} seen"


def _declare(new: Node, sighting: Sighting) -> Iterator[str]:
    """Say what an array or an object holds where examples show it and the schema does not."""
    arrays = [value for value in sighting.values if is_array(value)]
    if "array" in stated(new) and "items" not in new and any(arrays):
        new["items"] = inferred([item for value in arrays for item in value])
        yield "what the array holds was seen"
    fields = sighting.undeclared
    if not fields:
        return
    data = _data(fields) if new.get("additionalProperties") in (None, True) else []
    if data:
        new["additionalProperties"] = inferred([value for name in data for value in fields[name]])
        yield f"keys that are data: {_few(_DIGIT.sub('0', name) for name in data)}"  # not whose they are
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
    for key in LIMITS:
        if key in new and not all(holds({key: new[key]}, value) for value in values):
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


def _kinds_in_words(values: Sequence[Any]) -> str:
    return " and ".join(dict.fromkeys(map(kind, values)))


def _few(names: Iterable[str], most: int = 4) -> str:
    every = list(dict.fromkeys(names))
    return ", ".join(f"`{name}`" for name in every[:most]) + (
        f" and {len(every) - most} more" if len(every) > most else ""
    )
