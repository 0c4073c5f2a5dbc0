"""Where drafts are made: the document being mended, and the actions that have mended it so far."""

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from generator.node import Node
from generator.overlay import Action, carry_out, problems
from generator.recordings import Recording
from generator.release.place import quoted
from generator.release.proposal import Proposal, expected_key


def as_action(number: int, body: Node) -> Action:
    """A drafted action as the overlay applies it."""
    return Action("drafts", number, body, prose=False)


class Desk:
    """The document being mended, and what was proposed so far."""

    def __init__(self, document: Node, evidence: str, witnesses: Sequence[Recording] = ()) -> None:
        self.document = document
        self.evidence = evidence
        self.witnesses = witnesses
        self.actions: list[Node] = []
        self.gave_up: list[str] = []

    def run(self, stage: "Stage") -> None:
        """Carry out what a stage proposes, as far as it gets on a document that nobody foresaw."""
        proposals: list[Proposal] = []
        try:
            proposals.extend(stage(self))
        except Exception as error:  # noqa: BLE001 - whatever it is, a person has to look there
            sentence = f"[drafts] {stage.__name__} gave up: {type(error).__name__}: {str(error)[:200]}"
            if sentence not in self.gave_up:
                self.gave_up.append(sentence)
        for proposal in proposals:
            self._propose(proposal)

    def _propose(self, proposal: Proposal) -> None:
        change: Node = {"remove": True} if proposal.update is None else {"update": proposal.update}
        body: Node = {
            "target": proposal.target,
            "description": f"Draft: {proposal.why}",
            "x-evidence": [self.evidence, *proposal.seen],
            "x-expect": proposal.expect,
            **change,
        }
        action = as_action(len(self.actions) + 1, copy.deepcopy(body))
        if problems(self.document, action):  # another stage came first; the next round looks again
            return
        carry_out(self.document, action)
        if proposal.update is not None or not self._withdraw(proposal.target):
            self.actions.append(action.body)

    def _withdraw(self, target: str) -> bool:
        """Take back the draft that put `target` where nothing was, and all inside it; false where there is none."""
        for number, body in enumerate(self.actions):
            added = (key for key in body.get("update", ()) if body["x-expect"] == {expected_key(key): "absent"})
            if any(f"{body['target']}['{quoted(key)}']" == target for key in added):
                later = self.actions[number + 1 :]
                self.actions[number:] = [after for after in later if not after["target"].startswith(target)]
                return True
        return False


Stage: TypeAlias = Callable[[Desk], Iterator[Proposal]]
