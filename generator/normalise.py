"""The sources' facts, merged into one OpenAPI document and mended by the mechanical rules.

Precedence is the order of the sources (`spec/sources.toml`): the first that describes an operation gives its structure;
the others lend success examples it lacks, and where they disagree the disagreement is listed (`contradictions`), never
settled in silence. An operation that only the retired Swagger document knows is marked deprecated.
"""

import copy
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.contradictions import Contradiction, compare_operations
from generator.node import Node, follow, operations, references
from generator.reach import carry
from generator.register import Register, Renamed, identity, restore
from generator.rules import RULES

DOCS = "https://www.interactivebrokers.com/docs/web-api/api-reference/"
"""What IBKR's pages about operations have in common; `x-page` is the rest of an address."""
_GATEWAY = "https://localhost:5000/v1/api"
_HOSTED = "https://api.ibkr.com"
_RETIRED = "swagger"
"""The source that IBKR serves no more."""
_REFERENCE = "#/components/"


class NormaliseError(ValueError):
    """The facts are not what merging and the rules were written for; the message says which rule, or where."""


@dataclass
class Normalised:
    """The merged document, how often each rule mended something, and what the sources disagree about."""

    document: Node
    mended: dict[str, int] = field(default_factory=dict[str, int])
    contradictions: list[Contradiction] = field(default_factory=list[Contradiction])
    renamed: list[Renamed] = field(default_factory=list[Renamed])
    """What IBKR now calls otherwise, and keeps its registered name here."""


def normalise(
    sources: Mapping[str, Node],
    register: Register | None = None,
    *,
    strict: bool = True,
) -> Normalised:
    """Merge fact documents (name → facts, highest precedence first), restore registered names, apply every rule.

    With `strict`, raises `NormaliseError` naming each rule that mended nothing: IBKR has fixed that defect and the rule
    must go. Raises it too for facts of a shape that nobody foresaw.
    """
    result = _merge(sources)
    with _reading("the merged facts, to restore registered names"):
        result.renamed = restore(result.document, register or Register())
    for rule in RULES:
        with _reading(f"the merged facts, by the rule {rule.__name__}"):
            result.mended[rule.__name__] = rule(result.document)
    idle = [name for name, count in result.mended.items() if not count]
    if strict and idle:
        raise NormaliseError(
            f"rules that mend nothing any more: {', '.join(idle)}; delete them from generator/rules.py"
        )
    return result


@contextmanager
def _reading(what: str) -> Generator[None]:
    """Turn whatever goes wrong into a refusal: the shape of facts is checked by nothing before."""
    try:
        yield
    except Exception as error:
        raise NormaliseError(f"cannot read {what}: {type(error).__name__}: {error}") from error


def _merge(sources: Mapping[str, Node]) -> Normalised:
    document: Node = {
        "openapi": "3.1.0",
        "info": {
            "title": "Interactive Brokers Client Portal API",
            "version": next((facts["info"]["version"] for facts in sources.values()), "0"),
            "summary": "The Client Portal (Web) API as its gateway really answers.",
        },
        "servers": [{"url": _GATEWAY, "description": "The gateway on the user's machine."}],
        "paths": {},
        "components": {},
    }
    result = Normalised(document)
    followed: dict[str, tuple[str, Node]] = {}
    for source, facts in sources.items():
        with _reading(f"the facts of {source}"):
            _merge_source(result, followed, source, copy.deepcopy(facts))
    return result


def _merge_source(result: Normalised, followed: dict[str, tuple[str, Node]], source: str, facts: Node) -> None:
    """Add what `source` knows; `followed` holds each operation there is (by identity) and the source that gave it."""
    document = result.document
    _make_room(document, facts, source)
    for method, path, operation in operations(facts):
        key = identity(method, path)
        if key in followed:
            first, known = followed[key]
            result.contradictions += compare_operations(key, (first, document, known), (source, facts, operation))
            _lend_examples(document, known, facts, operation, source)
            continue
        if source == _RETIRED:
            operation["deprecated"] = True
        if "x-page" in operation:
            operation["externalDocs"] = {"url": DOCS + operation.pop("x-page")}
        document["paths"].setdefault(path, _path_item(path))[method] = operation
        followed[key] = (source, operation)
        carry(operation, facts, document)
        _carry_security(operation, facts, document)


def _path_item(path: str) -> Node:
    """A new path item; account management and OAuth 2.0 are served beside `/v1/api`, and never by the local gateway."""
    hosted = path.startswith(("/gw/", "/oauth2/"))
    return {"servers": [{"url": _HOSTED, "description": "IBKR's own host, with OAuth."}]} if hosted else {}


def _make_room(document: Node, facts: Node, source: str) -> None:
    """Rename components of `facts` whose name is taken by something else in `document`."""
    for kind, entries in facts.get("components", {}).items():
        taken = document["components"].get(kind, {})
        clashes = {name: f"{source}_{name}" for name in entries if name in taken and taken[name] != entries[name]}
        if not clashes:
            continue
        facts["components"][kind] = {clashes.get(name, name): entry for name, entry in entries.items()}
        for holder in references(facts):
            prefix = f"{_REFERENCE}{kind}/"
            name = str(holder["$ref"]).removeprefix(prefix)
            if str(holder["$ref"]).startswith(prefix) and name in clashes:
                holder["$ref"] = prefix + clashes[name]


def _carry_security(operation: Node, facts: Node, document: Node) -> None:
    """Security schemes are referred to by name, not by `$ref`."""
    known = facts.get("components", {}).get("securitySchemes", {})
    for name in (name for requirement in operation.get("security", ()) for name in requirement):
        if name in known:
            document["components"].setdefault("securitySchemes", {}).setdefault(name, known[name])


def _lend_examples(document: Node, operation: Node, facts: Node, other: Node, source: str) -> None:
    """Give `operation` the success examples of another source where it has none of its own."""
    for status, response in other.get("responses", {}).items():
        own = operation.get("responses", {}).get(status)
        if own is None or not str(status).startswith("2"):
            continue
        for media, body in follow(facts, response).get("content", {}).items():
            mine = follow(document, own).get("content", {}).get(media)
            if mine is not None and "example" not in mine and not mine.get("examples"):
                lent = body.get("examples") or ({"example": {"value": body["example"]}} if "example" in body else {})
                if lent:
                    mine["examples"] = {f"{source}{number}": value for number, value in enumerate(lent.values(), 1)}
