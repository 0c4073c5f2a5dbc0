"""Corrections as data: OpenAPI Overlay 1.1 documents, applied strictly.

The Overlay specification lets an action that matches nothing succeed in silence, and a correction replayed on a later
release overwrite what IBKR has mended meanwhile. Both are refused here. Three rules go beyond Overlay 1.1:

* an action that matches nothing, or changes nothing, is an error ("has IBKR fixed this? delete the action");
* an action that changes structure says why (`description`), how we know (`x-evidence`) and what it was written against
  (`x-expect`); every node it matches must look like that before the action may touch it;
* a file with `x-kind: prose` holds names and words only: its actions need no evidence, and may neither create nodes nor
  overwrite anything but words.

`x-expect` maps a JSON Pointer inside the matched node (`/items/type`), or one plain key (`type`), to the value expected
there; `absent` and `present` stand for "no such key" and "any value". An array in the target is appended to, a list
inside an update replaces (Overlay 1.1 §4.4.3). All failures of all files are collected before they are raised.
"""

import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import jsonpath
import yaml

from generator.node import Node, is_array, is_object, resolve

_WORDS = ("operationId", "tags", "summary", "description", "title", "externalDocs", "deprecated")


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
    """One or more actions could not be applied; `failures` holds a sentence each."""

    def __init__(self, failures: Sequence[str]) -> None:
        self.failures = list(failures)
        super().__init__(f"{len(self.failures)} overlay actions failed:\n" + "\n".join(f"  {f}" for f in self.failures))


def load(folder: Path) -> list[Action]:
    """The actions of every overlay file in `folder`, in name order; raises `OverlayError` for malformed files."""
    actions, failures = collect(folder)
    if failures:
        raise OverlayError(failures)
    return actions


def collect(folder: Path) -> tuple[list[Action], list[str]]:
    """The actions of every overlay file that can be read, and a sentence for each file that cannot."""
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
        prose = document.get("x-kind") == "prose"
        actions += [Action(path.name, n, body, prose) for n, body in enumerate(document.get("actions") or (), 1)]
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
    failures = [(action, problem) for action in actions for problem in _apply_one(curated, action)]
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


def _apply_one(document: Node, action: Action) -> Iterator[str]:
    body = action.body
    kinds = [kind for kind in ("update", "remove", "copy") if body.get(kind) is not None]
    if len(kinds) != 1:
        yield "needs exactly one of `update`, `remove`, `copy`"
        return
    if not action.prose:
        missing = [key for key in ("description", "x-evidence", "x-expect") if not body.get(key)]
        if missing:
            yield f"changes structure but has no {', '.join(missing)}"
            return
    try:
        matches = list(jsonpath.finditer(action.target, document))
    except jsonpath.JSONPathError as error:
        yield f"target is not a JSONPath: {error}"
        return
    if not matches:
        yield "matches nothing; has IBKR renamed or mended this? correct or delete the action"
        return
    for match in reversed(matches):  # backwards, so that removing one array element does not move the others
        where = str(match.pointer())
        problem = _mismatch(match.obj, body.get("x-expect") or {})
        if problem:
            yield f"at {where}: {problem}; look whether IBKR has mended this"
            continue
        problem = _change(document, match, kinds[0], body, prose=action.prose)
        if problem:
            yield f"at {where}: {problem}"


def _change(document: Node, match: jsonpath.JSONPathMatch, kind: str, body: Node, *, prose: bool) -> str | None:
    """Perform one action on one match; the reason when it cannot be done or would change nothing."""
    target: Any = match.obj
    if kind == "remove":
        if prose:
            return "a prose file may not remove anything"
        parent: Any = match.parent.obj if match.parent else None
        if parent is None:
            return "the whole document cannot be removed"
        del parent[match.parts[-1]]
        return None
    if kind == "copy":
        try:
            update = copy.deepcopy(jsonpath.query(body["copy"], document).first_one().obj)  # type: ignore[union-attr]
        except (AttributeError, jsonpath.JSONPathError):
            return f"`copy` source {body['copy']} is not there"
    else:
        update = copy.deepcopy(body["update"])
    if is_array(target):
        target.append(update)
        return None
    if not is_object(target) or not is_object(update):
        return "target and update must both be objects (or the target an array)"
    if prose:
        problem = _beyond_words(target, update)
        if problem:
            return problem
    before = copy.deepcopy(target)
    _merge(target, update)
    return "changes nothing; has IBKR fixed this? delete the action" if target == before else None


def _merge(target: Node, update: Node) -> None:
    for key, value in update.items():
        if is_object(value) and is_object(target.get(key)):
            _merge(target[key], value)
        else:
            target[key] = value


def _mismatch(node: Any, expected: Node) -> str | None:
    """How `node` differs from what the action was written against."""
    for key, wanted in expected.items():
        pointer = key if key.startswith("/") else f"/{key}"
        try:
            found = resolve(node, pointer[1:])
        except (KeyError, IndexError, ValueError, TypeError):
            if wanted != "absent":
                return f"expected {key} to be {wanted!r}, it is absent"
            continue
        if wanted == "absent":
            return f"expected no {key}, found {found!r}"
        if wanted not in ("present", found):
            return f"expected {key} to be {wanted!r}, found {found!r}"
    return None


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
