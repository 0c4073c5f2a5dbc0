"""Fields listed one after the other, as one schema.

The pages show nesting by brackets that stand alone between the fields, or not at all. Brackets are believed. Where
there are none, the example is asked: a field goes into the innermost object, of those open at that place, that has its
name in the example. Types are the documented ones; the example adds fields nobody documented and types nobody told.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from generator.adapters.pages import sample
from generator.node import Node


@dataclass(frozen=True)
class Field:
    """A documented field; `schema` is None when the page names no type."""

    name: str
    schema: Node | None = None
    required: bool = False

    @property
    def stands_for_others(self) -> bool:
        """Whether the name is a placeholder for the keys of a map: `{currency}`, `{{currency}}`, `fields*`."""
        return "{" in self.name or self.name.endswith("*")


@dataclass(frozen=True)
class Brackets:
    """Brackets in a line of their own: `[{`, `},`."""

    text: str


Entry: TypeAlias = Field | Brackets


@dataclass
class _Level:
    """The inside of one object: its documented fields, and what the example shows of it."""

    shown: Node
    slots: dict[str, "_Slot"] = field(default_factory=dict[str, "_Slot"])
    others: "_Slot | None" = None
    spoken_for: set[str] = field(default_factory=set[str])

    @property
    def free(self) -> dict[str, Node]:
        """The example's members that no documented field has claimed."""
        claimed = {*self.slots, *self.spoken_for}
        return {name: schema for name, schema in self.shown.get("properties", {}).items() if name not in claimed}


@dataclass
class _Slot:
    field: Field
    shown: Node
    inside: _Level
    keyed: bool = False
    """Whether the example has keys (`{"U1234567": {...}}`) above the fields that the page lists without any."""


@dataclass
class _Frame:
    level: _Level
    bracketed: bool


def assemble(entries: list[Entry], example: Node) -> Node:
    """The schema of a body: `entries` are its fields and brackets, `example` the schema of its example."""
    root = _Level(_object(example))
    _place(entries, root)
    if not entries:
        return example
    body = _schema_of_level(root)
    first = entries[0]
    is_array = example.get("type") == "array" if example else isinstance(first, Brackets) and first.text.startswith("[")
    return {"type": "array", "items": body} if is_array else body


def _place(entries: list[Entry], root: _Level) -> None:
    named = {entry.name for entry in entries if isinstance(entry, Field)}
    frames = [_Frame(root, bracketed=True)]
    latest: _Slot | None = None
    for entry in entries:
        if isinstance(entry, Brackets):
            for mark in entry.text:
                if mark in "{[":
                    frames.append(_Frame(latest.inside if latest else frames[-1].level, bracketed=True))
                elif mark in "}]":
                    _close(frames)
                latest = None if mark in "{[}]" else latest
            continue
        if latest and _holds_fields(latest):
            frames.append(_Frame(latest.inside, bracketed=False))
        latest = _settle(entry, frames, named)


def _close(frames: list[_Frame]) -> None:
    """Leave the innermost bracketed object and what the example had opened in it; stray brackets close nothing."""
    depth = max(index for index, frame in enumerate(frames) if frame.bracketed)
    del frames[max(depth, 1) :]


def _settle(entry: Field, frames: list[_Frame], named: set[str]) -> _Slot | None:
    """Give `entry` its place and leave the objects it is not part of; None when it says nothing, or nothing new."""
    reach = next(index for index in reversed(range(len(frames))) if frames[index].bracketed)
    for index in reversed(range(reach, len(frames))):
        level = frames[index].level
        if entry.name in level.slots or not (entry.stands_for_others or _member(level, entry.name) is not None):
            continue
        if entry.stands_for_others and not _spoken_for(entry, level, named):
            continue
        del frames[index + 1 :]
        return _fill(entry, level, named)
    level = frames[-1].level
    if entry.schema is None or any(entry.name in frame.level.slots for frame in frames[reach:]):
        return None
    return _fill(entry, level, named)


def _fill(entry: Field, level: _Level, named: set[str]) -> _Slot:
    members = _spoken_for(entry, level, named)
    if entry.stands_for_others or (members and _stands_in(entry, level, members)):
        shown = sample.together(list(members.values()))
        level.spoken_for |= members.keys()
        level.others = slot = _slot(entry, shown, named)
    else:
        level.slots[entry.name] = slot = _slot(entry, _shown(entry, level), named)
    return slot


def _slot(entry: Field, shown: Node, named: set[str]) -> _Slot:
    inside = _object(shown)
    values = _under_keys(inside, named)
    return _Slot(entry, shown, _Level(values or inside), keyed=bool(values))


def _under_keys(shown: Node, named: set[str]) -> Node:
    """What stands under the keys of an unannounced map: keys the page never names, above members that it does name."""
    values: Node = shown.get("properties", {})
    if values.keys() & named or any("{" in name for name in named):
        return {}
    if any(value.get("type") != "object" for value in values.values()):
        return {}
    together = sample.together(list(values.values()))
    return together if together.get("properties", {}).keys() & named else {}


def _member(level: _Level, name: str) -> Node | None:
    """What the example shows under `name`, or under a name that differs only in capitals and underscores."""
    if name in level.free:
        return level.free[name]
    return next((schema for other, schema in level.free.items() if _letters(other) == _letters(name)), None)


def _shown(entry: Field, level: _Level) -> Node:
    """`_member`, unless a merely similar name holds another kind of thing."""
    member = _member(level, entry.name) or {}
    similar = entry.name not in level.free
    return {} if similar and _kind(member) not in ("array", _kind(entry.schema)) else member


def _letters(name: str) -> str:
    return name.replace("_", "").lower()


def _spoken_for(entry: Field, level: _Level, named: set[str]) -> dict[str, Node]:
    """The example's members that a placeholder stands for: named after no field of the page, of its kind if any are."""
    unnamed = {name: schema for name, schema in level.free.items() if name not in named}
    kin = {
        name: schema for name, schema in unnamed.items() if entry.schema is None or _kind(schema) == _kind(entry.schema)
    }
    if kin or not entry.stands_for_others or _kind(entry.schema) == "scalar":
        return kin
    return {name: schema for name, schema in unnamed.items() if _kind(schema) != "scalar"}


def _stands_in(entry: Field, level: _Level, members: dict[str, Node]) -> bool:
    """Whether a plain word stands for keys: `symbol`, an array, where the example has only arrays of other names."""
    return (
        entry.name not in level.free
        and len(members) == len(level.shown["properties"])
        and _kind(entry.schema) != "scalar"
    )


def _holds_fields(slot: _Slot) -> bool:
    """Whether the fields after `slot` may be its own without brackets: its example has members, or is empty."""
    schema = slot.field.schema or {}
    items = schema.get("items", {}).get("type")
    if _kind(schema) == "scalar" or items not in (None, "object"):
        return False
    return bool(slot.inside.shown) or (bool(slot.shown) and items == "object")


def _kind(schema: Node | None) -> str:
    """`object`, `array`, `scalar`; an unknown type could be anything and counts as an object."""
    kind = (schema or {}).get("type", "object")
    return kind if kind in ("object", "array") else "scalar"


def _object(schema: Node) -> Node:
    """The object that `schema` is, or is an array of; `{}` when there is none."""
    while schema.get("type") == "array":
        schema = schema.get("items", {})
    return schema if schema.get("type") == "object" else {}


def _schema_of_level(level: _Level) -> Node:
    schema: Node = {"type": "object"}
    properties = dict(_properties(level))
    if properties:
        schema["properties"] = properties
    required = [slot.field.name for slot in level.slots.values() if slot.field.required]
    if required:
        schema["required"] = required
    if level.others:
        schema["additionalProperties"] = _schema_of_slot(level.others)
    return schema


def _properties(level: _Level) -> Iterator[tuple[str, Any]]:
    for name, slot in level.slots.items():
        yield name, _schema_of_slot(slot)
    yield from level.free.items()


def _schema_of_slot(slot: _Slot) -> Node:
    told = dict(slot.field.schema or {"type": slot.shown["type"]}) if slot.field.schema or "type" in slot.shown else {}
    documented = slot.inside.slots or slot.inside.others
    if not documented and not _adds_fields(slot, told):
        if told.get("type") == "array" and "items" not in told and "items" in slot.shown:
            told["items"] = slot.shown["items"]
        return told
    inside = _schema_of_level(slot.inside)
    if slot.keyed and told.get("type") != "array":
        return {"type": "object", "additionalProperties": inside}
    return {"type": "array", "items": inside} if told.get("type") == "array" else inside


def _adds_fields(slot: _Slot, told: Node) -> bool:
    """Whether the example shows members of what is documented as an object, or as an array of objects."""
    shows = bool(slot.inside.shown.get("properties"))
    return shows and (told.get("type") == "object" or told.get("items", {}).get("type") == "object")
