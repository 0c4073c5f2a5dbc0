"""The report of a release check: what a maintainer decides by, in the order of what needs deciding."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict

from generator import diff as diffing
from generator.node import Node
from generator.release.check import Release
from generator.release.replay import Kind, Obstacle

_KINDS: dict[Kind, str] = {
    "malformed": "cannot be carried out: look at them",
    "conflict": "meet something else than they were written against: is the correction still right?",
    "gone": "describe what is not there any more",
    "moved": "find their target under another spelling",
    "partly mended": "are needed in some of their places only",
    "mended": "are not needed any more: IBKR made the correction itself",
}
_OWNERS = 6
_EDIT = 120
_EDITS = "The suggested edits are made in `spec/overlay` when the release is accepted, and stand in `edits.patch`."
_UNSEEN = """\
The mock gateway answers them with their examples until they have a handler. Which of them only read, and which change
something, is for `overrides/ibportal/writes.py` to say; until it does, the method decides."""


def title(release: Release) -> str:
    """One line that says which release of IBKR's this is."""
    old, new = release.upstream.versions
    return f"IBKR {old} → {new}" if old != new else f"IBKR {new}, changed under the same version"


def markdown(release: Release, quirks: Node) -> str:
    """The whole report; `quirks` are those of `spec/evidence.json`, to say which behaviours to look at again."""
    bump, reason = release.contract.bump
    sections = [
        f"# {title(release)}",
        f"Suggested version: **{bump}**{release.version and f', {release.version}'} ({reason}).",
        _summary(release),
        _list("Needs a person: no draft could be made", release.drafts.left),
        _list("The contract of the WebSocket, which is written by hand, fits no longer", release.streaming),
        *(_obstacles(release.obstacles, kind, says) for kind, says in _KINDS.items()),
        _list("New operations, with drafted names", _new(release), note=_UNSEEN),
        _list("Removed operations, kept deprecated for one minor version", (f"`{key}`" for key in release.retained)),
        _list(
            "Released classes whose schema moved or went: how their names are kept",
            (f"`{heir.name}`: {heir.how}" for heir in release.heirs),
        ),
        _list(
            "Renamed by IBKR, kept here under the released name",
            (f"{each.kind} `{each.published}` stays `{each.kept}`" for each in release.renamed),
        ),
        _list("Rules with nothing left to mend: delete them from generator/rules.py", release.idle_rules),
        _list("Recordings that fit no longer", release.complaints),
        _list("Observed behaviours to look at again", _touched(release, quirks)),
        _list("Quirks about operations that changed", _modules(release.touched.quirks)),
        _list("Handlers of the mock gateway about operations that changed", _modules(release.touched.handlers)),
        _list("Other hand-written code about operations that changed", _modules(release.touched.client)),
        _breaking(release),
        "## What IBKR changed",
        diffing.markdown(release.upstream).split("\n", 1)[1].strip(),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def as_json(release: Release) -> Node:
    """What programs ask of the report."""
    bump, reason = release.contract.bump
    return {
        "changed": release.changed,
        "title": title(release),
        "bump": bump,
        "reason": reason,
        "added": release.upstream.added,
        "removed": release.upstream.removed,
        "new": release.new,
        "retained": release.retained,
        "heirs": {heir.name: heir.how for heir in release.heirs},
        "renamed": [vars(each) for each in release.renamed],
        "idle_rules": release.idle_rules,
        "actions": {
            "applied": release.applied,
            **Counter(obstacle.kind for obstacle in release.obstacles),
            "drafted": len(release.drafts.actions),
        },
        "left": release.drafts.left,
        "complaints": release.complaints,
        "streaming": release.streaming,
        "version": release.version,
        "touched": asdict(release.touched),
        "breaking": [f"{change.place}: {change.kind} {change.where}".strip() for change in release.contract.breaking],
        "broken": sorted({name for change in release.contract.breaking for name in release.owners.of(change)}),
    }


def _summary(release: Release) -> str:
    kinds = Counter(obstacle.kind for obstacle in release.obstacles)
    rows = [
        ("operations published, before and now", " → ".join(str(count) for count in release.upstream.counts)),
        ("added, removed", f"{len(release.upstream.added)}, {len(release.upstream.removed)}"),
        ("of these the same under another spelling", len(release.upstream.renamed)),
        ("overlay actions that fit as they are", release.applied),
        *((f"overlay actions: {kind}", kinds[kind]) for kind in _KINDS if kinds[kind]),
        ("actions drafted", len(release.drafts.actions)),
        ("changes that break users' types", len(release.contract.breaking)),
    ]
    return "\n".join(["| what | how many |", "| --- | --: |", *(f"| {name} | {value} |" for name, value in rows)])


def _obstacles(obstacles: Sequence[Obstacle], kind: Kind, says: str) -> str:
    found = [obstacle for obstacle in obstacles if obstacle.kind == kind]
    lines = (
        f"`{each.action.file}` action {each.action.number}: {each.says[:300]}. {_suggestion(each)}." for each in found
    )
    return _list(f"Overlay actions that {says}", lines, note="" if kind == "malformed" else _EDITS)


def _suggestion(obstacle: Obstacle) -> str:
    """The edit that is drafted, in a few words; all of it is in the patch."""
    old = obstacle.action.body
    if obstacle.kind == "malformed":
        return "No edit is drafted"
    if not obstacle.instead:
        return "Delete it"
    if len(obstacle.instead) > 1:
        return f"Put {len(obstacle.instead)} actions in its place, one for each place that needs it"
    [new] = obstacle.instead
    other = [key for key in ("target", "x-expect", "update") if new.get(key) != old.get(key)]
    return "; ".join(f"Make `{key}` `{_short(new.get(key))}`" for key in other) or "Keep it"


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _EDIT else f"{text[: _EDIT - 1]}…"


def _new(release: Release) -> Iterator[str]:
    for place, name in release.new.items():
        sent = "repeated after a passing failure" if place.startswith("GET ") else "a write, sent once"
        yield f"`{place}` → `{name}` ({sent})"


def _breaking(release: Release) -> str:
    """Every change of types that breaks programs, under the public names they know it by."""
    lines = (
        f"{_some(release.owners.of(change))}: {change.kind}{f' in `{change.where}`' if change.where else ''}"
        for change in release.contract.breaking
    )
    return _list("What breaks users' types, by public name", lines)


def _some(owners: Sequence[str]) -> str:
    """Public names; of the many that share a component, the first."""
    listed = ", ".join(f"`{name}`" for name in owners[:_OWNERS])
    return listed + (f" and {len(owners) - _OWNERS} more" if owners[_OWNERS:] else "")


def _modules(places: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for place, names in places.items():
        yield f"`overrides/ibportal/{place}`: {', '.join(f'`{name}`' for name in names)}"


def _touched(release: Release, quirks: Node) -> Iterator[str]:
    """Quirks whose operations changed or went."""
    places = {change.place for change in release.upstream.changes if "/" in change.place}
    places |= set(release.upstream.removed)
    for quirk, row in quirks.items():
        named = [place for place in row["endpoints"] if place in places]
        if named:
            yield f"{quirk} {row['title']} ({', '.join(f'`{place}`' for place in named)})"


def _list(heading: str, lines: Iterable[str], *, note: str = "") -> str:
    found = list(lines)
    if not found:
        return ""
    shown = [f"- {line}" for line in found]
    return "\n".join([f"## {heading} ({len(found)})", "", *([note, ""] if note else []), *shown])
