"""The overlay, replayed on a release it was not written for: what is in the way of each action, and how to mend it.

A regenerate stops where an action does not fit. Here every action is tried, obstacles are told apart, an edit is
drafted for each, and the drafted action is carried out, so that those after it meet the document they were written for.

| obstacle | what happened | draft |
| --- | --- | --- |
| mended | the target already says what the action would make it say | delete the action |
| partly mended | so it does in some of the places the action matches | the action for the other places |
| moved | the target is there under another spelling | the action with the new target |
| conflict | the target is there, but not as the action expects it | the action with a new `x-expect`; review it |
| gone | the target, what is copied, or part of what is described is not there | what is left of it, or nothing |
| malformed | the action cannot be carried out as it is written | none |
"""

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import jsonpath

from generator.names import nameless
from generator.node import Node, is_array, is_object
from generator.overlay import Action, carry_out, differences, malformed, problems, says_already, wanted

Kind = Literal["mended", "partly mended", "moved", "conflict", "gone", "malformed"]


@dataclass(frozen=True)
class Obstacle:
    """One action that does not fit the document, and the actions to put in its place: none, to delete it."""

    action: Action
    kind: Kind
    says: str
    instead: list[Node] = field(default_factory=list[Node])


def replay(document: Node, actions: Sequence[Action]) -> tuple[Node, list[Obstacle]]:
    """A copy of `document` with every action applied, as it is or as drafted, and the obstacles that were met."""
    curated = copy.deepcopy(document)
    obstacles: list[Obstacle] = []
    for action in actions:
        if not problems(curated, action):
            carry_out(curated, action)
            continue
        obstacle = _diagnose(curated, action)
        obstacles.append(obstacle)
        for body in obstacle.instead:
            carry_out(curated, _with(action, body))
    return curated, obstacles


def _diagnose(document: Node, action: Action) -> Obstacle:
    if wrong := malformed(action):
        return Obstacle(action, "malformed", wrong)
    matches = list(jsonpath.finditer(action.target, document))
    if not matches:
        return _astray(document, action)
    update = wanted(document, action)
    if update is None and not action.body.get("remove"):
        return Obstacle(action, "gone", f"what it copies, {action.body['copy']}, is not there")
    mended, against = list[str](), list[str]()
    bodies: list[Node] = []
    for match in matches:
        body = dict(action.body) if len(matches) == 1 else {**action.body, "target": match.path}
        differs = list(differences(match.obj, action.body.get("x-expect") or {}))
        if update is not None and says_already(match.obj, update):
            mended.append(str(match.pointer()))
            continue
        if differs:
            against += [
                f"{match.pointer()}: {key} is {_short(found)}, not {_short(value)}" for key, value, found in differs
            ]
            body["x-expect"] = {**action.body["x-expect"], **{key: _pinned(found) for key, _, found in differs}}
        elif action.prose:
            body["update"] = _what_exists(match.obj, update)
        bodies.append(body)
    works = [body for body in bodies if not problems(document, _with(action, body))]
    if against:
        return Obstacle(action, "conflict", "; ".join(against), works)
    if mended and len(works) == len(bodies):
        return Obstacle(action, "partly mended" if works else "mended", f"says so already: {', '.join(mended)}", works)
    return Obstacle(action, "gone", "; ".join(problems(document, action)), works)


def _astray(document: Node, action: Action) -> Obstacle:
    """The target is not there: under another spelling, already removed, or gone."""
    found: Any = document
    path = "$"
    steps = _steps(action.target)
    for place, step in enumerate(steps):
        key = _like(found, step)
        if key is None and place == len(steps) - 1 and action.body.get("remove"):
            return Obstacle(action, "mended", f"{path} has no {step} any more")
        if key is None:
            return Obstacle(action, "gone", f"{path} has no {step}")
        found = found[key]
        path += f"[{key}]" if isinstance(key, int) else f"['{key}']"
    body = {**action.body, "target": path}
    if steps and not problems(document, _with(action, body)):
        return Obstacle(action, "moved", f"now at {path}", [body])
    return Obstacle(action, "gone", "matches nothing")


def _with(action: Action, body: Node) -> Action:
    return Action(action.file, action.number, body, action.prose)


def _steps(target: str) -> list[str]:
    """The keys of a plain JSONPath; nothing for one with wildcards, filters or several names."""
    query = jsonpath.compile(target)
    if not isinstance(query, jsonpath.JSONPath) or not query.singular_query():
        return []
    return [quoted or plain for quoted, plain in re.findall(r"\['((?:[^'\\]|\\.)*)'\]|[.\[]([^.\[\]']+)", target)]


def _like(node: Any, step: str) -> str | int | None:
    """The key of `node` that is `step`, or the only one that differs from it by case, punctuation or parameter name."""
    if is_array(node):
        return int(step) if step.isdigit() and int(step) < len(node) else None
    if not is_object(node):
        return None
    if step in node:
        return step
    same = [key for key in node if _plain(key) == _plain(step)]
    return same[0] if len(same) == 1 else None


def _plain(name: str) -> str:
    """A name or path without case, punctuation and names of parameters."""
    return re.sub(r"[^a-z0-9{}/]", "", nameless(name).lower())


def _what_exists(node: Any, update: Any) -> Any:
    """The part of a prose update that describes something there."""
    if not is_object(node) or not is_object(update):
        return update
    kept: Node = {}
    for key, value in update.items():
        if not is_object(value):
            kept[key] = value
        elif is_object(node.get(key)) and (inner := _what_exists(node[key], value)):
            kept[key] = inner
    return kept


def _pinned(found: Any) -> Any:
    """What `x-expect` says of a value that is there: objects are too long to repeat."""
    return "present" if is_object(found) else found


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) < 60 else f"{text[:57]}…"
