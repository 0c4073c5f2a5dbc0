"""Differences as overlay actions, ready to be pasted into a file of `spec/overlay`.

One action mends all that was found at one place of the contract. It says what it was written against (`x-expect`), so
that it fails, rather than does harm, where the contract has changed meanwhile. It is a proposal: a person reads it.
"""

import copy
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ibportal.node import Object, is_array, is_object
from ibportal.proof.comparison import Difference, Kind
from ibportal.proof.inference import fields, inferred, spelt, stated
from ibportal.proof.place import Steps, at, path, pointer

_WIDTH = 116
_LENGTHY = 80
"""Characters; a longer value is expected to be `present`, not spelt out."""
_JSON = "application/json"


def actions(document: Mapping[str, Any], differences: Iterable[Difference], evidence: str) -> list[Object]:
    """The actions after which the contract takes what differed; `evidence` says who saw it, and when."""
    groups: dict[Steps, list[Difference]] = {}
    for each in differences:
        groups.setdefault(each.steps, []).append(each)
    return [action for steps, group in groups.items() for action in _action(document, steps, group, evidence)]


def written(found: Iterable[Object]) -> str:
    """Actions as YAML, as the files of `spec/overlay` have them."""
    lines: list[str] = []
    for action in found:
        for number, (key, value) in enumerate(action.items()):
            lines += _lines(key, value, "  - " if number == 0 else "    ")
    return "\n".join(lines) + "\n" if lines else ""


def _action(document: Mapping[str, Any], steps: Steps, group: list[Difference], evidence: str) -> Iterator[Object]:
    old: Object = at(document, steps)
    new = copy.deepcopy(old)
    for what in Kind:
        ours = [each for each in group if each.kind is what]
        if ours:
            _mend(new, what, ours)
    if new == old:
        return
    said = list(dict.fromkeys(f"{each.kind} at {each.place or 'the root'} ({each.seen})" for each in group))
    common: Object = {"description": f"Seen: {'; '.join(said)}.", "x-evidence": [evidence]}
    update, expect = _merge(old, new, ())
    if update is not None:
        yield {"target": path(steps), **common, "x-expect": expect, "update": update}
    else:
        yield from _exchanged(document, steps, new, common)


def _exchanged(document: Mapping[str, Any], steps: Steps, new: Object, common: Object) -> Iterator[Object]:
    """Take out what stands there and put `new` in its place: an update cannot take a keyword away."""
    *parent, key = steps
    holder: Any = at(document, tuple(parent))
    if is_array(holder):
        whole = [new if number == key else item for number, item in enumerate(holder)]
        *above, name = parent
        yield {"target": path(tuple(above)), **common, "x-expect": {str(name): "present"}, "update": {str(name): whole}}
        return
    old: Object = holder[key]
    looks = {pointer((name,)): _pinned(value) for name, value in list(old.items())[:3]}
    yield {"target": path(steps), **common, "x-expect": looks, "remove": True}
    absent = {pointer((key,)): "absent"}
    yield {"target": path(tuple(parent)), **common, "x-expect": absent, "update": {str(key): new}}


def _merge(old: Object, new: Object, steps: Steps) -> tuple[Object | None, Object]:
    """What an update has to say to make `old` into `new`, and what it expects; None where no update can."""
    if old.keys() - new.keys():
        return None, {}
    update: Object = {}
    expect: Object = {}
    for key, value in new.items():
        here = (*steps, key)
        if key not in old:
            update[key], expect[pointer(here)] = value, "absent"
        elif value != old[key]:
            if is_object(value) and is_object(old[key]):
                inner, wanted = _merge(old[key], value, here)
                if inner is None:
                    return None, {}
                update[key] = inner
                expect |= wanted
            else:
                update[key], expect[pointer(here)] = value, _pinned(old[key])
    return update, expect


def _pinned(value: Any) -> Any:
    return value if len(json.dumps(value)) <= _LENGTHY else "present"


def _mend(schema: Object, what: Kind, found: list[Difference]) -> None:
    """Have `schema` take what was found; the differences are of one kind."""
    match what:
        case Kind.UNDECLARED:
            for key, value in fields([{each.name: each.value} for each in found]).items():
                schema[key] = {**schema.get(key, {}), **value}
        case Kind.MISSING:
            gone = {each.name for each in found}
            schema["required"] = [name for name in schema["required"] if name not in gone]
        case Kind.NULL | Kind.TYPE:
            _widen(schema, [each.value for each in found])
        case Kind.VALUE:
            for each in found:
                _admit(schema, each)
        case Kind.LIMIT:
            for each in found:
                schema.pop(each.name, None)
        case Kind.STATUS:
            for each in found:
                schema.setdefault(each.name, _response([one.value for one in found if one.name == each.name]))
        case Kind.MEDIA:
            content: Object = schema.setdefault("content", {})
            known: Any = next((one["schema"] for one in content.values() if "schema" in one), None)
            for each in found:  # the same body under another name, unless nothing is known of it
                content.setdefault(each.name, {"schema": known or inferred([each.value])})
        case Kind.ROUTE:
            schema["deprecated"] = True
        case Kind.SHAPE:
            return  # what alternative it ought to be, a person has to say


def _widen(schema: Object, values: list[Any]) -> None:
    """Admit the kinds of `values`: by the type, or as further alternatives of what has none."""
    if stated(schema):
        extra = inferred(values)
        if "x-any" in extra:
            extra = {"type": "null"}
        types = spelt([*stated(schema), *stated(extra)])
        schema.update({key: value for key, value in extra.items() if key not in schema})
        schema["type"] = types
        return
    solid = [value for value in values if value is not None]
    extras = [*([inferred(solid)] if solid else []), *([{"type": "null"}] if len(solid) < len(values) else [])]
    key = next((key for key in ("anyOf", "oneOf") if key in schema), None)
    if key:
        schema[key] = [*schema[key], *extras]
        return
    whole = dict(schema)
    schema.clear()
    schema["anyOf"] = [whole, *extras]


def _admit(schema: Object, found: Difference) -> None:
    """Replies close no enum: a value that was new once will be again."""
    known: list[Any] = [schema["const"]] if found.name == "const" and "const" in schema else schema.get(found.name, [])
    if found.value in known:
        return
    if found.name == "const":
        schema.pop("const", None)
        schema["x-known-values"] = [*known, found.value]
    else:
        schema[found.name] = [*known, found.value]


def _response(values: list[Any]) -> Object:
    solid = [value for value in values if is_object(value) or is_array(value)]
    content: Object = {"content": {_JSON: {"schema": inferred(solid)}}} if solid else {}
    return {"description": "Seen, not published.", **content}


def _lines(key: str, value: Any, indent: str) -> list[str]:
    """One key with its value; in the flow of JSON, which is YAML, where it fits the line, else one line a key."""
    label = key if key.replace("-", "").replace("_", "").isalnum() and not key[0].isdigit() else json.dumps(key)
    flow = f"{indent}{label}: {_flow(value)}"
    if len(flow) <= _WIDTH or not (is_object(value) and value):
        return [flow]
    deeper = f"{' ' * len(indent)}  "
    return [f"{indent}{label}:", *(line for name, inner in value.items() for line in _lines(name, inner, deeper))]


def _flow(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
