"""The changelog's part on a release of IBKR's, written from a diff in the words of those who use the client.

`orders.place` stands for an operation and `models.Position` for a schema wherever the contracts name them; arguments
and fields are spelled as in Python. What shows in no name and no type is left out.
"""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from openapi_python_client.strings import ClassName

from generator.diff import Change, Diff
from generator.names import PUBLIC, python
from generator.node import Node, operations

_UNRELEASED = re.compile(r"^## \[?Unreleased\]?[^\n]*\n", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^(## |\[[^\]\n]+\]: )", re.MULTILINE)
"""What ends a version: the next one, or the definitions of links."""

_LISTED = ("operation added", "operation removed", "schema added", "schema removed", "deprecation changed")
"""Kinds with a list of their own."""
_WIDTH = 120
_NAMES = 12
_FIELDS = 4
_PHRASES = 3
_VALUE = 50


@dataclass(frozen=True)
class Names:
    """What two documents call their operations and schemas in Python."""

    methods: dict[str, str]
    """`METHOD path` → `orders.place`, or the same label where a document names no methods."""
    classes: dict[str, str]
    """Component schema → `models.Position`, or its own name where a document names no methods."""

    def type(self, label: object) -> str:
        """A type as a diff labels it, its schemas called by their classes."""
        return " | ".join(self.classes.get(one, one) for one in str(label).split(" | "))

    def owner(self, change: Change, diff: Diff) -> str:
        """Whom a change is about: a method, a model, or the methods that share some other component."""
        if change.place in self.methods:
            return f"`{self.methods[change.place]}`"
        group, _, name = change.place.partition(" ")
        if group == "schema":
            return f"`{self.classes[name]}`"
        return _some([self.methods.get(label, label) for label in diff.reach.get(change.place, ())], _FIELDS)


def entry(diff: Diff, old: Node, new: Node, *, lines: int = 40) -> str:
    """The part on one release, ready for `insert`; at most some `lines` items, what breaks first, the rest counted.

    `old` and `new` are the compared documents: contracts, for their names, or documents as published.
    """
    names = names_of(old, new)
    parts = {
        "Added": [*_by_namespace(diff, names, "operation added"), *_schemas(diff, names, "schema added")],
        "Deprecated": list(_deprecated(diff, names)),
        "Removed": [*_by_namespace(diff, names, "operation removed"), *_schemas(diff, names, "schema removed")],
    }
    room = max(lines - sum(map(len, parts.values())), 1)
    parts["Changed"] = _changed(diff, names, room)
    text = [f"### IBKR {diff.versions[0]} → {diff.versions[1]}", ""]
    breaking = " What breaks programs is marked **breaking**." if diff.breaking else ""
    text.append(f"{diff.counts[0]} operations before, {diff.counts[1]} now.{breaking}")
    for title in ("Added", "Changed", "Deprecated", "Removed"):
        if parts[title]:
            text += ["", f"#### {title}", "", *map(_item, parts[title])]
    return "\n".join(text) + "\n"


def insert(changelog_text: str, part: str) -> str:
    """`changelog_text` with `part` under *Unreleased*, in place of the part on the same release if one stands there."""
    heading = part.split("\n", 1)[0]
    start = _UNRELEASED.search(changelog_text)
    if not start:
        raise ValueError("the changelog has no section `## [Unreleased]`; put one above the newest version")
    following = _END.search(changelog_text, start.end())
    end = following.start() if following else len(changelog_text)
    kept = _without(changelog_text[start.end() : end], heading).strip("\n")
    section = "\n\n".join(one for one in (kept, part.strip("\n")) if one)
    return "\n".join([changelog_text[: start.end()], section, *(["", changelog_text[end:]] if following else [""])])


def _without(section: str, heading: str) -> str:
    """`section` without the part of that heading, which reaches to the next `###`."""
    parts = re.split(r"^(?=### )", section, flags=re.MULTILINE)
    return "".join(one for one in parts if one.split("\n", 1)[0].rstrip() != heading)


def names_of(old: Node, new: Node) -> Names:
    """The public names of what two documents hold; of what both hold, those of the newer."""
    names = Names({}, {})
    for document in (old, new):
        ours = False
        for method, path, operation in operations(document):
            name = str(operation.get("operationId", ""))
            label = f"{method.upper()} {path}"
            ours |= bool(PUBLIC.fullmatch(name))
            names.methods[label] = name if PUBLIC.fullmatch(name) else names.methods.get(label, label)
        for key, schema in document.get("components", {}).get("schemas", {}).items():
            title = f"models.{ClassName(str(schema.get('title', key)), 'field_')}"
            if ours:
                names.classes[key] = title
            names.classes.setdefault(key, key)
    return names


def _by_namespace(diff: Diff, names: Names, kind: str) -> Iterator[str]:
    """Methods that came or went, all of them, one item a namespace; operations without a name are one item."""
    changes = [change for change in diff.changes if change.kind == kind]
    mark = "**breaking** " if kind.endswith("removed") else ""
    methods = sorted(names.methods[change.place] for change in changes)
    for _, group in groupby(methods, key=lambda name: PUBLIC.fullmatch(name) and name.split(".")[0]):
        yield mark + _some(list(group), len(methods))


def _schemas(diff: Diff, names: Names, kind: str) -> Iterator[str]:
    changes = [change for change in diff.changes if change.kind == kind and change.side != "unused"]
    found = sorted(names.classes[change.place.removeprefix("schema ")] for change in changes)
    if found:
        yield ("**breaking** " if kind.endswith("removed") else "") + _some(found, _NAMES)


def _deprecated(diff: Diff, names: Names) -> Iterator[str]:
    changes = [change for change in diff.changes if change.kind == "deprecation changed" and change.new]
    found = sorted(names.methods[change.place] for change in changes)
    if found:
        yield _some(found, len(found))


def _changed(diff: Diff, names: Names, room: int) -> list[str]:
    """What changed inside methods and models, one item each, or two where only some of it breaks."""
    shown = [change for change in diff.changes if _shows(change)]
    breaking = sorted(_items([change for change in shown if change.breaks], diff, names))
    others = sorted(_items([change for change in shown if not change.breaks], diff, names))
    items = [f"**breaking** {item}" for item in breaking] + others
    if len(items) <= room:
        return items
    left = items[room - 1 :]
    worse = sum(item.startswith("**breaking**") for item in left)
    which = f", {worse} of them **breaking**" if worse else ""
    return [*items[: room - 1], f"and {len(left)} more{which}: `nox -s diff` lists them."]


def _shows(change: Change) -> bool:
    """Whether a change belongs among those inside a method or model."""
    if change.kind in (*_LISTED, "operation renamed") or change.side == "unused":
        return False  # a path spelled otherwise is the same method
    if change.kind == "parameter renamed":
        return python(change.old) != python(change.new)
    return change.shows


def _items(changes: list[Change], diff: Diff, names: Names) -> Iterator[str]:
    for _, group in groupby(changes, key=lambda change: change.place):
        found = list(group)
        alike: dict[str, list[str]] = {}
        for change in found:
            alike.setdefault(_phrase(change, names), []).append(_where(change.where))
        phrases = [_said(phrase, places) for phrase, places in alike.items()]
        more = len(phrases) - _PHRASES
        tail = [f"{more} more"] if more > 0 else []
        yield f"{names.owner(found[0], diff)}: {'; '.join(phrases[:_PHRASES] + tail)}"


def _said(phrase: str, places: list[str]) -> str:
    kind, _, values = phrase.partition("\t")
    where = _some([place for place in dict.fromkeys(places) if place], _FIELDS)
    return " ".join(part for part in (kind, where, values) if part)


def _phrase(change: Change, names: Names) -> str:
    """Kind and values, with a tab between; changes of one phrase share it."""
    values = change.old, change.new
    if change.kind == "parameter renamed":
        values = python(change.old), python(change.new)
    elif change.kind.startswith(("type ", "schema ")):
        values = names.type(change.old), names.type(change.new)
    elif not change.kind.endswith((" changed", " renamed", " moved", " introduced")):
        return change.kind
    return f"{change.kind}\t({_value(values[0])} → {_value(values[1])})"


def _value(value: object) -> str:
    text = "none" if value is None else str(value)
    return f"`{text if len(text) <= _VALUE else text[: _VALUE - 1] + '…'}`"


def _where(where: str) -> str:
    """`response 200: rows[].avgCost` → `reply rows[].avg_cost`, `query parameter acctId` → `acct_id`."""
    where = re.sub(r"^(request body(: )?|(path|query|header|cookie) parameter )", "", where)
    outer, _, inner = where.rpartition(": ")
    if re.match(r"response \d", where):
        outer, inner = "reply", "" if not outer else inner
    return " ".join(part for part in (outer, re.sub(r"\w[^.\[\]|]*", lambda found: python(found[0]), inner)) if part)


def _some(names: list[str], most: int) -> str:
    listed = ", ".join(f"`{name}`" for name in names[:most])
    left = len(names) - most
    return f"{listed} and {left} more" if left > 0 else listed


def _item(text: str) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
