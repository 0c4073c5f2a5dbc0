"""Corrections as data: OpenAPI Overlay 1.1 documents, applied strictly.

The Overlay specification lets an action that matches nothing succeed in silence, and a correction replayed on a later
release overwrite what IBKR has mended meanwhile. Both are refused here. Three rules go beyond Overlay 1.1:

* an action that matches nothing, or changes nothing in a place it matches, is an error ("has IBKR fixed this? delete
  the action");
* an action that changes structure says why (`description`), how we know (`x-evidence`) and what it was written against
  (`x-expect`); every node it matches must look like that before the action may touch it;
* a file with `x-kind: prose` holds names, words and `x-` remarks on what is there: its actions need no evidence, and
  may touch nothing else.

`x-expect` maps a JSON Pointer inside the matched node (`/items/type`), or one plain key (`type`), to the value expected
there; `absent` and `present` stand for "no such key" and "any value". Where the target is an array, the update is
appended to it; a list inside an update replaces (Overlay 1.1 §4.4.3).

`load` reads the files and `apply` carries them out, each raising once for all that is wrong; `problems` says beforehand
what is wrong with one action, and `carry_out` is for an action without any.
"""

import copy
import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import jsonpath
import yaml

from generator.node import Node, escape, is_array, is_object, point

_WORDS = ("operationId", "tags", "summary", "description", "title", "externalDocs", "deprecated")
_FILE_KEYS = ("overlay", "info", "actions", "x-kind")
_ACTION_KEYS = ("target", "description", "update", "remove", "copy", "x-evidence", "x-expect")


@dataclass(frozen=True)
class Action:
    """One overlay action and where it stands."""

    file: str
    number: int
    body: Node
    prose: bool

    @property
    def target(self) -> str:
        """The JSONPath of what it changes."""
        return str(self.body.get("target", ""))

    def __str__(self) -> str:
        return f"{self.file} action {self.number} ({self.target})"


class OverlayError(ValueError):
    """Overlay files cannot be read, or actions not be applied; `failures` holds a sentence each."""

    def __init__(self, failures: Sequence[str]) -> None:
        self.failures = list(failures)
        sentences = "\n".join(f"  {failure}" for failure in self.failures)
        super().__init__(f"{len(self.failures)} failures in the overlay:\n{sentences}")


def load(folder: Path) -> list[Action]:
    """The actions of every overlay file in `folder`, in name order; raises `OverlayError` for what cannot be read."""
    actions, failures = collect(folder)
    if failures:
        raise OverlayError(failures)
    return actions


def collect(folder: Path) -> tuple[list[Action], list[str]]:
    """The actions that can be read, in name order of their files, and a sentence for whatever cannot."""
    actions: list[Action] = []
    failures: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            document: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a SafeLoader subclass
        except yaml.YAMLError as error:
            failures.append(f"{path.name}: not YAML: {' '.join(str(error).split())}")
            continue
        if not is_object(document) or not str(document.get("overlay", "")).startswith("1."):
            failures.append(f"{path.name}: not an OpenAPI Overlay document (no `overlay: 1.1.0`)")
            continue
        if wrong := list(_misspelt(document, _FILE_KEYS)):
            failures += [f"{path.name}: {problem}" for problem in wrong]
            continue
        prose = document.get("x-kind") == "prose"
        bodies: Any = document.get("actions")
        if not is_array(bodies):
            failures.append(f"{path.name}: `actions` is not a list")
            continue
        for number, body in enumerate(bodies, 1):
            if is_object(body):
                actions.append(Action(path.name, number, body, prose))
            else:
                failures.append(f"{path.name} action {number}: not an object")
    return actions, failures


def apply(document: Node, actions: Sequence[Action]) -> Node:
    """A copy of `document` with every action applied in order; raises `OverlayError` naming all that failed."""
    curated, failures = attempt(document, actions)
    if failures:
        raise OverlayError([f"{action}: {problem}" for action, problem in failures])
    return curated


def attempt(document: Node, actions: Sequence[Action]) -> tuple[Node, list[tuple[Action, str]]]:
    """A copy of `document` with every action applied that can be, and the others with what kept them from it."""
    curated = copy.deepcopy(document)
    failures: list[tuple[Action, str]] = []
    for action in actions:
        found = problems(curated, action)
        if found:
            failures += [(action, problem) for problem in found]
        else:
            carry_out(curated, action)
    return curated, failures


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Scalars as YAML 1.2 reads them: `no`, `on`, `1:30` and dates stay the strings they look like."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


for _tag, _pattern, _first in (
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", list("-+0123456789")),
    ("float", r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)", list("-+0123456789")),
):
    _Loader.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType] - the stubs leave it untyped
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first
    )


def _misspelt(node: Node, known: Sequence[str]) -> Iterator[str]:
    """Keys of an overlay file or of an action that mean nothing: what stands under them would be passed over."""
    for key in node:
        if key not in known:
            near = difflib.get_close_matches(str(key), known, 1)
            meant = f"is it `{near[0]}`?" if near else f"what may stand there: {', '.join(known)}"
            yield f"`{key}` means nothing; {meant}"
    if node.get("x-kind", "prose") != "prose":
        yield f"`x-kind: {node['x-kind']}` means nothing; the one kind there is is `prose`"


def malformed(action: Action) -> str:
    """What is wrong with `action` whatever the document; empty when nothing is."""
    body = action.body
    if wrong := next(_misspelt(body, _ACTION_KEYS), ""):
        return wrong
    kinds = [kind for kind in ("update", "remove", "copy") if body.get(kind) not in (None, False)]
    if len(kinds) != 1:
        return "needs exactly one of `update`, `remove`, `copy`"
    missing = [key for key in ("description", "x-evidence", "x-expect") if not action.prose and not body.get(key)]
    if missing:
        return f"changes structure but has no {', '.join(missing)}"
    if not is_object(body.get("x-expect") or {}):
        return "`x-expect` is not an object"
    for name, path in (("target", action.target), ("`copy`", str(body.get("copy") or "$"))):
        try:
            jsonpath.compile(path)
        except jsonpath.JSONPathError as error:
            return f"{name} is not a JSONPath: {error}"
    return ""


def problems(document: Node, action: Action) -> list[str]:
    """What keeps `action` from being applied to `document`, a sentence each; it is applied whole or not at all."""
    if wrong := malformed(action):
        return [wrong]
    matches = list(jsonpath.finditer(action.target, document))
    if not matches:
        return ["matches nothing; has IBKR renamed or mended this? correct or delete the action"]
    return [f"at {match.pointer()}: {problem}" for match in matches for problem in _obstacle(document, match, action)]


def carry_out(document: Node, action: Action) -> None:
    """Change `document` as `action` says, which must have no `problems` with it."""
    matches = list(jsonpath.finditer(action.target, document))
    for match in reversed(matches):  # backwards, so that removing one array element does not move the others
        if action.body.get("remove"):
            holder: Any = match.parent.obj if match.parent else None
            del holder[match.parts[-1]]
            continue
        update = copy.deepcopy(wanted(document, action))
        target: Any = match.obj
        if is_array(target):
            target.append(update)
        else:
            _merge(target, update)


def wanted(document: Node, action: Action) -> Any:
    """What an `update` or `copy` would merge into its target; `None` when the source of a copy is not there."""
    if action.body.get("copy") is None:
        return action.body.get("update")
    source = jsonpath.query(str(action.body["copy"]), document).first_one()
    return source.obj if source else None


def says_already(node: Any, update: Any) -> bool:
    """Whether merging `update` into `node` would change nothing."""
    if is_array(node):
        return False
    if not is_object(node) or not is_object(update):
        return bool(node == update)
    return all(key in node and says_already(node[key], value) for key, value in update.items())


def differences(node: Any, expected: Node) -> Iterator[tuple[str, Any, Any]]:
    """Where `node` is not what an action was written against: key, what was expected, what is there (or `absent`)."""
    for key, value in expected.items():
        try:
            found = point(node, key if key.startswith("/") else f"/{escape(key)}")
        except LookupError:
            found = "absent"
        if (found == "absent") if value == "present" else (found != value):
            yield key, value, found


def _obstacle(document: Node, match: jsonpath.JSONPathMatch, action: Action) -> Iterator[str]:
    """What keeps `action` from one of its matches."""
    for key, value, found in differences(match.obj, action.body.get("x-expect") or {}):
        should = "nothing" if value == "absent" else "something" if value == "present" else repr(value)
        yield f"expected {key} to be {should}, found {found!r}; look whether IBKR has mended this"
        return
    if action.body.get("remove"):
        if action.prose:
            yield "a prose file may not remove anything"
        elif match.parent is None:
            yield "the whole document cannot be removed"
        return
    update = wanted(document, action)
    if update is None:
        yield f"`copy` source {action.body.get('copy')} is not there"
    elif is_array(match.obj):
        return
    elif not is_object(match.obj) or not is_object(update):
        yield "target and update must both be objects (or the target an array)"
    elif action.prose and (beyond := _beyond_words(match.obj, update)):
        yield beyond
    elif says_already(match.obj, update):
        yield "changes nothing; has IBKR fixed this? delete the action"


def _merge(target: Node, update: Node) -> None:
    for key, value in update.items():
        if is_object(value) and is_object(target.get(key)):
            _merge(target[key], value)
        else:
            target[key] = value


def _beyond_words(target: Any, update: Node, path: str = "") -> str | None:
    """What in a prose update is more than names and words."""
    for key, value in update.items():
        here = f"{path}/{key}"
        if is_object(value) and is_object(target.get(key)):
            problem = _beyond_words(target[key], value, here)
            if problem:
                return problem
        elif key not in _WORDS and not key.startswith("x-"):
            return f"{here} is not there, or is structure; a prose file holds names and words of what exists"
    return None
