"""Recorded replies of real gateways, held against the contract.

A folder of recordings holds one JSON reply a file and an `index.json` that says for each file which method and path it
answered and with which status. Recordings are never committed; the folder is given from outside.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.examples import Judge
from generator.node import Node, follow, operations


@dataclass(frozen=True)
class Recording:
    """One recorded reply."""

    name: str
    method: str
    path: str
    status: int
    body: Any


def recordings(folder: Path) -> Iterator[Recording]:
    """The recordings of `folder`, in the order of its index."""
    for name, row in json.loads((folder / "index.json").read_text(encoding="utf-8")).items():
        body = json.loads((folder / name).read_text(encoding="utf-8"))
        yield Recording(name, row["method"], row["path"], int(row["status"]), body)


def operation_of(document: Node, method: str, path: str) -> tuple[str, Node] | None:
    """The (path template, operation) that answers `method` `path`; literal segments win over parameters."""
    plain = path.split("?")[0].rstrip("/")
    fits = [
        (template, operation)
        for verb, template, operation in operations(document)
        if verb == method.lower() and re.fullmatch(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template)), plain)
    ]
    return min(fits, key=lambda fit: fit[0].count("{"), default=None)


def reply_schema(document: Node, operation: Node, status: int) -> Node | None:
    """The JSON schema of an operation's reply with `status`, if it declares one."""
    responses: Node = operation.get("responses", {})
    response = responses.get(str(status)) or responses.get("default")
    if response is None:
        return None
    content = follow(document, response).get("content", {})
    return next((body.get("schema") for media, body in content.items() if "json" in media), None)


def all_complaints(document: Node, folder: Path) -> Iterator[str]:
    """What keeps the recordings of `folder` from fitting the contract, a sentence each."""
    judge = Judge(document)
    for recording in recordings(folder):
        yield from complaints(document, recording, judge)


def complaints(document: Node, recording: Recording, judge: Judge) -> Iterator[str]:
    """What keeps `recording` from fitting the contract, a sentence each; `judge` is that of `document`."""
    found = operation_of(document, recording.method, recording.path)
    where = f"{recording.name} ({recording.method} {recording.path}, {recording.status})"
    if found is None:
        yield f"{where}: no such operation"
        return
    schema = reply_schema(document, found[1], recording.status)
    if schema is None:
        yield f"{where}: {found[0]} declares no JSON reply with status {recording.status}"
        return
    for error in judge.errors(schema, recording.body):
        yield f"{where}: {error}"
    for place in judge.undeclared(schema, recording.body):
        yield f"{where}: {place} is not declared"
