"""Drafts: overlay actions that bring a merged document past the gates, for a person to review.

After a release the document fails the gates of `generator.validate` in ways that repeat: new operations have no name,
no words and no example, new examples contradict their schemas, new schemas say nothing. `draft` proposes an action for
each and looks again, until nothing is left that it knows how to mend. What it writes of an operation is a stub marked
`x-draft`, which the gate `written` refuses: nothing here takes a decision from anybody.
"""

import copy
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from generator.examples import Judge, success_examples
from generator.node import Node, all_schemas, escape, follow, is_array, is_object, operations, references, resolve
from generator.overlay import Action, carry_out, problems
from generator.reach import reply_schemas, request_schemas
from generator.release.stubs import Stubs, identifier
from generator.release.suggest import NOTHING_SEEN, UNTYPED, Place, Shown, mended, quoted, sample, shown, sightings
from generator.validate import GATES, Expected, accounted_for, examine, exemplified

_ROUNDS = 6
_TEMPLATE = re.compile(r"\{([^}]+)\}")
_COMPONENT = re.compile(r"#/components/(schemas|responses)/([^/]+)")
_STEP = re.compile(r"\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]")
_NAMED = ("paths", "schemas", "responses", "parameters", "requestBodies", "headers", "content", "properties")
"""Objects whose keys are names, not keywords."""
_DATA = ("example", "value", "enum", "const", "default", "x-known-values", "x-default")
"""Keywords whose values are data; what looks like a reference in them is none."""
_KEYWORDS = (
    "type",
    "required",
    "enum",
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
)
"""Keywords whose values can be judged by themselves."""
_FIELDED = ("properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "x-any")
"""An object with none of these does not say what it holds."""
_LENGTHY = 200
"""Characters of JSON that are too many for an `x-expect`."""


@dataclass(frozen=True)
class Drafts:
    """What is proposed, and what is left for a person."""

    actions: list[Node]
    left: list[str]
    """The sentences of the gates that no draft mends."""


def draft(curated: Node, wanted: Expected, evidence: str) -> Drafts:
    """Propose actions after which `curated` passes the gates; `evidence` names the release, as `OpenAPI 2.40.0`."""
    desk = _Desk(copy.deepcopy(curated), evidence)
    for _ in range(_ROUNDS):
        before = len(desk.actions)
        for stage in _STAGES:
            desk.run(stage)
        if len(desk.actions) == before:
            break
    return Drafts(desk.actions, [*desk.gave_up, *_left(desk.document, wanted)])


def as_actions(bodies: Iterable[Node]) -> list[Action]:
    """Drafted actions as the overlay applies them."""
    return [Action("drafts", number, body, prose=False) for number, body in enumerate(bodies, 1)]


def write(actions: list[Node], path: Path, title: str) -> None:
    """Write drafted actions as an overlay file for people, under one heading an operation or component."""
    groups: defaultdict[str, list[Node]] = defaultdict(list)
    for action in actions:
        groups[_heading(action)].append(action)
    lines = ["overlay: 1.1.0", f"info: {{title: {json.dumps(title, ensure_ascii=False)}, version: 1.0.0}}"]
    lines.append("actions:" if actions else "actions: []")
    for heading, group in groups.items():
        lines += ["", f"  # --- {heading} {'-' * max(3, 110 - len(heading))}", ""]
        text = yaml.dump(group, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=116, default_flow_style=None)
        lines += [f"  {line}" if line else "" for line in text.rstrip("\n").split("\n")]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


@dataclass(frozen=True)
class _Proposal:
    """An action that is not written out yet."""

    target: str
    why: str
    expect: Node
    update: Any = None
    """What to merge or append; `None` to remove the target."""
    seen: tuple[str, ...] = ()
    """The examples it rests on."""


class _Desk:
    """The document being mended, and what was proposed so far."""

    def __init__(self, document: Node, evidence: str) -> None:
        self.document = document
        self.evidence = evidence
        self.actions: list[Node] = []
        self.gave_up: list[str] = []

    def run(self, stage: "_Stage") -> None:
        """Carry out what a stage proposes, as far as it gets on a document that nobody foresaw."""
        proposals: list[_Proposal] = []
        try:
            for proposal in stage(self):
                proposals.append(proposal)
        except Exception as error:  # noqa: BLE001 - whatever it is, a person has to look there
            sentence = f"[drafts] {stage.__name__.strip('_')} gave up: {type(error).__name__}: {str(error)[:200]}"
            self.gave_up += [] if sentence in self.gave_up else [sentence]
        for proposal in proposals:
            self._propose(proposal)

    def _propose(self, proposal: _Proposal) -> None:
        change: Node = {"remove": True} if proposal.update is None else {"update": proposal.update}
        body: Node = {
            "target": proposal.target,
            "description": f"Draft: {proposal.why}",
            "x-evidence": [self.evidence, *proposal.seen],
            "x-expect": proposal.expect,
            **change,
        }
        [action] = as_actions([copy.deepcopy(body)])
        if problems(self.document, action):  # another stage came first; the next round looks again
            return
        carry_out(self.document, action)
        if proposal.update is not None or not self._withdraw(proposal.target):
            self.actions.append(action.body)

    def _withdraw(self, target: str) -> bool:
        """Take back the draft that put `target` where nothing was, and all inside it; false where there is none."""
        for number, body in enumerate(self.actions):
            for key in body.get("update", ()) if len(body["x-expect"]) == 1 else ():
                if (
                    f"{body['target']}['{quoted(key)}']" == target
                    and body["x-expect"].get(_expected_key(key)) == "absent"
                ):
                    later = [after for after in self.actions[number + 1 :] if not after["target"].startswith(target)]
                    self.actions[number:] = later
                    return True
        return False


_Stage = Callable[[_Desk], Iterator[_Proposal]]


def _references(desk: _Desk) -> Iterator[_Proposal]:
    """What is referred to and is not there; nobody can read on before."""
    for place in _reference_places(Place((), desk.document)):
        reference = str(place.node["$ref"])
        why = f"`{reference}` leads nowhere."
        component = _COMPONENT.fullmatch(reference)
        if _leads_somewhere(desk.document, reference):
            continue
        if component and component[2] not in desk.document.get("components", {}).get(component[1], {}):
            new = {"description": "The reply."} if component[1] == "responses" else _open_object()
            yield from _set(Place((), desk.document), ("components", component[1], component[2]), new, why)
        elif place.steps[-2:-1] == ("parameters",) and place.parent and place.parent.parent:
            kept = [parameter for parameter in place.parent.node if parameter is not place.node]
            yield from _amend(place.parent.parent, {**place.parent.parent.node, "parameters": kept}, why)
        elif place.steps[-1] == "requestBody" or place.steps[-2:-1] in (
            ("examples",),
            ("headers",),
            ("requestBodies",),
        ):
            yield _Proposal(place.path, why, {"$ref": reference})
        else:
            new = {"description": "The reply."} if place.steps[-2:-1] == ("responses",) else _open_object()
            yield from _amend(place, new, why)


def _keywords(desk: _Desk) -> Iterator[_Proposal]:
    """Keywords whose values mean nothing to a validator."""
    judged: dict[str, bool] = {}
    for pointer, schema in all_schemas(desk.document):
        bad: list[str] = []
        for key in _KEYWORDS:
            if key in schema:
                spelling = json.dumps({key: schema[key]})
                if spelling not in judged:
                    judged[spelling] = _compiles({key: schema[key]})
                bad += [] if judged[spelling] else [key]
        if bad:
            new = {key: value for key, value in schema.items() if key not in bad}
            yield from _amend(Place.of(desk.document, pointer), new, f"{', '.join(bad)} as published mean nothing.")


def _structure(desk: _Desk) -> Iterator[_Proposal]:
    """Operations without replies, replies without description, parameters that do not agree with the path."""
    for method, path, operation in operations(desk.document):
        place = Place((), desk.document).at("paths", path, method)
        if not is_object(operation.get("responses")) or not operation["responses"]:
            reply = {"200": {"description": "The reply."}}
            yield from _amend(place, {**operation, "responses": reply}, "no reply is published.")
            continue
        for status, response in operation["responses"].items():
            if "description" not in follow(desk.document, response):
                found = _followed(desk.document, place.at("responses", status))
                new = {**found.node, "description": f"Status {status}."}
                yield from _amend(found, new, "OpenAPI demands a description of every reply.")
        published = operation.get("parameters", [])
        kept = _agreeing(desk.document, path, published)
        if kept != published:
            why = "the parameters agree with the path; each is there once and has a schema."
            yield from _amend(place, {**operation, "parameters": kept}, why)


def _closed(desk: _Desk) -> Iterator[_Proposal]:
    """Replies that close an enum or forbid fields; formats that would have a stamp rewritten."""
    replies = {id(schema) for _, schema in reply_schemas(desk.document)}
    for pointer, schema in all_schemas(desk.document):
        new = dict(schema)
        why = "a stamp stays the text it is."
        if schema.get("format") in ("date", "date-time"):
            new["x-format"] = new.pop("format")
        if id(schema) in replies and ("enum" in new or "const" in new or schema.get("additionalProperties") is False):
            why = "a reply stays open to values and fields that nobody has published."
            values = [*new.pop("enum", ()), *([new.pop("const")] if "const" in new else [])]
            if values:
                new["x-known-values"] = [value for value in values if value is not None]
                new.setdefault("type", "string")
            if schema.get("additionalProperties") is False:
                new["additionalProperties"] = True
        if new != schema:
            yield from _amend(Place.of(desk.document, pointer), new, why)


def _misfits(desk: _Desk) -> Iterator[_Proposal]:
    """Schemas that do not take what examples hold; an example goes if there is no way to widen its schema."""
    every = shown(desk.document)
    judge = Judge(desk.document)
    bad = {item.place: item for item in every if _is_misfit(judge, item)}
    helped: set[Place] = set()
    replaced: list[Place] = []
    for sighting in sightings(desk.document, every):
        new, why = mended(sighting)
        if not why:
            continue
        helped |= sighting.shown.keys()
        if any(sighting.place.steps[: len(place.steps)] == place.steps for place in replaced):
            continue  # what it stands in is taken out and put back; the next round looks inside
        seen = [item.key for place, item in sighting.shown.items() if place in bad] or [
            item.key for item in sighting.shown.values()
        ]
        proposals = list(_amend(sighting.place, new, f"{'; '.join(why)}.", seen[:3]))
        if any(proposal.update is None for proposal in proposals):
            replaced.append(sighting.place)
        yield from proposals
    for place, item in bad.items():
        if place not in helped and _dispensable(desk.document, judge, item, bad):
            yield from _without_example(place, item)


def _untyped(desk: _Desk) -> Iterator[_Proposal]:
    """Schemas that say nothing, and that no example fills."""
    reached = {id(schema) for _, schema in [*reply_schemas(desk.document), *request_schemas(desk.document)]}
    for pointer, schema in all_schemas(desk.document):
        if id(schema) not in reached:
            continue
        place = Place.of(desk.document, pointer)
        new = dict(schema)
        if not any(key in schema for key in UNTYPED):
            if "parameters" in place.steps:
                new["type"] = "string"  # whatever it is, it is text in a URL
            elif place.steps[-1] == "schema":
                new |= _open_object()  # of a whole body without a type a generator would read nothing at all
            else:
                new["x-any"] = NOTHING_SEEN
        if "array" in schema.get("type", ()) and "items" not in schema:
            new["items"] = {"x-any": NOTHING_SEEN}
        if "object" in schema.get("type", ()) and not any(key in schema for key in _FIELDED):
            new |= {"additionalProperties": True, "x-any": NOTHING_SEEN}
        if new != schema:
            yield from _amend(place, new, "no published page says what it holds.")


def _stubs(desk: _Desk) -> Iterator[_Proposal]:
    """Operations that lack a name, words or a link."""
    stubs = Stubs(desk.document, desk.evidence)
    tags = [tag["name"] for tag in desk.document.get("tags", ())]
    new_tags: list[Node] = []
    for method, path, operation in operations(desk.document):
        new = stubs.complete(method, path, operation)
        [tag] = new["tags"]
        if tag not in tags:
            tags.append(tag)
            new_tags.append({"name": tag, "description": f"Not described yet: {tag}."})
        if new != operation:
            why = "say what it does, then take `x-draft` away." if "x-draft" in new else "what goes with its name."
            yield from _amend(Place((), desk.document).at("paths", path, method), new, why)
    why = "a namespace of its own; describe it, or find its operations another."
    if "tags" not in desk.document and new_tags:
        yield _Proposal("$", why, {"tags": "absent"}, {"tags": new_tags})
    else:
        yield from (_Proposal("$['tags']", why, {"/0": "present"}, tag) for tag in new_tags)


def _examples(desk: _Desk) -> Iterator[_Proposal]:
    """Operations without a success reply, or without an example of it."""
    judge = Judge(desk.document)
    lacking = set(exemplified(desk.document))
    for method, path, operation in operations(desk.document):
        key = f"{method.upper()} {path}"
        place = Place((), desk.document).at("paths", path, method, "responses")
        if f"{key}: no success reply" in lacking:
            yield from _set(place, ("200",), {"description": "The reply."}, "no success reply is published.")
        elif f"{key}: no success example" in lacking:
            success = [place.at(status) for status in operation["responses"] if str(status).startswith("2")]
            yield from _exemplify(desk.document, judge, success)


def _titles(desk: _Desk) -> Iterator[_Proposal]:
    """Component schemas that would generate one class."""
    schemas: Node = desk.document.get("components", {}).get("schemas", {})
    classes: defaultdict[str, list[str]] = defaultdict(list)
    for name, schema in schemas.items():
        classes[_plain(str(schema.get("title", name)))].append(name)
    taken = set(classes)
    for names in list(classes.values()):
        keeper = next((name for name in names if "title" in schemas[name]), names[0])
        for name in names:
            if name != keeper:
                title = _free_title(desk.document, name, taken)
                taken.add(_plain(title))
                place = Place((), desk.document).at("components", "schemas", name)
                yield from _amend(place, {**schemas[name], "title": title}, f"another class than that of {keeper}.")


_STAGES: tuple[_Stage, ...] = (
    _references,
    _keywords,
    _structure,
    _closed,
    _misfits,
    _untyped,
    _stubs,
    _examples,
    _titles,
)
"""In this order: later stages can only read what earlier ones made readable."""


def _amend(place: Place, new: Node, why: str, seen: Iterable[str] = ()) -> Iterator[_Proposal]:
    """The actions that make the object at `place` into `new`: an update where that is enough."""
    old: Node = place.node
    evidence = tuple(seen)
    gone = [key for key in old if key not in new]
    update: Node = {}
    expect: Node = {}
    appended: list[_Proposal] = []
    for key, value in new.items():
        before = old.get(key)
        if key in old and before == value and isinstance(before, bool) == isinstance(value, bool):
            continue
        if is_object(before) and is_object(value):
            if any(name not in value or value[name] != inner for name, inner in before.items()):
                yield from _replace(place, new, why, evidence)
                return
            added = {name: inner for name, inner in value.items() if name not in before}
            update[key] = added
            expect |= {f"/{escape(key)}/{escape(name)}": "absent" for name in added}
        elif key == "anyOf" and is_array(before) and is_array(value) and value[: len(before)] == before:
            target = place.at(key).path
            appended += [
                _Proposal(target, why, {f"/{len(before) + number}": "absent"}, extra, evidence)
                for number, extra in enumerate(value[len(before) :])
            ]
        else:
            update[key] = value
            expect[_expected_key(key)] = _pinned(before) if key in old else "absent"
    if any(not isinstance(old[key], dict | list) or not old[key] for key in gone):
        yield from _replace(place, new, why, evidence)
        return
    for key in gone:
        yield _Proposal(place.at(key).path, why, _looks_like(old[key]), None, evidence)
    if update:
        yield _Proposal(place.path, why, expect, update, evidence)
    yield from appended


def _replace(place: Place, new: Node, why: str, seen: tuple[str, ...]) -> Iterator[_Proposal]:
    """Take out the object at `place` and put `new` there: an update cannot take a plain keyword away."""
    parent, key = place.parent, place.steps[-1] if place.steps else ""
    if parent is None:
        return
    if is_array(parent.node) and parent.parent is not None:
        whole = [new if number == key else item for number, item in enumerate(parent.node)]
        yield from _amend(parent.parent, {**parent.parent.node, str(parent.steps[-1]): whole}, why, seen)
        return
    yield _Proposal(place.path, why, _looks_like(place.node), None, seen)
    yield _Proposal(parent.path, why, {_expected_key(str(key)): "absent"}, {str(key): new}, seen)


def _set(place: Place, keys: tuple[str, ...], value: Any, why: str) -> Iterator[_Proposal]:
    """The action that puts `value` at the end of some keys below `place`, most of which may not be there."""
    keys_left = list(keys)
    while len(keys_left) > 1 and is_object(place.node.get(keys_left[0])):
        place = place.at(keys_left.pop(0))
    update = value
    for key in reversed(keys_left):
        update = {key: update}
    yield _Proposal(place.path, why, {_expected_key(keys_left[0]): "absent"}, update)


def _expected_key(key: str) -> str:
    """A key as `x-expect` spells it: one that starts with a slash would be taken for a pointer."""
    return f"/{escape(key)}" if key.startswith("/") else key


def _pinned(value: Any) -> Any:
    return value if len(json.dumps(value)) <= _LENGTHY else "present"


def _looks_like(node: Any) -> Node:
    """What to expect of a node that is to be removed: enough to know it again."""
    if is_object(node) and node:
        return {_expected_key(key): _pinned(value) for key, value in list(node.items())[:4]}
    if is_array(node) and node:
        return {"/0": _pinned(node[0]), f"/{len(node)}": "absent"}
    return {"value": "absent"}


def _reference_places(place: Place, *, names: bool = False) -> Iterator[Place]:
    """Every object that is a reference, data aside."""
    node: Any = place.node
    if is_array(node):
        for number in range(len(node)):
            yield from _reference_places(place.at(number))
    elif is_object(node):
        if isinstance(node.get("$ref"), str) and not names:
            yield place
        for key, inner in node.items():
            if names:
                yield from _reference_places(place.at(key))
            elif key == "examples" and is_object(inner):
                yield from (
                    place.at(key, n) for n, e in inner.items() if is_object(e) and isinstance(e.get("$ref"), str)
                )
            elif key not in (*_DATA, "examples"):
                yield from _reference_places(place.at(key), names=key in _NAMED)


def _leads_somewhere(document: Node, reference: str) -> bool:
    """Whether a reference, and what that refers to in turn, ends at something."""
    passed: set[str] = set()
    while reference not in passed:
        passed.add(reference)
        try:
            found = resolve(document, reference) if reference.startswith("#/") else None
        except (LookupError, ValueError, TypeError):
            return False
        if not is_object(found):
            return False
        if not isinstance(found.get("$ref"), str):
            return True
        reference = found["$ref"]
    return False


def _followed(document: Node, place: Place) -> Place:
    while "$ref" in place.node:
        place = Place.of(document, place.node["$ref"])
    return place


def _agreeing(document: Node, path: str, published: list[Any]) -> list[Any]:
    """The parameters as they should be: each once, each with a schema, those of the path as the path has them."""
    wanted = list(dict.fromkeys(_TEMPLATE.findall(path)))
    kept: list[Any] = []
    seen: set[tuple[str, str]] = set()
    for reference in published:
        parameter = follow(document, reference)
        key = (str(parameter.get("name", "")), str(parameter.get("in", "")))
        if key in seen or not all(key) or (key[1] == "path" and key[0] not in wanted):
            continue
        seen.add(key)
        new = parameter if {"schema", "content"} & parameter.keys() else {**parameter, "schema": {"type": "string"}}
        new = {**new, "required": True} if key[1] == "path" else new
        kept.append(reference if new == parameter else new)
    missing = [name for name in wanted if (name, "path") not in seen]
    return kept + [{"name": n, "in": "path", "required": True, "schema": {"type": "string"}} for n in missing]


def _is_misfit(judge: Judge, item: Shown) -> bool:
    success = item.example.role.startswith("reply 2")
    return not _fits(judge, item.schema.node, item.example.value, undeclared=not success)


def _fits(judge: Judge, schema: Node, value: Any, *, undeclared: bool = False) -> bool:
    """Whether a value is valid, and holds nothing `undeclared` unless that is allowed."""
    return not any(judge.errors(schema, value)) and (undeclared or not any(judge.undeclared(schema, value)))


def _dispensable(document: Node, judge: Judge, item: Shown, bad: Mapping[Place, Shown]) -> bool:
    """Whether an example may go: it is none of success, or not the only one, or one can be made."""
    if not item.example.role.startswith("reply 2"):
        return True
    unfit = {id(other.example.value) for other in bad.values()}
    others = (example for example in success_examples(document) if example.operation == item.example.operation)
    return any(id(other.value) not in unfit for other in others) or _fits(
        judge, item.schema.node, sample(document, item.schema.node)
    )


def _without_example(place: Place, item: Shown) -> Iterator[_Proposal]:
    why = f"{item.key} does not fit, and nothing tells how its schema should be."
    if is_array(place.parent.node) if place.parent else False:
        kept = [value for number, value in enumerate(item.schema.node["examples"]) if number != place.steps[-1]]
        rest = {key: value for key, value in item.schema.node.items() if key != "examples"}
        yield from _amend(item.schema, {**rest, **({"examples": kept} if kept else {})}, why)
    else:
        yield _Proposal(place.path, why, _looks_like(place.node))


def _exemplify(document: Node, judge: Judge, responses: Iterable[Place]) -> Iterator[_Proposal]:
    """One example made from the schema, where a value that fits can be made."""
    for reference in responses:
        response = _followed(document, reference)
        content: Node = response.node.get("content", {})
        for media in sorted(content, key=lambda name: "json" not in name):
            value = sample(document, content[media].get("schema"))
            if _fits(judge, content[media].get("schema", {}), value):
                why = "no success example is published; this one is made from the schema."
                yield from _set(response.at("content", media), ("examples", "drafted"), {"value": value}, why)
                return


def _free_title(document: Node, name: str, taken: set[str]) -> str:
    """A class name nobody has: with the namespace of an operation that uses the schema, then numbered."""
    stem = "".join(word.capitalize() for word in f"{_user(document, name)}_{identifier(name)}".split("_"))
    title, number = stem, 2
    while _plain(title) in taken:
        title, number = f"{stem}{number}", number + 1
    return title


def _user(document: Node, name: str) -> str:
    """The namespace of the first operation that reaches a component schema."""
    for _, _, operation in operations(document):
        waiting: list[Any] = [operation]
        passed: set[str] = set()
        while waiting:
            for holder in references(waiting.pop()):
                if holder["$ref"] == f"#/components/schemas/{name}":
                    return str(operation.get("operationId", "")).split(".")[0]
                if holder["$ref"] not in passed:
                    passed.add(holder["$ref"])
                    waiting.append(resolve(document, holder["$ref"]))
    return ""


def _plain(name: str) -> str:
    """A class name without what does not tell classes apart."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _open_object() -> Node:
    return {"type": "object", "x-any": NOTHING_SEEN}


def _compiles(schema: Node) -> bool:
    try:
        jsonschema_rs.Draft202012Validator(schema)
    except ValueError:
        return False
    return True


def _left(document: Node, wanted: Expected) -> list[str]:
    """What the gates still say; gate by gate where a strange document upsets one of them."""
    try:
        found = examine(document, wanted).problems
    except Exception as error:  # noqa: BLE001 - the finding is that the gates cannot all be run
        found = [f"[fitting] cannot be judged: {type(error).__name__}: {str(error)[:200]}"]
        gates = {gate.__name__: gate for gate in GATES} | {"accounted_for": partial(accounted_for, wanted=wanted)}
        for name, gate in gates.items():
            try:
                found += [f"[{name}] {sentence}" for sentence in gate(document)]
            except Exception as reason:  # noqa: BLE001 - as above
                found.append(f"[{name}] cannot be judged: {type(reason).__name__}: {str(reason)[:200]}")
    return [problem for problem in found if not problem.startswith("[written]")]


def _heading(action: Node) -> str:
    """What an action is about: an operation, a component, or the document."""
    steps = [quoted or number for quoted, number in _STEP.findall(action["target"])]
    if len(steps) < 3 and is_object(action.get("update")) and len(action["update"]) == 1:
        steps += action["update"]
    if steps[:1] == ["paths"] and len(steps) > 2:
        return f"{steps[2].upper()} {steps[1]}"
    if steps[:1] == ["components"] and len(steps) > 2:
        return f"{steps[1]}: {steps[2]}"
    return "The document"


class _Dumper(yaml.SafeDumper):
    """Writes every action out by itself, and so that a reader of YAML 1.2 gets the same values."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the library's signature
        """No anchors: an action is to be moved to another file as it stands."""
        return True


_Dumper.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType] - the stubs leave it untyped
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]+$"), list("-+0123456789")
)
