"""The contract and what the client makes of it, side by side: what proofs go through operation by operation."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from generator.examples import Example, Judge, examples
from generator.node import Node, follow, operations
from ibportal import contract, limits
from ibportal_generated import calls
from ibportal_generated._call import Call
from tests.proof.arguments import plain
from tests.proof.conformance import hints


@dataclass(frozen=True)
class Subject:
    """One operation."""

    name: str
    method: str
    path: str
    declared: Node
    """The operation in the contract."""
    build: Callable[..., Call[Any]]
    """Its function in `ibportal_generated.calls`."""

    def __str__(self) -> str:
        return self.name

    def call(self) -> Call[Any]:
        """The plainest call of it, or one with the body of an example where that is outside a limit."""
        call = self.build(**plain(self.build))
        try:
            limits.check(call)
        except ValueError:
            body = next(each.value for each in _requests() if each.operation == f"{self.method} {self.path}")
            return call.asking({**call.request, "json": body})
        return call

    @property
    def result(self) -> Any:
        """The type of its result."""
        [kind] = get_args(hints(self.build)["return"])
        return kind

    def successes(self) -> Iterator[tuple[int, Node]]:
        """Its JSON replies under a success status, as (status, schema)."""
        for status, reference in self.declared["responses"].items():
            content = follow(document(), reference).get("content", {})
            if status.startswith("2") and "application/json" in content:
                yield int(status), content["application/json"]["schema"]


@cache
def document() -> Node:
    """The contract; changed by nobody."""
    return contract.load()


@cache
def _requests() -> tuple[Example, ...]:
    return tuple(each for each in examples(document()) if each.role == "request")


@cache
def judge() -> Judge:
    """Judges values by the contract."""
    return Judge(document())


@cache
def subjects() -> tuple[Subject, ...]:
    """Every operation of the contract."""
    builders: dict[str, Callable[..., Call[Any]]] = {}
    for info in pkgutil.iter_modules(calls.__path__):
        module = importlib.import_module(f"{calls.__name__}.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__:
                builders[f"{info.name}.{name.rstrip('_')}"] = function
    return tuple(
        Subject(declared["operationId"], method.upper(), path, declared, builders[declared["operationId"]])
        for method, path, declared in operations(document())
    )


def subject(name: str) -> Subject:
    """One operation by its name."""
    return next(each for each in subjects() if each.name == name)
