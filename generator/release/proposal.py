"""Proposals: what a stage would change at a place of the document, before it is written out as overlay actions."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.node import Node, escape, is_array, is_object
from generator.release.place import Place

_LENGTHY = 200
"""Characters of JSON that are too many for an `x-expect`."""


@dataclass(frozen=True)
class Proposal:
    """An action that is not written out yet."""

    target: str
    why: str
    expect: Node
    update: Any = None
    """What to merge or append; `None` to remove the target."""
    seen: tuple[str, ...] = ()
    """The examples it rests on."""


def amend(place: Place, new: Node, why: str, seen: Iterable[str] = ()) -> Iterator[Proposal]:
    """The actions that make the object at `place` into `new`: an update where that is enough."""
    old: Node = place.node
    evidence = tuple(seen)
    gone = [key for key in old if key not in new]
    update: Node = {}
    expect: Node = {}
    appended: list[Proposal] = []
    for key, value in new.items():
        before = old.get(key)
        if key in old and before == value and isinstance(before, bool) == isinstance(value, bool):
            continue
        if is_object(before) and is_object(value):
            if any(name not in value or value[name] != inner for name, inner in before.items()):
                yield from _exchange(place, new, why, evidence)
                return
            added = {name: inner for name, inner in value.items() if name not in before}
            update[key] = added
            expect |= {f"/{escape(key)}/{escape(name)}": "absent" for name in added}
        elif key == "anyOf" and is_array(before) and is_array(value) and value[: len(before)] == before:
            target = place.at(key).path
            appended += [
                Proposal(target, why, {f"/{len(before) + number}": "absent"}, extra, evidence)
                for number, extra in enumerate(value[len(before) :])
            ]
        else:
            update[key] = value
            expect[expected_key(key)] = _pinned(before) if key in old else "absent"
    if any(not isinstance(old[key], dict | list) or not old[key] for key in gone):
        yield from _exchange(place, new, why, evidence)
        return
    for key in gone:
        yield Proposal(place.at(key).path, why, looks_like(old[key]), None, evidence)
    if update:
        yield Proposal(place.path, why, expect, update, evidence)
    yield from appended


def _exchange(place: Place, new: Node, why: str, seen: tuple[str, ...]) -> Iterator[Proposal]:
    """Take out the object at `place` and put `new` there: an update cannot take a plain keyword away."""
    parent, key = place.parent, place.steps[-1] if place.steps else ""
    if parent is None:
        return
    if is_array(parent.node) and parent.parent is not None:
        whole = [new if number == key else item for number, item in enumerate(parent.node)]
        yield from amend(parent.parent, {**parent.parent.node, str(parent.steps[-1]): whole}, why, seen)
        return
    yield Proposal(place.path, why, looks_like(place.node), None, seen)
    yield Proposal(parent.path, why, {expected_key(str(key)): "absent"}, {str(key): new}, seen)


def put(place: Place, keys: tuple[str, ...], value: Any, why: str, seen: Iterable[str] = ()) -> Iterator[Proposal]:
    """The action that puts `value` at the end of some keys below `place`, most of which may not be there."""
    keys_left = list(keys)
    while len(keys_left) > 1 and is_object(place.node.get(keys_left[0])):
        place = place.at(keys_left.pop(0))
    update = value
    for key in reversed(keys_left):
        update = {key: update}
    yield Proposal(place.path, why, {expected_key(keys_left[0]): "absent"}, update, tuple(seen))


def expected_key(key: str) -> str:
    """A key as `x-expect` spells it: one that starts with a slash would be taken for a pointer."""
    return f"/{escape(key)}" if key.startswith("/") else key


def looks_like(node: Any) -> Node:
    """What to expect of a node that is to be removed: enough to know it again."""
    if is_object(node) and node:
        return {expected_key(key): _pinned(value) for key, value in list(node.items())[:4]}
    if is_array(node) and node:
        return {"/0": _pinned(node[0]), f"/{len(node)}": "absent"}
    return {"value": "absent"}


def _pinned(value: Any) -> Any:
    return value if len(json.dumps(value)) <= _LENGTHY else "present"
