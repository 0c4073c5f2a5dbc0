"""The evidence that overlay actions cite: every id in `x-evidence` is listed in `spec/evidence.json`, or is refused."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.overlay import Action

CITATIONS = {
    "quirks": re.compile(r"(?<!example )(?<!/)\bQ\d+\b"),
    "error_bodies": re.compile(r"(?<!example )(?<!/)\bE\d+\b"),
    "observed_statuses": re.compile(r"\bobserved[ _]status(?:es)? (\w+_\w+)"),
    "recordings": re.compile(r"^recordings? ([\w.-]+)"),
}
"""How each kind of evidence is cited, an example or a path of such a name aside; other words are for people."""


def citations(actions: Iterable[Action]) -> Iterator[tuple[Action, str, str]]:
    """Every id that is cited: by which action, of which kind, and the id; recordings without the `.json`."""
    for action in actions:
        for words in action.body.get("x-evidence") or ():
            for kind, pattern in CITATIONS.items():
                for name in pattern.findall(str(words)):
                    yield action, kind, name.removesuffix(".json")


def unlisted(actions: Iterable[Action], evidence: Mapping[str, Any]) -> Iterator[str]:
    """The ids that are cited and that `evidence` does not list, a sentence each."""
    listed = {kind: {name.removesuffix(".json") for name in evidence.get(kind, ())} for kind in CITATIONS}
    for action, kind, name in citations(actions):
        if name not in listed[kind]:
            yield f"{action}: cites {name}, which spec/evidence.json does not list under `{kind}`"
