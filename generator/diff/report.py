"""A diff for people (Markdown) and for programs (JSON)."""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from generator.diff.change import RULES, Change, Diff
from generator.node import Node

_WHOLE = (
    "operation added",
    "operation removed",
    "operation renamed",
    "schema added",
    "schema removed",
    "schema renamed",
)
_MOVES = (" changed", " renamed", " moved", " widened", " narrowed")
_SIDES = {
    "request": "In requests of",
    "response": "In replies of",
    "both": "In requests and replies of",
    "unused": "Reached by no operation",
}
_SHOWN = 60
_LISTED = 4


def markdown(diff: Diff) -> str:
    """The report: how much, what breaks, then the rest by operation and schema."""
    bump, reason = diff.bump
    lines = [f"# API changes: {diff.versions[0]} → {diff.versions[1]}", ""]
    lines += [f"Suggested version bump: **{bump}** ({reason}).", "", *_table(diff)]
    others = [change for change in diff.changes if not change.breaks]
    for title, changes in (("Breaking changes", diff.breaking), ("Other changes", others)):
        if changes:
            lines += ["", f"## {title}", *_whole(changes, diff), *_inside(changes, diff)]
    return "\n".join(lines) + "\n"


def as_json(diff: Diff) -> Node:
    """The diff as JSON: same order, whole values, and with each change the operations that meet it."""
    bump, reason = diff.bump
    return {
        "old": {"version": diff.versions[0], "operations": diff.counts[0]},
        "new": {"version": diff.versions[1], "operations": diff.counts[1]},
        "bump": bump,
        "reason": reason,
        "operations": {
            "added": diff.added,
            "removed": diff.removed,
            "renamed": [{"old": old, "new": new} for old, new in diff.renamed],
        },
        "changes": [
            {
                "place": change.place,
                "kind": change.kind,
                "where": change.where,
                "old": change.old,
                "new": change.new,
                "side": change.side,
                "breaks": change.breaks,
                "operations": list(diff.reach.get(change.place, (change.place,))),
            }
            for change in diff.changes
        ],
    }


def _table(diff: Diff) -> Iterator[str]:
    respelled = f", {len(diff.renamed)} of each being the same operation under a new path" if diff.renamed else ""
    came, went = len(diff.added), len(diff.removed)
    yield f"Operations: {diff.counts[0]} → {diff.counts[1]}; {came} added, {went} removed{respelled}."
    if diff.changes:
        yield from ("", "| change | count | breaking |", "| --- | --: | --: |")
    counts, breaking = (Counter(change.kind for change in changes) for changes in (diff.changes, diff.breaking))
    for kind in RULES:
        if counts[kind]:
            yield f"| {kind} | {counts[kind]} | {breaking[kind] or ''} |"


def _whole(changes: list[Change], diff: Diff) -> Iterator[str]:
    """Operations and schemas that came, went or were renamed: one list a kind."""
    for kind in _WHOLE:
        if found := [change for change in changes if change.kind == kind]:
            yield from ("", f"### {kind.capitalize()}", "")
        for change in found:
            name = _values(change).removeprefix(": ") or f"`{change.place}`"
            users = len(diff.reach.get(change.place, ()))
            yield f"- {name}" + (f" ({change.side}, {users} operation{'s' * (users > 1)})" if users else "")


def _inside(changes: list[Change], diff: Diff) -> Iterator[str]:
    """Changes inside an operation or shared component; fields that changed alike share a line."""
    inside = [change for change in changes if change.kind not in _WHOLE]
    for place, group in groupby(inside, key=lambda change: change.place):
        found = list(group)
        yield from ("", f"### {place}", "")
        if place in diff.reach:
            yield from (_listed(_SIDES[found[0].side], diff.reach[place]), "")
        alike: dict[str, list[str]] = {}
        for change in found:
            alike.setdefault(change.kind + _values(change), []).append(change.where)
        for sentence, places in alike.items():
            where = ", ".join(f"`{inner}`" for inner in places if inner)
            yield f"- {sentence} in {where}" if where else f"- {sentence}"


def _values(change: Change) -> str:
    if change.kind.endswith(_MOVES):
        return f": {_shown(change.old)} → {_shown(change.new)}"
    value = change.new if change.old is None else change.old
    return "" if value is None else f": {_shown(value)}"


def _listed(side: str, operations: tuple[str, ...]) -> str:
    listed = ", ".join(f"`{operation}`" for operation in operations[:_LISTED])
    left = len(operations) - _LISTED
    return f"{side} {listed}" + (f" and {left} more" if left > 0 else "") if operations else side


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else "none" if value is None else json.dumps(value, ensure_ascii=False)
    return f"`{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}`"
