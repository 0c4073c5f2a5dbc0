"""`python -m generator STEP`: the pipeline, one step at a time or all of it."""

import re
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.table import Table

from generator import diff as diffing
from generator import generate as generating
from generator import node, overlay, pipeline, streaming
from generator import pull as pulling
from generator import release as releasing
from generator.changelog import entry, insert
from generator.checkout import CheckoutError, checkout
from generator.evidence import unlisted
from generator.layout import Layout
from generator.normalise import NormaliseError
from generator.reach import drop_unused
from generator.recordings import all_complaints
from generator.register import registered
from generator.sources import SourcesError
from generator.streaming import StreamingError
from generator.surface import breakages
from generator.surface import markdown as surface_markdown
from generator.validate import ContractError, examine, expected, findings

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__, pretty_exceptions_enable=False)
out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())

_Refusal = (
    NormaliseError,
    overlay.OverlayError,
    ContractError,
    StreamingError,
    generating.GenerateError,
    SourcesError,
)


@app.command()
def pull(
    saved: Annotated[
        Path | None, typer.Option("--from", help="Read saved documents from this folder; no network.")
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="Pull this source only; may be repeated.")] = None,
) -> None:
    """Fetch what IBKR publishes and reduce it to facts; a document that is not what it claims to be is refused."""
    layout = Layout()
    try:
        rows = pulling.pull(layout.sources, layout.published, layout.cache, saved=saved, only=tuple(only or ()))
    except SourcesError as error:
        out.print(str(error), markup=False, soft_wrap=True)
        raise typer.Exit(2) from None
    raise typer.Exit(pulling.report(rows, out))


@app.command()
def regenerate(
    *,
    rehearsal: Annotated[bool, typer.Option("--rehearsal", help="Let drafts and idle rules pass.")] = False,
) -> None:
    """Make the contract and the client from the facts: offline, whole or not at all, the same bytes every time."""
    try:
        outcome = pipeline.regenerate(Layout(), _step, rehearsal=rehearsal)
    except _Refusal as refusal:
        _refused(refusal)
    out.print(_table(outcome))


@app.command()
def drift() -> None:
    """Say whether the tree is what the pipeline makes from the committed facts and overlays."""
    try:
        differences = pipeline.drift(Layout())
    except _Refusal as refusal:
        differences = [str(refusal)]
    for difference in differences[:20]:
        out.print(difference, markup=False, soft_wrap=True)
    if differences:
        out.print(f"[red]drift[/]: {len(differences)} places differ; run `nox -s regenerate` and look at the diff")
    else:
        out.print("[green]no drift[/]: the contract and generated/ are exactly what the pipeline makes")
    raise typer.Exit(bool(differences))


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(help="The older OpenAPI document, or contract of the WebSocket.")],
    new: Annotated[Path, typer.Argument(help="The newer one of the same kind.")],
    as_json: Annotated[Path | None, typer.Option("--json", help="Write the report as JSON to this file, too.")] = None,
) -> None:
    """Report what changed between two published documents or two contracts, as Markdown."""
    found = diffing.compare(*map(_comparable, (node.read(old), node.read(new))))
    if as_json:
        node.write(as_json, diffing.as_json(found))
    sys.stdout.write(diffing.markdown(found))


@app.command()
def surface(
    old: Annotated[str, typer.Argument(help="The older version: a tag, branch or commit, or a checkout's folder.")],
    new: Annotated[str, typer.Argument(help="The newer version, likewise; by default the tree as it is.")] = "",
) -> None:
    """Report what users of the older version lose with the newer one: names, arguments, types; as Markdown."""
    root = Layout().root
    try:
        with checkout(root, old) as before, checkout(root, new or str(root)) as after:
            rows = breakages(before, after)
    except CheckoutError as error:
        out.print(str(error), markup=False, soft_wrap=True)
        raise typer.Exit(2) from None
    sys.stdout.write(surface_markdown(rows))
    raise typer.Exit(bool(rows))


@app.command()
def changelog(
    old: Annotated[Path, typer.Argument(help="The older contract.")],
    new: Annotated[Path, typer.Argument(help="The newer contract.")],
    into: Annotated[Path | None, typer.Option(help="The changelog to put it into, under Unreleased.")] = None,
) -> None:
    """Write the part of the changelog that a release of IBKR's makes, in terms of our names."""
    before, after = node.read(old), node.read(new)
    part = entry(diffing.compare(before, after), before, after)
    if into is None:
        sys.stdout.write(part)
    else:
        into.write_text(insert(into.read_text(encoding="utf-8"), part), encoding="utf-8", newline="\n")


@app.command()
def release_check(
    saved: Annotated[Path | None, typer.Option("--from", help="Read saved documents from here; no network.")] = None,
    recorded: Annotated[Path | None, typer.Option(help="A folder of recordings to hold against the contract.")] = None,
    *,
    accept: Annotated[bool, typer.Option("--accept", help="Write facts, edits and drafts into the tree.")] = False,
) -> None:
    """Say what a release of IBKR's means here, draft the edits it takes, and write report and drafts to release/."""
    layout = Layout()
    try:
        with tempfile.TemporaryDirectory(prefix="ibportal-release-") as folder:
            fresh, rows = _pulled(layout, Path(folder), saved)
            known = layout.facts()
            new = {name: facts for name, facts in fresh.facts().items() if known.get(name) != facts}
            found = releasing.check(layout, new, recorded)
            releasing.write(layout, found, [row.source for row in rows if row.state == "refused"])
            if accept:
                releasing.accept(layout, found)
                shutil.copy(fresh.sources, layout.sources)
    except SourcesError as error:
        out.print(str(error), markup=False, soft_wrap=True)
        raise typer.Exit(2) from None
    except _Refusal as refusal:
        _refused(refusal)
    out.print((layout.release / "report.md").read_text(encoding="utf-8"), markup=False, soft_wrap=True)
    raise typer.Exit(pulling.report(rows, out))


@app.command()
def register() -> None:
    """Enter the names of the contract and the client into the register: from now on they are released, and stay."""
    layout = Layout()
    contract = node.read(layout.contract)
    models = generating.models(contract)
    try:
        streamed = set(generating.models(contract, pipeline.streamed(layout, contract))) - set(models)
    except StreamingError as refusal:
        _refused(refusal)
    registered(pipeline.merged(layout).document, contract, models, sorted(streamed)).write(layout.register)
    count = sum(1 for _ in node.operations(contract))
    out.print(f"{count} operations, {len(models)} models and {len(streamed)} of messages are registered")


@app.command()
def check(
    operations: Annotated[str, typer.Option(help="Only problems whose sentence matches this expression.")] = "",
    files: Annotated[str, typer.Option(help="Only overlay failures in files whose name matches this expression.")] = "",
    recorded: Annotated[Path | None, typer.Option(help="A folder of recordings to hold against the contract.")] = None,
    save: Annotated[Path | None, typer.Option(help="Where to write the curated document, problems and all.")] = None,
) -> None:
    """Say what keeps the curated document from being the contract, without stopping at the first obstacle."""
    layout = Layout()
    try:
        merged = pipeline.merged(layout, strict=False)
    except NormaliseError as refusal:
        _refused(refusal)
    actions, unreadable = overlay.collect(layout.overlay)
    curated, failures = overlay.attempt(merged.document, actions)
    with suppress(AttributeError, LookupError, TypeError):  # of a document so strange the gates have more to say
        drop_unused(curated)
    if save:
        node.write(save, curated)
    problems = [sentence for sentence in unreadable if re.search(files, sentence)]
    problems += [f"{action}: {problem}" for action, problem in failures if re.search(files, action.file)]
    cited = [action for action in actions if re.search(files, action.file)]
    problems += unlisted(cited, node.read(layout.evidence) if layout.evidence.exists() else {})
    found = examine(curated, expected(layout.facts(), layout.census, layout.left_out)).problems
    if recorded:
        found += findings(all_complaints(curated, recorded))
    try:
        pipeline.streamed(layout, curated)
    except StreamingError as refusal:
        found += refusal.problems
    problems += [problem for problem in found if re.search(operations, problem)]
    for problem in problems:
        out.print(problem, markup=False, soft_wrap=True)
    out.print(f"{len(problems)} problems")
    raise typer.Exit(bool(problems))


def _comparable(document: node.Node) -> node.Node:
    """A document as OpenAPI; one of the WebSocket over the REST contract of this repository, to which it refers."""
    if "asyncapi" not in document:
        return document
    return streaming.as_openapi(document, streaming.merged(node.read(Layout().contract), document))


def _pulled(layout: Layout, folder: Path, saved: Path | None) -> tuple[Layout, list[pulling.Pulled]]:
    """The facts of today in a folder beside the repository, and what became of each source."""
    fresh = Layout(folder)
    shutil.copytree(layout.published, fresh.published)
    shutil.copy(layout.sources, fresh.sources)
    return fresh, pulling.pull(fresh.sources, fresh.published, layout.cache, saved=saved)


def _refused(refusal: Exception) -> NoReturn:
    out.print(f"[red]refused[/] {type(refusal).__name__}", soft_wrap=True)
    out.print(str(refusal), markup=False, soft_wrap=True)
    raise typer.Exit(1) from refusal


def _step(name: str, what: str, seconds: float) -> None:
    out.print(f"[bold]{name:<10}[/] {seconds:6.1f} s  {what}", soft_wrap=True)


def _table(outcome: pipeline.Outcome) -> Table:
    report, made = outcome.report, outcome.generated
    table = Table(show_header=False, title="The contract and the client made from it", title_justify="left")
    table.add_column(style="bold")
    table.add_column(justify="right")
    rows: list[tuple[str, object]] = [
        *((f"operations published by {source}", count) for source, count in outcome.published.items()),
        ("operations published in all", report.published),
        ("… in the contract", report.operations),
        ("… left out, with a reason", report.left_out),
        ("… dropped by the generator", made.dropped),
        ("generator warnings", made.warnings),
        ("openapi-spec-validator errors", report.invalid),
        ("operations with prose of their own", _share(report.described, report.operations)),
        ("operations with a success example", _share(report.exemplified, report.operations - report.bodyless)),
        ("… with a success that has no JSON body", report.bodyless),
        ("examples that fit their schema", _share(report.fitting, report.examples)),
        ("topics of the WebSocket", outcome.topics),
        ("examples of bodies and messages parsed and round-tripped", _share(made.survived, made.examples)),
        ("overlay actions applied", outcome.actions),
        ("contradictions between sources, listed", outcome.contradictions),
        ("models", len(made.models)),
        ("files", made.files),
    ]
    for name, value in rows:
        table.add_row(name, str(value))
    return table


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(whole, 1):.0f} %)"


if __name__ == "__main__":
    app()
