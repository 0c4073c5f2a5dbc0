"""Drafts: overlay actions that bring a merged document past the gates, for a person to review.

After a release the document fails the gates of `generator.validate` in ways that repeat: new operations have no name,
no words and no example, new examples contradict their schemas, new schemas say nothing. `draft` goes through the
`stages`, each of which proposes actions, and looks again, until nothing is left that they know how to mend. Names and
words it can only make up: an operation that gets some is marked `x-draft`, which the gate `written` refuses.
"""

import copy
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.node import Node, is_object
from generator.overlay import Action
from generator.recordings import Recording
from generator.release.desk import Desk, as_action
from generator.release.heirs import Heirs
from generator.release.stages import STAGES
from generator.release.text import dumped
from generator.validate import Expected, examine, findings, undrafted

_ROUNDS = 6
"""More than any document needed; what is mended in one may show what is left for the next."""
_STEP = re.compile(r"\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]")


@dataclass(frozen=True)
class Drafts:
    """What is proposed, and what is left for a person."""

    actions: list[Node]
    left: list[str]
    """The sentences of the gates that no draft mends."""


def draft(
    curated: Node, wanted: Expected, evidence: str, witnesses: Sequence[Recording] = (), heirs: Heirs | None = None
) -> Drafts:
    """Propose actions after which `curated` passes the gates; `evidence` names the release, as `OpenAPI 2.40.0`.

    After them it takes the bodies of the `witnesses`, too, and makes every class that `heirs` is to keep.
    """
    desk = Desk(copy.deepcopy(curated), evidence, witnesses)
    for stages in (STAGES, (heirs.names,) if heirs else ()):
        for _ in range(_ROUNDS):
            before = len(desk.actions)
            for stage in stages:
                desk.run(stage)
            if len(desk.actions) == before:
                break
    lost = findings(heirs.lost(desk.document)) if heirs else []
    return Drafts(desk.actions, [*desk.gave_up, *undrafted(examine(desk.document, wanted).problems), *lost])


def as_actions(bodies: Iterable[Node]) -> list[Action]:
    """Drafted actions as the overlay applies them."""
    return [as_action(number, body) for number, body in enumerate(bodies, 1)]


def write(actions: list[Node], path: Path, title: str) -> None:
    """Write drafted actions as an overlay file for people, under one heading an operation or component."""
    groups: defaultdict[str, list[Node]] = defaultdict(list)
    for action in actions:
        groups[_heading(action)].append(action)
    lines = ["overlay: 1.1.0", f"info: {{title: {json.dumps(title, ensure_ascii=False)}, version: 1.0.0}}"]
    lines.append("actions:" if actions else "actions: []")
    for heading, group in groups.items():
        lines += ["", f"  # --- {heading} {'-' * max(3, 110 - len(heading))}", ""]
        lines += dumped(group, "  ")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


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
