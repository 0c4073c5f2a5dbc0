"""No logic exists twice for sync and async: what the two clients do is a flow, and only the drivers await.

Three checks: `async` and `await` stand in the modules that drive and in none else; a method that both clients have by
hand is one and the same flow; and the two clients' own code is the same but for what awaiting changes.
"""

import ast
import re
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibportal import AsyncClient, Client

PACKAGE = Path(__file__).resolve().parents[2] / "overrides" / "ibportal"
DRIVERS = {
    "client.py",
    "clock.py",
    "http.py",
    "live/driver.py",
    "live/namespace.py",
    "method.py",
    "runner.py",
    "runner_async.py",
    "stream/connection.py",
    "stream/driver.py",
    "stream/line.py",
    "stream/socket.py",
    "stream/streams.py",
}
"""Modules that perform effects, in a thread or in an event loop."""
SERVERS = {"mock", "proof"}
"""Rooms that serve requests instead of sending them."""
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if not SERVERS & {*path.relative_to(PACKAGE).parts})
AWAITED = {"_sized_later": "_sized", "_keeper.stopped()": "_keeper.stop()"}
"""What `AsyncClient` calls instead, because it has to be awaited: a check of requests, and the end of the keeper."""
AWAITING = (ast.AsyncFunctionDef, ast.Await, ast.AsyncFor, ast.AsyncWith)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_drivers_await(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    awaiting = [node for node in ast.walk(tree) if isinstance(node, AWAITING)]
    assert bool(awaiting) is (module.relative_to(PACKAGE).as_posix() in DRIVERS)


def flows(client: Client | AsyncClient) -> dict[str, Any]:
    """The flow behind each hand-written method."""
    found: dict[str, Any] = {}
    for kind in type(client).__mro__:
        for namespace, attribute in vars(kind).items():
            if isinstance(attribute, cached_property):
                space: object = getattr(client, namespace)
                for name, method in vars(type(space)).items():
                    if hasattr(method, "_method"):
                        found[f"{namespace}.{name}"] = method._method.__wrapped__
    return found


def test_both_clients_have_the_same_flows_as_methods() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(500))
    sync, asynchronous = flows(Client(transport=transport)), flows(AsyncClient(transport=transport))
    assert len(sync) > 30
    assert sync == asynchronous


def normalised(kind: str) -> list[str]:
    """The code of a client class without docstrings, with what awaiting changes taken out."""
    tree = ast.parse((PACKAGE / "client.py").read_text(encoding="utf-8"))
    [found] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == kind]
    text = re.sub(r"\b(async|await) ", "", ast.unparse(_without_docstrings(found)))
    text = re.sub(r"\bAsync|\ba(?=(?:close|enter|exit)\b)|(?<=__)a(?=enter|exit)|_async\b", "", text)
    return text.splitlines()


def _without_docstrings(tree: ast.ClassDef) -> ast.ClassDef:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return tree


def test_the_two_clients_are_the_same_but_for_awaiting() -> None:
    sync, asynchronous = normalised("Client"), normalised("AsyncClient")
    for theirs, ours in AWAITED.items():
        asynchronous = [line.replace(theirs, ours) for line in asynchronous]
    assert sync == asynchronous
