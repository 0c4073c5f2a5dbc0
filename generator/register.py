"""The register of released names: what is public keeps its name, whatever IBKR calls it next.

`spec/register.json` holds, for every operation of a release, the path as the overlay spells it and its public name, the
fields of every component schema as IBKR publishes it, and all names in `ibportal.models`. Three things follow:

* `restore` gives a merged document the registered spelling of paths (a renamed path parameter, another case) and the
  registered names of component schemas (recognised by their fields), so that corrections and public names stay;
* a contract from which a registered operation or class has vanished generates nothing (`vanished`); a class whose
  schema moved or went keeps its name as `former` says;
* an operation IBKR removed is kept for one minor version out of the facts of its last release (`retain`), deprecated.
"""

import copy
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from generator.names import nameless, segments, slots
from generator.node import METHODS, Node, operations, read, references, write
from generator.reach import carry

_COMPONENT = "#/components/schemas/"
_ALIKE = 0.6
"""Share of fields two schemas have in common for one to be taken for the other."""
_FEWEST_FIELDS = 3
"""A schema of fewer fields is like too many others."""


def identity(method: str, path: str) -> str:
    """What makes two published operations the same one: method and path up to the names of path parameters."""
    return f"{method.upper()} {nameless(path).rstrip('/')}"


@dataclass(frozen=True)
class Renamed:
    """Something IBKR now calls otherwise, and that keeps its registered name here."""

    kind: str
    published: str
    kept: str


@dataclass(frozen=True)
class Register:
    """The released names; an empty register (nothing released yet) keeps nothing."""

    operations: dict[str, Node] = field(default_factory=dict[str, Node])
    """Identity → `path` and public `name`."""
    schemas: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Component schema → its field names as published."""
    models: list[str] = field(default_factory=list[str])
    """The names in `ibportal.models`: classes, and the types of closed enums."""
    streamed: list[str] = field(default_factory=list[str])
    """Those names there that the contract of the WebSocket makes."""

    @classmethod
    def load(cls, path: Path) -> "Register":
        """The register in `path`; an empty one when there is no such file."""
        return cls(**read(path)) if path.exists() else cls()

    def write(self, path: Path) -> None:
        """Write the register in its one spelling."""
        write(path, asdict(self))


def registered(normalised: Node, contract: Node, models: list[str], streamed: Sequence[str] = ()) -> Register:
    """What there is to register of a release: the merged document before corrections, the contract, and its classes.

    `streamed` are the classes that only the messages of the WebSocket have.
    """
    return Register(
        operations={
            identity(method, path): {"path": path, "name": operation["operationId"]}
            for method, path, operation in sorted(operations(contract), key=lambda found: (found[1], found[0]))
        },
        schemas={
            name: sorted(schema["properties"])
            for name, schema in sorted(normalised["components"].get("schemas", {}).items())
            if len(schema.get("properties", {})) >= _FEWEST_FIELDS
        },
        models=sorted(models),
        streamed=sorted(streamed),
    )


def restore(document: Node, register: Register) -> list[Renamed]:
    """Give paths and component schemas of `document` their registered names; what was renamed, in order."""
    return [*_restore_paths(document, register), *_restore_schemas(document, register)]


def vanished(contract: Node, models: list[str], register: Register) -> Iterator[str]:
    """What is registered and not there any more, a sentence each."""
    names = {identity(method, path): operation["operationId"] for method, path, operation in operations(contract)}
    for key, row in register.operations.items():
        if key not in names:
            yield f"{row['name']} ({key}) is gone; keep it for one minor version (release check drafts how)"
        elif names[key] != row["name"]:
            yield f"{row['name']} ({key}) is now called {names[key]}; a released name stays"
    for name in sorted(set(register.models) - set(models)):
        yield f"class {name} is gone; a released name stays (the release check drafts how)"
    for name in sorted(set(register.streamed) - set(models)):
        yield f"class {name} is gone; a released name stays, in spec/streaming.json too"


def retain(last: Node, current: Node, kept: Node) -> tuple[Node, list[str]]:
    """The facts of operations that stood in `last` and stand in `current` no more, added to those `kept` before.

    Returns the facts and the identities that were added; `succeed` says what takes their place.
    """
    there = {identity(method, path) for facts in (current, kept) for method, path, _ in operations(facts)}
    facts = copy.deepcopy(kept) or {"openapi": "3.1.0", "info": last["info"], "paths": {}, "components": {}}
    added: list[str] = []
    for method, path, operation in operations(last):
        key = identity(method, path)
        if key in there:
            continue
        gone = copy.deepcopy(operation)
        gone["deprecated"] = True
        gone["x-removed"] = {"last": last["info"]["version"], "instead": ""}
        facts["paths"].setdefault(path, {})[method] = gone
        carry(gone, last, facts)
        added.append(key)
    return facts, added


def succeed(kept: Node, new: dict[str, str]) -> None:
    """Say of each operation in `kept` which of the `new` (`METHOD path` → public name) takes its place, if one does.

    That is the one of the same method whose path ends alike: `/gw/api/v2/banks` succeeds `/gw/api/v1/banks`.
    """
    for method, path, operation in operations(kept):
        if "x-removed" not in operation or operation["x-removed"]["instead"]:
            continue
        rated = sorted(
            (_alike_at_end(path, place.split(" ", 1)[1]), name)
            for place, name in new.items()
            if place.startswith(f"{method.upper()} ")
        )
        if rated and rated[-1][0] and (len(rated) == 1 or rated[-2][0] < rated[-1][0]):
            operation["x-removed"]["instead"] = rated[-1][1]


def _alike_at_end(left: str, right: str) -> int:
    """How many segments two paths share at their ends, names of parameters aside; a shared parameter alone is none."""
    pairs = zip(reversed(segments(left)), reversed(segments(right)), strict=False)
    shared = list(itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
    return len(shared) if any(segment != "{}" for segment, _ in shared) else 0


def _restore_paths(document: Node, register: Register) -> Iterator[Renamed]:
    paths: Node = {}
    for path, item in document["paths"].items():
        known = [register.operations.get(identity(method, path)) for method in item if method in METHODS]
        spelling = next((row["path"] for row in known if row), path)
        if spelling != path:
            yield Renamed("path", path, spelling)
            names = dict(zip(slots(path), slots(spelling), strict=True))
            for parameter in _parameters(item):
                if parameter.get("in") == "path" and parameter.get("name") in names:
                    parameter["name"] = names[parameter["name"]]
        paths.setdefault(spelling, {}).update(item)
    document["paths"] = paths


def _parameters(item: Node) -> Iterator[Node]:
    for method, operation in item.items():
        if method in METHODS:
            yield from (parameter for parameter in operation.get("parameters", ()) if "$ref" not in parameter)


def _restore_schemas(document: Node, register: Register) -> Iterator[Renamed]:
    schemas: Node = document["components"].get("schemas", {})
    missing = [name for name in register.schemas if name not in schemas]
    new = [name for name in schemas if name not in register.schemas]
    renames: dict[str, str] = {}
    for name in missing:
        fields = set(register.schemas[name])
        rated = sorted(
            ((_likeness(fields, schemas[other]), other) for other in new if other not in renames), reverse=True
        )
        if rated and rated[0][0] >= _ALIKE and (len(rated) == 1 or rated[1][0] < rated[0][0]):
            renames[rated[0][1]] = name
    if not renames:
        return
    document["components"]["schemas"] = {renames.get(name, name): schema for name, schema in schemas.items()}
    for holder in references(document):
        name = str(holder["$ref"]).removeprefix(_COMPONENT)
        if name in renames:
            holder["$ref"] = _COMPONENT + renames[name]
    yield from (Renamed("schema", published, kept) for published, kept in renames.items())


def _likeness(fields: set[str], schema: Node) -> float:
    """How much two sets of fields have in common: shared over all (Jaccard)."""
    others = set(schema.get("properties", {}))
    return len(fields & others) / len(fields | others) if len(others) >= _FEWEST_FIELDS else 0.0
