"""The steps from facts to client in their order: `regenerate` writes what they make, `drift` compares it.

Nothing here needs the network, and nothing depends on the clock: the same facts and overlays give the same bytes. The
generated package and the two built files (`spec/openapi.json`, `spec/contradictions.json`) are written only when every
step has passed.
"""

import filecmp
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from generator import generate as generating
from generator import overlay, streaming
from generator.evidence import unlisted
from generator.layout import Layout
from generator.node import Node, operations, read, write
from generator.normalise import Normalised, normalise
from generator.reach import drop_unused
from generator.register import Register
from generator.validate import Report, expected, validate

Progress = Callable[[str, str, float], None]
"""Told of every finished step: its name, what it did, how many seconds it took."""


@dataclass(frozen=True)
class Outcome:
    """What `regenerate` made, for the closing table."""

    published: dict[str, int]
    """Operations by source."""
    actions: int
    contradictions: int
    report: Report
    topics: int
    """Topics of the WebSocket."""
    generated: generating.Generated


def merged(layout: Layout, *, strict: bool = True) -> Normalised:
    """The facts of all sources as one mended document."""
    return normalise(layout.facts(), Register.load(layout.register), strict=strict)


def curated(layout: Layout, document: Node) -> tuple[Node, int]:
    """`document` with every overlay action applied, and how many there were; components left without use are gone."""
    actions = overlay.load(layout.overlay)
    if unknown := list(unlisted(actions, read(layout.evidence) if layout.evidence.exists() else {})):
        raise overlay.OverlayError(unknown)
    result = overlay.apply(document, actions)
    drop_unused(result)
    return result, len(actions)


def streamed(layout: Layout, contract: Node) -> Node | None:
    """The contract of the WebSocket, held against `contract`, the evidence and the catalogue of quirks.

    None where there is none; where its classes are registered, `generate` refuses that.
    """
    if not layout.streaming.exists():
        return None
    return streaming.read(layout.streaming, contract, streaming.known(layout.evidence, layout.quirks))


def regenerate(layout: Layout, progress: Progress, *, rehearsal: bool = False) -> Outcome:
    """Facts → contract → client, whole or not at all.

    A `rehearsal` takes drafts and rules that mend nothing as they are: both need a person, and block no trial run.
    """
    with _timed(progress) as done:
        sources = layout.facts()
        published = {name: sum(1 for _ in operations(facts)) for name, facts in sources.items()}
        done("facts", ", ".join(f"{name} {count}" for name, count in published.items()))
    with _timed(progress) as done:
        normalised = merged(layout, strict=not rehearsal)
        done("normalise", f"{sum(normalised.mended.values())} places mended by {len(normalised.mended)} rules")
    with _timed(progress) as done:
        contract, actions = curated(layout, normalised.document)
        done("overlay", f"{actions} actions applied")
    with _timed(progress) as done:
        report = validate(contract, expected(sources, layout.census, layout.left_out), rehearsal=rehearsal)
        done("validate", f"{report.operations} operations, {report.examples} examples, no problem")
    with _timed(progress) as done:
        topics = streamed(layout, contract)
        if topics:
            messages = len(topics["components"]["messages"])
            done("streaming", f"{len(topics['channels'])} topics, {messages} messages, no problem")
    with _timed(progress) as done:
        made = generating.generate(contract, layout.generated, Register.load(layout.register), layout.sources, topics)
        write(layout.contract, contract)
        write(layout.contradictions, {"contradictions": [row.as_json() for row in normalised.contradictions]})
        what = f"{made.operations} operations, {len(made.models)} models, {made.files} files"
        done("generate", f"{what}; {made.examples} examples survive")
    count = len(topics["channels"]) if topics else 0
    return Outcome(published, actions, len(normalised.contradictions), report, count, made)


def drift(layout: Layout) -> list[str]:
    """What in the tree is not what the pipeline makes from the committed facts; empty when all is."""
    with tempfile.TemporaryDirectory(prefix="ibportal-drift-") as folder:
        fresh = replace(layout, built=Path(folder))
        regenerate(fresh, _silently)
        differences = [
            f"{old.relative_to(layout.root)} is not what the pipeline makes"
            for old, new in ((layout.contract, fresh.contract), (layout.contradictions, fresh.contradictions))
            if not old.exists() or old.read_bytes() != new.read_bytes()
        ]
        return differences + [
            f"{layout.generated.relative_to(layout.root)}/{line}" for line in _unlike(layout.generated, fresh.generated)
        ]


def _unlike(old: Path, new: Path) -> Iterator[str]:
    """Files below `old` and `new` that are not the same, caches aside."""
    ours, theirs = (
        {p.relative_to(top) for p in top.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
        for top in (old, new)
    )
    for path in sorted(ours | theirs):
        if path not in theirs:
            yield f"{path} is not made by the pipeline"
        elif path not in ours:
            yield f"{path} is missing"
        elif not filecmp.cmp(old / path, new / path, shallow=False):
            yield f"{path} was edited by hand, or not regenerated"


def _silently(_step: str, _what: str, _seconds: float) -> None:
    """No progress to show."""


@contextmanager
def _timed(progress: Progress) -> Generator[Callable[[str, str], None]]:
    start = time.perf_counter()
    yield lambda name, what: progress(name, what, time.perf_counter() - start)
