"""The gates a curated document passes before it may be the contract.

Every gate yields sentences; all gates run, and all sentences are reported at once. Only where a reference leads nowhere
the first gate is the last: the others follow references. What stands here is what the client, the mock and the
documentation rely on without looking again.
"""

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.examples import Judge, examples, success_examples
from generator.facts import short_path
from generator.names import PUBLIC, letters
from generator.node import Node, all_schemas, follow, operations, references
from generator.reach import reply_schemas, request_schemas
from generator.register import identity

Gate: TypeAlias = Callable[[Node], Iterator[str]]
TYPED = ("type", "$ref", "anyOf", "oneOf", "allOf", "x-any", "enum", "const")
"""A schema with none of these leaves its type open."""
FIELDED = ("properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "x-any")
"""An object with none of these does not say what it holds."""
LONGEST_SUMMARY = 90
"""Characters."""
_SHORTEST_DESCRIPTION = 40
"""Characters, below which it says too little."""
_MEDIA_WITHOUT_EXAMPLE = ("application/octet-stream", "application/pdf", "text/csv", "application/zip", "text/html")


class ContractError(ValueError):
    """The curated document may not become the contract; `problems` holds a sentence each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(
            f"{len(problems)} problems keep this from being the contract:\n" + "\n".join(f"  {p}" for p in problems)
        )


@dataclass(frozen=True)
class Expected:
    """What validation holds the document against: every published operation, and those left out with their reason."""

    published: Mapping[str, str]
    """Identity (`GET /iserver/account/{}`) → where it was published."""
    left_out: Mapping[str, str]
    """Identity → reason."""


@dataclass
class Report:
    """What was found, for the closing table: counts of what passed, and a sentence for whatever did not."""

    operations: int = 0
    described: int = 0
    """Operations with prose of their own."""
    exemplified: int = 0
    """Operations with a success example."""
    bodyless: int = 0
    """Operations whose success reply has no JSON body to give an example of."""
    schemas: int = 0
    examples: int = 0
    fitting: int = 0
    """Examples that fit their schema."""
    published: int = 0
    left_out: int = 0
    problems: list[str] = field(default_factory=list[str])

    @property
    def invalid(self) -> int:
        """Errors of openapi-spec-validator."""
        return sum(problem.startswith("[openapi]") for problem in self.problems)


def expected(sources: Mapping[str, Node], census: Path, left_out: Path) -> Expected:
    """Read what must be accounted for: the facts' operations and the census of operations known by name only."""
    published: dict[str, str] = {}
    for source, facts in sources.items():
        for method, path, _ in operations(facts):
            published.setdefault(identity(method, path), source)
    for row in census.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            method, path, *_ = row.split("\t")
            published.setdefault(identity(method, short_path(path)), "census")
    rows = tomllib.loads(left_out.read_text(encoding="utf-8")).get("operation", ()) if left_out.exists() else ()
    return Expected(published, {identity(row["method"], row["path"]): row["reason"] for row in rows})


def validate(document: Node, wanted: Expected, *, rehearsal: bool = False) -> Report:
    """Run every gate over `document`; raises `ContractError` with all their sentences, returns the counts otherwise.

    In a `rehearsal` drafts pass: nobody has read them, and nothing will be released.
    """
    report = examine(document, wanted)
    problems = undrafted(report.problems) if rehearsal else report.problems
    if problems:
        raise ContractError(problems)
    return report


def undrafted(problems: Iterable[str]) -> list[str]:
    """The problems but for those of the gate `written`, which a draft is meant to have."""
    return [problem for problem in problems if not problem.startswith("[written]")]


def examine(document: Node, wanted: Expected) -> Report:
    """Run every gate over `document` and report what they find; only the first where references lead nowhere.

    Nothing is raised: a document too strange for a gate, or to be counted, has that for a problem.
    """
    report = Report(published=len(wanted.published), left_out=len(wanted.left_out))
    report.problems += [f"[resolving] {problem}" for problem in findings(resolving(document))]
    if report.problems:
        return report
    checks = {gate.__name__: gate(document) for gate in _GATES}
    checks |= {"accounted_for": accounted_for(document, wanted), "fitting": _fitting(document, report)}
    for name, check in checks.items():
        report.problems += [f"[{name}] {problem}" for problem in findings(check)]
    return report


def findings(check: Iterator[str]) -> list[str]:
    """What a check says, up to where it fails itself: nobody has looked at the shape of a document before."""
    found: list[str] = []
    try:
        found.extend(check)
    except Exception as error:  # noqa: BLE001 - whatever it is, the finding is that nobody can say
        found.append(f"cannot be judged: {type(error).__name__}: {str(error)[:200]}")
    return found


def _fitting(document: Node, report: Report) -> Iterator[str]:
    """Every example fits its schema, and no success example holds an undeclared field; what there is, is counted."""
    every = [operation for _, _, operation in operations(document)]
    report.operations = len(every)
    report.described = sum(not any(_wordless(operation)) for operation in every)
    report.exemplified = len({example.operation for example in success_examples(document)})
    report.bodyless = sum(all(map(_bodyless, _successes(document, operation))) for operation in every)
    report.schemas = len(document.get("components", {}).get("schemas", {}))
    judge = Judge(document)
    for example in examples(document):
        problems = list(judge.misfits(example))
        report.examples += 1
        report.fitting += not problems
        yield from (f"{example}: {problem}" for problem in problems)


def resolving(document: Node) -> Iterator[str]:
    """Every reference leads somewhere; no other gate can say anything before."""
    for name in sorted({holder["$ref"] for holder in references(document)}):
        try:
            follow(document, {"$ref": name})
        except LookupError as error:
            yield str(error)


def openapi(document: Node) -> Iterator[str]:
    """The document is valid OpenAPI 3.1."""
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield f"/{'/'.join(str(step) for step in error.absolute_path)}: {str(error.message)[:200]}"


def named(document: Node) -> Iterator[str]:
    """Every operation has an id `namespace.method` of its own and the tag of its namespace."""
    tags = {tag["name"] for tag in document.get("tags", ())}
    seen: dict[str, str] = {}
    for method, path, operation in operations(document):
        key = f"{method.upper()} {path}"
        name = str(operation.get("operationId", ""))
        if not PUBLIC.fullmatch(name):
            yield f"{key}: operationId {name!r} is not `namespace.method`"
            continue
        if name in seen:
            yield f"{key}: operationId {name} is taken by {seen[name]}"
        seen[name] = key
        if operation.get("tags") != [name.split(".")[0]]:
            yield f"{key}: tags {operation.get('tags')} should be [{name.split('.')[0]}]"
        elif name.split(".")[0] not in tags:
            yield f"{key}: tag {name.split('.')[0]} is not declared under `tags`"


def described(document: Node) -> Iterator[str]:
    """Every operation has a one-line summary, a description that says more, and a link to where it is published."""
    for method, path, operation in operations(document):
        for problem in _wordless(operation):
            yield f"{method.upper()} {path}: {problem}"


def exemplified(document: Node) -> Iterator[str]:
    """Every operation has a success reply, and an example of it unless the reply has no JSON body."""
    shown = {example.operation for example in success_examples(document)}
    for method, path, operation in operations(document):
        key = f"{method.upper()} {path}"
        success = _successes(document, operation)
        if not success:
            yield f"{key}: no success reply"
        elif key not in shown and not all(_bodyless(response) for response in success):
            yield f"{key}: no success example"


def kept_as_sent(document: Node) -> Iterator[str]:
    """No schema has a date format: the generated client would rewrite the stamp (`Z` to `+00:00`)."""
    for pointer, schema in all_schemas(document):
        if schema.get("format") in ("date", "date-time"):
            yield f"{pointer}: `format: {schema['format']}`; use x-format"


def written(document: Node) -> Iterator[str]:
    """No operation has the name or the words that the release check drafted for it."""
    for method, path, operation in operations(document):
        if operation.get("x-draft"):
            yield f"{method.upper()} {path}: drafted, not written; say what it does, then take `x-draft` away"


def open_replies(document: Node) -> Iterator[str]:
    """No reply closes an enum or forbids a field, but where a value tells one alternative from another."""
    for pointer, schema in reply_schemas(document):
        for key in ("enum", "const"):
            if key in schema and "x-discriminates" not in schema:
                yield f"{pointer}: a reply with a closed `{key}`; use x-known-values (or say what it tells apart)"
        if schema.get("additionalProperties") is False:
            yield f"{pointer}: a reply that forbids further fields"


def typed(document: Node) -> Iterator[str]:
    """No schema leaves its type open without saying why (`x-any`), and objects with fields say they are objects."""
    seen: set[int] = set()
    for pointer, schema in [*reply_schemas(document), *request_schemas(document)]:
        if id(schema) in seen:
            continue
        seen.add(id(schema))
        if not any(key in schema for key in TYPED):
            yield f"{pointer}: no type; say what it holds, or why nobody can (`x-any: reason`)"
        kinds = schema.get("type", [])
        if "array" in kinds and "items" not in schema:
            yield f"{pointer}: an array that does not say what it holds"
        if "object" in kinds and not any(key in schema for key in FIELDED):
            yield f"{pointer}: an object without fields; declare them, make it a map, or say why not (`x-any`)"


def makes_class(schema: Node) -> bool:
    """Whether a component is more than the name of a plain text, number or flag, of which no class is made."""
    return "enum" in schema or schema.get("type") not in ("string", "number", "integer", "boolean")


def distinct_names(document: Node) -> Iterator[str]:
    """No two schemas would generate the same class, whatever their case or punctuation."""
    classes: defaultdict[str, list[str]] = defaultdict(list)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if not makes_class(schema):
            continue
        classes[letters(str(schema.get("title", name)))].append(name)
    for names in classes.values():
        if len(names) > 1:
            yield f"schemas {', '.join(names)} would generate one class; give all but one another `title`"


def accounted_for(document: Node, wanted: Expected) -> Iterator[str]:
    """Every published operation is in the contract or left out with a reason, never both; and none is invented."""
    ours = {identity(method, path) for method, path, _ in operations(document)}
    for key in sorted(wanted.published.keys() - ours - wanted.left_out.keys()):
        yield f"{key} ({wanted.published[key]}) is neither in the contract nor in spec/left_out.toml"
    for key in sorted(ours & wanted.left_out.keys()):
        yield f"{key} is in the contract and in spec/left_out.toml"
    for key in sorted(wanted.left_out.keys() - wanted.published.keys()):
        yield f"{key} is in spec/left_out.toml, but nobody publishes it"
    for key in sorted(ours - wanted.published.keys()):
        yield f"{key} is in the contract, but nobody publishes it"


_GATES: tuple[Gate, ...] = (
    openapi,
    named,
    described,
    exemplified,
    written,
    open_replies,
    kept_as_sent,
    typed,
    distinct_names,
)
"""What can be said of a document by itself, its examples aside."""


def is_summary(summary: str) -> bool:
    """Whether a summary is one short sentence."""
    return summary.endswith(".") and "\n" not in summary and len(summary) <= LONGEST_SUMMARY


def is_description(description: str, summary: str) -> bool:
    """Whether a description says more than the summary does."""
    return len(description) >= _SHORTEST_DESCRIPTION and description.strip() != summary.strip()


def _wordless(operation: Node) -> Iterator[str]:
    """What an operation's prose lacks."""
    summary, description = operation.get("summary", ""), operation.get("description", "")
    if not is_summary(summary):
        yield f"summary {summary!r} is not one sentence of at most {LONGEST_SUMMARY} characters"
    if not is_description(description, summary):
        yield f"description {description!r} says too little"
    if not operation.get("externalDocs", {}).get("url", "").startswith("https://"):
        yield "no link to a published page (`externalDocs.url`)"


def _successes(document: Node, operation: Node) -> list[Node]:
    replies: Node = operation.get("responses", {})
    return [follow(document, reply) for status, reply in replies.items() if str(status).startswith("2")]


def _bodyless(response: Node) -> bool:
    content = response.get("content", {})
    return all(media in _MEDIA_WITHOUT_EXAMPLE for media in content)
