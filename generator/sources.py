"""`spec/sources.toml`: what is pulled, in order of precedence, and what the last pull of each source found."""

import datetime as dt
import re
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import tomlkit

from generator.adapters import ADAPTERS
from generator.node import Node, write_whole

_REQUIRED: dict[str, type] = {"kind": str, "url": str, "saved": list, "min_operations": int}
_RECORDED: dict[str, type] = {
    "version": str,
    "sha256": str,
    "date": dt.date,
    "operations": int,
    "schemas": int,
    "examples": int,
}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_URL = re.compile(r"https://[^/]+/|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?/")


class SourcesError(ValueError):
    """`sources.toml`, or what was asked of it, makes no sense; the message says where and what to do."""


@dataclass(frozen=True)
class Record:
    """What the last accepted pull of a source found; written by `pull`, never by hand."""

    version: str
    """What the document calls itself. Not a change key: IBKR has changed content under one version."""
    sha256: str
    """Of the document as it came; of several, of their `sha256sum` lines in name order."""
    date: dt.date
    """When this content was first pulled; the same content pulled again keeps its date."""
    operations: int
    schemas: int
    examples: int


@dataclass(frozen=True)
class Source:
    """One table of `sources.toml`."""

    name: str
    kind: str
    url: str
    saved: tuple[str, ...]
    min_operations: int
    pulled: Record | None

    def saved_documents(self, folder: Path) -> list[Path]:
        """What `folder` holds of this source, newest version first: `openapi-2.35.0.json`, `openapi-2.28.0.json`."""
        found = {path for pattern in self.saved for path in folder.glob(pattern) if path.is_file()}
        return sorted(found, key=lambda path: (_numbers(path.name), path.as_posix()), reverse=True)

    def saved_version(self, name: str) -> str:
        """The version in a saved file's name: `2026-07` of `cpapi-v1-2026-07.md` where `saved` has `cpapi-v1-*.md`."""
        for pattern in self.saved:
            stated = re.fullmatch(re.escape(pattern).replace(r"\*", "(.*)"), name)
            if stated and stated.groups():
                return stated[1]
        return ""


def load(path: Path) -> list[Source]:
    """The sources in `path`, in order of precedence."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SourcesError(f"{path} is not TOML: {error}") from None
    return [_source(path, name, table) for name, table in tables.items()]


def chosen(sources: Sequence[Source], only: Sequence[str]) -> list[Source]:
    """The sources named in `only`, in order of precedence; all of them when it is empty."""
    unknown = sorted(set(only) - {source.name for source in sources})
    if unknown:
        known = ", ".join(source.name for source in sources)
        raise SourcesError(f"no source is called {', '.join(unknown)}; choose from: {known}")
    return [source for source in sources if not only or source.name in only]


def record(path: Path, name: str, pulled: Record) -> None:
    """Write `pulled` into the table of source `name`; comments, order and every other table stay as they are."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    source: Any = document[name]
    known = "pulled" in source
    table: Any = source["pulled"] if known else tomlkit.table()
    for key, value in asdict(pulled).items():
        table[key] = value
    if not known:
        table.add(tomlkit.nl())
        source.add("pulled", table)
    write_whole(path, (tomlkit.dumps(document).rstrip("\n") + "\n").encode())


def _numbers(name: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", name)]


def _source(path: Path, name: str, table: Any) -> Source:
    where = f"{path}, source {name!r}"
    if not _NAME.fullmatch(name) or not isinstance(table, dict):
        raise SourcesError(f"{where}: a source is one table, named in lower case with hyphens, like [docs-pages]")
    fields = cast("Node", table).copy()
    found = fields.pop("pulled", None)
    _check(where, fields, _REQUIRED)
    if fields["kind"] not in ADAPTERS:
        raise SourcesError(f"{where}: no adapter reads kind {fields['kind']!r}; choose from: {', '.join(ADAPTERS)}")
    if not _URL.match(fields["url"]):
        raise SourcesError(f"{where}: url must be https:// (http:// on loopback only), not {fields['url']!r}")
    if found:
        _check(f"{where}, written by `pull`", found, _RECORDED)
    saved = tuple(str(pattern) for pattern in fields.pop("saved"))
    return Source(name=name, saved=saved, pulled=Record(**found) if found else None, **fields)


def _check(where: str, fields: Node, expected: dict[str, type]) -> None:
    for key, kind in expected.items():
        if not isinstance(fields.get(key), kind):
            raise SourcesError(f"{where}: `{key}` must be given, as {kind.__name__}")
    unknown = sorted(fields.keys() - expected.keys())
    if unknown:
        raise SourcesError(f"{where}: {', '.join(unknown)} is not a setting; known are: {', '.join(expected)}")
