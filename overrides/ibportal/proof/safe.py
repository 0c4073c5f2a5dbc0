"""Which operations a fuzzer may call at a real gateway, and a contract narrowed to them.

A fuzzer sends what no person would, hundreds of times. So: only what reads (`ibportal.writes`), nothing that opens or
ends a session, and nothing that may be asked once in a minute or less: it would not be answered, and the penalty for
asking again is ten minutes without answers to anything.
"""

import copy
from collections.abc import Mapping
from functools import cache
from typing import Any

from ibportal import facts
from ibportal.node import is_array, is_object
from ibportal.writes import READ_BY_POST, WRITE_BY_GET, WRITE_BY_PARAMETER

Schema = dict[str, Any]
ELSEWHERE = ("/gw/", "/oauth2/", "/oauth/", "/ccp/")
"""What needs another server, OAuth, or a session of another kind."""
SESSION = frozenset({"session.tickle", "session.validate", "session.status", "session.status_by_get"})
"""What only reads and yet keeps the session alive, or asks IBKR whether there is one: not to be asked at random."""
SELDOM = 30.0
"""Seconds; what may be asked less often than that is not asked at all."""
_METHODS = ("get", "post", "put", "patch", "delete")


def is_safe(name: str, method: str, path: str) -> bool:
    """Whether an operation may be called by a fuzzer at a real gateway."""
    if path.startswith(ELSEWHERE) or name in SESSION or wait(name) > SELDOM:
        return False
    return name in READ_BY_POST or (method.upper() == "GET" and name not in WRITE_BY_GET)


def wait(name: str) -> float:
    """Seconds there have to be between two requests for an operation."""
    return max(_waits().get(name, 0.0), _everything())


def narrowed(contract: Mapping[str, Any]) -> Schema:
    """A copy of `contract` with the safe operations only; links to others, and parameters that change, are gone."""
    document: Schema = copy.deepcopy(dict(contract))
    kept: set[str] = set()
    for path, item in list(document["paths"].items()):
        for method in _METHODS:
            if method in item and not is_safe(item[method]["operationId"], method, path):
                del item[method]
        kept |= {item[method]["operationId"] for method in _METHODS if method in item}
        if not any(method in item for method in _METHODS):
            del document["paths"][path]
    for item in document["paths"].values():
        for method in _METHODS:
            if method in item:
                _narrow(item[method], kept)
    return document


def _narrow(operation: Schema, kept: set[str]) -> None:
    dangerous = WRITE_BY_PARAMETER.get(operation["operationId"])
    if dangerous is not None:
        operation["parameters"] = [each for each in operation["parameters"] if each.get("name") != dangerous]
    for response in operation["responses"].values():
        links: Any = response.get("links")
        if is_object(links):
            response["links"] = {name: link for name, link in links.items() if link.get("operationId") in kept}


@cache
def _waits() -> dict[str, float]:
    """By operation, from the table of limits; the most patient where there are several."""
    waits: dict[str, float] = {}
    rows: Any = facts.load("pacing.json")["rates"]
    for row in rows if is_array(rows) else ():
        for name in row["operations"]:
            waits[name] = max(waits.get(name, 0.0), row["seconds"] / row["count"])
    return waits


@cache
def _everything() -> float:
    row = facts.load("pacing.json")["everything"]
    return float(row["seconds"] / row["count"])
