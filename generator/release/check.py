"""A release of IBKR's, gone through from facts to contract: every obstacle is collected, none stops it.

Nothing of the repository changes here: the result holds the new facts, the edited overlay texts and the drafts, and
`outcome.accept` writes them. With the drafts the contract passes the gates, but for the one that refuses drafted names
and words until a person has written them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import diff as diffing
from generator import overlay, streaming
from generator.changelog import names_of
from generator.diff import Diff
from generator.evidence import citations
from generator.layout import Layout
from generator.node import Node, operations, read
from generator.normalise import normalise
from generator.reach import drop_unused
from generator.recordings import Recording, all_complaints, operation_of
from generator.register import Register, Renamed, identity, retain, succeed
from generator.release import drafts as drafting
from generator.release import edits
from generator.release.drafts import Drafts
from generator.release.handwork import Touched, changed, next_version, touched
from generator.release.heirs import Heir, Heirs
from generator.release.owners import Owners
from generator.release.replay import Obstacle, replay
from generator.release.witnesses import witnesses
from generator.validate import expected, findings


@dataclass(frozen=True)
class Release:
    """What a release means here, and everything it takes to accept it."""

    upstream: Diff
    """What IBKR changed: the facts of the source with the highest precedence that changed, old and new.

    A source that was never pulled before has changed nothing by itself.
    """
    contract: Diff
    """What that makes of our contract, and so of users' types."""
    renamed: list[Renamed]
    idle_rules: list[str]
    obstacles: list[Obstacle]
    applied: int
    """Overlay actions that fit as they are."""
    drafts: Drafts
    retained: list[str]
    """Identities of operations that IBKR removed and that are kept, deprecated, for one minor version."""
    heirs: list[Heir]
    """Released classes whose schema moved or went, and how their names are kept."""
    new: dict[str, str]
    """`METHOD path` of every new operation → its drafted public name."""
    complaints: list[str]
    """What keeps recordings from fitting the contract as drafted."""
    streaming: list[str]
    """What keeps the contract of the WebSocket, which refers to this one, from fitting it as drafted."""
    owners: Owners
    """What people call what a change of the contract is about."""
    touched: Touched
    """The hand-written code that is about operations whose types or names change."""
    version: str
    """The version that comes next; empty where nobody can say."""
    document: Node
    """The contract as it would be with every draft accepted."""
    changed: bool
    """Whether there is anything to accept: facts that were known are others now, or the contract is another.

    A source that was never pulled before and makes no other contract is nothing.
    """
    recordings: Node
    """What drafts cite of recordings, as `spec/evidence.json` lists it; paths as the contract spells them."""
    facts: dict[str, Node]
    texts: dict[str, str]


def check(layout: Layout, new: Mapping[str, Node], recorded: Path | None = None, *, keep: bool = True) -> Release:
    """Go through the release whose facts are `new` (source → facts, only those that changed).

    What IBKR removed is kept, unless `keep` is false: going back to an earlier release removes nothing.
    """
    last = layout.facts()
    removed = last.pop(layout.removed.stem, {})
    known = {**last, **new}
    current = {name: known[name] for name in [*layout.precedence(), *new] if name in known}
    register = Register.load(layout.register)
    kept, gone = _retained(last, current, removed) if keep else (removed, [])
    facts = {**current, **({layout.removed.stem: kept} if kept.get("paths") else {})}
    old = read(layout.contract)
    normalised = normalise(facts, register, strict=False)
    actions = overlay.load(layout.overlay)
    curated, obstacles = replay(normalised.document, actions)
    drop_unused(curated)
    name = next((source for source in current if source in new and source in last), next(iter([*new, *last])))
    evidence = f"{name} {current[name]['info']['version']}"
    wanted = expected(facts, layout.census, layout.left_out)
    seen = witnesses(old, last, current, recorded)
    heirs = Heirs(old, register.models)
    drafts = drafting.draft(curated, wanted, evidence, seen, heirs)
    document, _ = overlay.attempt(curated, drafting.as_actions(drafts.actions))
    before = {identity(method, path) for method, path, _ in operations(old)}
    added = {
        f"{method.upper()} {path}": str(operation.get("operationId", ""))
        for method, path, operation in operations(document)
        if identity(method, path) not in before
    }
    succeed(kept, added)
    contract, names, package = diffing.compare(old, document), names_of(old, document), layout.package
    return Release(
        upstream=diffing.compare(last.get(name, current[name]), current[name]),
        contract=contract,
        renamed=normalised.renamed,
        idle_rules=[rule for rule, count in normalised.mended.items() if not count],
        obstacles=obstacles,
        applied=len(actions) - len(obstacles),
        drafts=drafts,
        retained=gone,
        heirs=[heirs.found[name] for name in sorted(heirs.found)],
        new=added,
        complaints=findings(all_complaints(document, recorded)) if recorded else [],
        streaming=_streaming(layout, document),
        owners=Owners(contract, names, (old, heirs.known), (document, heirs.classes(document))),
        touched=touched(package, changed(contract, names.methods)),
        version=next_version(package, contract.bump[0]),
        document=document,
        changed=bool(obstacles)
        or document != old
        or any(last.get(each, facts) != facts for each, facts in new.items()),
        recordings=_cited(drafts, seen, document),
        facts={**new, **({layout.removed.stem: kept} if gone else {})},
        texts=edits.edited(layout.overlay, obstacles),
    )


def _retained(last: Mapping[str, Node], current: Mapping[str, Node], removed: Node) -> tuple[Node, list[str]]:
    """The facts of operations that no source describes any more, out of the sources that did."""
    everything: Node = {"paths": {}}
    for facts in current.values():
        for method, path, operation in operations(facts):
            everything["paths"].setdefault(path, {})[method] = operation
    kept, gone = removed, list[str]()
    for facts in last.values():
        kept, added = retain(facts, everything, kept)
        gone += added
    return kept, gone


def _streaming(layout: Layout, document: Node) -> list[str]:
    """What is wrong with the contract of the WebSocket beside the drafted one."""
    if layout.streaming.exists():
        try:
            streaming.read(layout.streaming, document, streaming.known(layout.evidence, layout.quirks))
        except streaming.StreamingError as refused:
            return refused.problems
    return []


def _cited(drafts: Drafts, seen: Sequence[Recording], document: Node) -> Node:
    """The recordings that drafts cite."""
    names = {name for _, kind, name in citations(drafting.as_actions(drafts.actions)) if kind == "recordings"}
    found: Node = {}
    for each in seen:
        name = each.name.removeprefix("recording ")
        answers = operation_of(document, each.method, each.path)
        if answers and name.removesuffix(".json") in names:
            found[name] = {"method": each.method, "path": answers[0], "status": each.status}
    return found
