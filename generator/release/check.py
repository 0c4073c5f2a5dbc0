"""A release of IBKR's, gone through from facts to contract: every obstacle is collected, none stops it.

Nothing of the repository changes here: the result holds the new facts, the edited overlay texts and the drafts, and
`outcome.accept` writes them. With the drafts the contract passes the gates, but for the one that refuses drafted names
and words until a person has written them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import diff as diffing
from generator import overlay
from generator.diff import Diff
from generator.generate import GenerateError, models
from generator.layout import Layout
from generator.node import Node, operations, read
from generator.normalise import normalise
from generator.reach import drop_unused
from generator.recordings import all_complaints
from generator.register import Register, Renamed, identity, retain, succeed
from generator.release import drafts as drafting
from generator.release import edits
from generator.release.drafts import Drafts
from generator.release.replay import Obstacle, replay
from generator.validate import examine, expected, findings


@dataclass(frozen=True)
class Release:
    """What a release means here, and everything it takes to accept it."""

    upstream: Diff
    """What IBKR changed: the facts of the source with the highest precedence that changed, old and new.

    A source that was never pulled before has changed nothing.
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
    lost: list[str]
    """Released classes that nothing generates any more: IBKR replied with them, and does so no longer."""
    new: dict[str, str]
    """`METHOD path` of every new operation → its drafted public name."""
    complaints: list[str]
    """What keeps recordings from fitting the contract as drafted."""
    document: Node
    """The contract as it would be with every draft accepted."""
    facts: dict[str, Node]
    texts: dict[str, str]

    @property
    def changed(self) -> bool:
        """Whether there is anything to accept."""
        return bool(self.upstream.changes or self.obstacles or self.drafts.actions)


def check(layout: Layout, new: Mapping[str, Node], recorded: Path | None = None, *, keep: bool = True) -> Release:
    """Go through the release whose facts are `new` (source → facts, only those that changed).

    What IBKR removed is kept, unless `keep` is false: going back to an earlier release removes nothing.
    """
    last = layout.facts()
    removed = last.pop(layout.removed.stem, {})
    current = {**last, **new}
    register = Register.load(layout.register)
    kept, gone = _retained(last, current, removed) if keep else (removed, [])
    facts = {**current, **({layout.removed.stem: kept} if kept.get("paths") else {})}
    old = read(layout.contract)
    normalised = normalise(facts, register, strict=False)
    actions = overlay.load(layout.overlay)
    curated, obstacles = replay(normalised.document, actions)
    drop_unused(curated)
    name = next(iter(new), next(iter(last)))
    evidence = f"{name} {current[name]['info']['version']}"
    wanted = expected(facts, layout.census, layout.left_out)
    drafts = drafting.draft(curated, wanted, evidence) if examine(curated, wanted).problems else Drafts([], [])
    document, _ = overlay.attempt(curated, drafting.as_actions(drafts.actions))
    before = {identity(method, path) for method, path, _ in operations(old)}
    added = {
        f"{method.upper()} {path}": str(operation.get("operationId", ""))
        for method, path, operation in operations(document)
        if identity(method, path) not in before
    }
    succeed(kept, added)
    return Release(
        upstream=diffing.compare(last.get(name, current[name]), current[name]),
        contract=diffing.compare(old, document),
        renamed=normalised.renamed,
        idle_rules=[rule for rule, count in normalised.mended.items() if not count],
        obstacles=obstacles,
        applied=len(actions) - len(obstacles),
        drafts=drafts,
        retained=gone,
        lost=_lost(document, register, drafts),
        new=added,
        complaints=findings(all_complaints(document, recorded)) if recorded else [],
        document=document,
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


def _lost(document: Node, register: Register, drafts: Drafts) -> list[str]:
    """The registered classes that `document` does not generate; where it generates nothing, `drafts.left` says why."""
    try:
        return sorted(set(register.models) - set(models(document))) if register.models else []
    except GenerateError as error:
        drafts.left.extend(error.problems)
        return []
