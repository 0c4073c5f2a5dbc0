"""What `verify` found, for people and for programs; account ids, names and tokens masked in both."""

from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from ibportal.log import masked
from ibportal.node import Object, is_array, is_object
from ibportal.proof.overlay import written
from ibportal.proof.place import path
from ibportal.proof.verify import Fault, Finding, Outcome, Report

_HEADINGS = {
    Fault.CONTRACT: "The contract is at fault",
    Fault.GATEWAY: "The gateway's state is in the way",
    Fault.CALL: "The gateway refused our arguments",
}


class Progress:
    """Says which operation is being verified: in one line on a terminal, in a line now and then elsewhere."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._terminal = out.isatty()

    def __call__(self, number: int, total: int, name: str) -> None:
        """Say it."""
        if self._terminal:
            end = "\r\033[K" if number == total else ""
            self._out.write(f"\r\033[K{number}/{total} {name}{end}")
        elif number % 25 == 0 or number == total:
            self._out.write(f"{number}/{total} operations\n")
        self._out.flush()


def as_text(report: Report) -> str:
    """Tables, and the overlay actions at the end."""
    return "\n".join(_text(report)) + "\n"


def as_json(report: Report) -> Object:
    """Everything, as a JSON object."""
    counts = {str(outcome): len(report.of(outcome)) for outcome in Outcome}
    operations = [
        {
            "operation": each.name,
            "outcome": str(each.outcome),
            "requests": each.sent,
            **({"reason": each.reason} if each.reason else {}),
            "findings": [_finding(one) for one in each.findings],
        }
        for each in report.operations
    ]
    whole = {"counts": counts, "ended": report.ended, "operations": operations, "overlay": report.overlay}
    made: Object = _masked(whole)
    return made


def _finding(finding: Finding) -> Object:
    found: Object = {"fault": str(finding.fault), "said": finding.said, "status": finding.status}
    if each := finding.difference:
        found |= {
            "kind": str(each.kind),
            "place": each.place,
            "declared": each.declared,
            "seen": each.seen,
            "target": path(each.steps),
        }
    return found


def _text(report: Report) -> Iterator[str]:
    if report.ended:
        yield from (f"Not everything was called: {report.ended}.", "")
    yield from _table(
        ("outcome", "operations", "requests"),
        [
            (str(outcome), str(len(found)), str(sum(each.sent for each in found)))
            for outcome in Outcome
            for found in [report.of(outcome)]
        ],
    )
    for fault, heading in _HEADINGS.items():
        found = report.findings(fault)
        if found:
            rows = [(each.operation, str(each.status or ""), masked(each.said)) for each in found]
            yield from ("", f"{heading}:", "")
            yield from _table(("operation", "status", "what was seen"), rows)
    skipped = report.of(Outcome.SKIPPED)
    if skipped:
        reasons: dict[str, list[str]] = {}
        for each in skipped:
            reasons.setdefault(each.reason, []).append(each.name)
        yield from ("", "Skipped:", "")
        yield from (f"  {reason}: {', '.join(names)}" for reason, names in reasons.items())
    if report.overlay:
        yield from ("", "What would mend the contract, as actions of an overlay file (a person reads them first):", "")
        yield written(_masked(report.overlay)).rstrip("\n")


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head) - 1)]
    for row in (head, *rows):
        yield "  " + "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])


def _masked(node: Any) -> Any:
    """The same with every text masked by itself: what is masked as a whole would be no JSON any more."""
    if is_object(node):
        return {masked(name): _masked(inner) for name, inner in node.items()}
    if is_array(node):
        return [_masked(item) for item in node]
    return masked(node) if isinstance(node, str) else node
