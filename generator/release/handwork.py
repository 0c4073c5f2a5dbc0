"""Hand-written code that a release touches: handlers of the mock gateway, quirks, and what the client is made of.

Nothing is imported. A module is about an operation when it names it, as `"orders.place"`, or makes its call, as
`orders.place(…)` with `from ibportal_generated.calls import orders`.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diff import Diff
from generator.names import PUBLIC

_CALLS = "ibportal_generated.calls"
_VERSION = re.compile(r'^__version__ = "(\d+)\.(\d+)\.(\d+)"$', re.MULTILINE)


@dataclass(frozen=True)
class Touched:
    """The modules to look at, each with the operations that it is about and that changed; paths as in the package."""

    handlers: dict[str, list[str]]
    """Of the mock gateway."""
    quirks: dict[str, list[str]]
    """Of the catalogue."""
    client: dict[str, list[str]]
    """All others: methods, tables."""


def touched(package: Path, operations: Iterable[str]) -> Touched:
    """What of the hand-written `package` is about these operations, given by their public names."""
    wanted = set(operations)
    found = Touched({}, {}, {})
    for path in sorted(package.rglob("*.py")) if wanted else ():
        place = path.relative_to(package).as_posix()
        named = sorted(wanted & set(_named(ast.parse(path.read_text(encoding="utf-8")))))
        if named:
            area = place.partition("/")[0]
            {"mock": found.handlers, "quirks": found.quirks}.get(area, found.client)[place] = named
    return found


def changed(diff: Diff, names: dict[str, str]) -> set[str]:
    """The public names of the operations whose types or names a diff changes, in shared components too.

    `names` has them by `METHOD path`.
    """
    places = {change.place for change in diff.changes if change.shows}
    met = {label for place in places for label in (place, *diff.reach.get(place, ()))}
    return {names[label] for label in met if label in names}


def next_version(package: Path, bump: str) -> str:
    """The version that a bump makes of the package's; empty where it has none. Before 1.0.0 no number is major."""
    home = package / "__init__.py"
    found = _VERSION.search(home.read_text(encoding="utf-8")) if home.exists() else None
    if found is None or bump == "none":
        return ""
    major, minor, patch = map(int, found.groups())
    if bump == "patch" or (bump == "minor" and not major):
        return f"{major}.{minor}.{patch + 1}"
    return f"{major}.{minor + 1}.0" if bump == "minor" or not major else f"{major + 1}.0.0"


def _named(module: ast.Module) -> Iterator[str]:
    """The operations a module names or calls, and whatever else looks like one."""
    calls = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and node.module == _CALLS
        for alias in node.names
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and PUBLIC.fullmatch(node.value):
            yield node.value
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in calls:
            yield f"{calls[node.value.id]}.{node.attr}"
